// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum } from '#libs/ui';
import { type Rol, rollen } from '#platform/hoed';

type Periode = { readonly van: string | null; readonly tot: string | null };
type Rolperiode = Periode & { readonly rol: Rol };

/** Roles as words: `Inkoper en contractmanager, Beheerder`. */
export const rolnamen = (codes: readonly Rol[]): string => codes.map((rol) => rollen[rol]).join(', ');
export const rolopties = (codes: readonly Rol[]) => codes.map((rol) => ({ value: rol, label: rollen[rol] }));

/** From when until when, as far as there is something to say. */
export const Dagen = ({ van, tot }: Periode) => (
  <>
    {van && (
      <>
        vanaf <Datum value={van} />
      </>
    )}
    {van && tot && ' '}
    {tot && (
      <>
        tot en met <Datum value={tot} />
      </>
    )}
    {!van && !tot && 'doorlopend'}
  </>
);

/** The roles of somebody with their days, one on each line. */
export const Rollen = ({
  rollen: periodes,
  vandaag,
}: {
  readonly rollen: readonly Rolperiode[];
  readonly vandaag: string;
}) =>
  periodes.length === 0 ? (
    <Badge>geen rol meer</Badge>
  ) : (
    periodes.map((periode) => (
      <div key={periode.rol}>
        {rollen[periode.rol]}
        {((periode.van && periode.van > vandaag) || periode.tot) && (
          <>
            , <Dagen van={periode.van && periode.van > vandaag ? periode.van : null} tot={periode.tot} />
          </>
        )}
      </div>
    ))
  );
