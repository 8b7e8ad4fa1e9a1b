// SPDX-License-Identifier: EUPL-1.2
import { Table } from '#libs/ui';
import { woorden } from '#modules/beleid/teksten';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { type KeuzesView, keuzesoorten, keuzeTekst, type Namen } from '../keuzetekst.ts';

type Props = { readonly keuzes: KeuzesView; readonly eerder: KeuzesView; readonly namen: Namen };

/** What changes, beside what it was and where that stands. */
export const Wijzigingen = ({ keuzes, eerder, namen }: Props) => (
  <Table
    caption="Wat verandert"
    captionHidden
    rows={keuzesoorten.filter((soort) => keuzes[soort])}
    rowKey={(soort) => soort}
    columns={[
      { key: 'keuze', head: 'Keuze', kind: 'name', cell: (soort) => woorden.keuze[soort] },
      {
        key: 'was',
        head: 'Wat het was',
        cell: (soort) => (
          <>
            {hoofdletter(keuzeTekst(soort, eerder, namen))}
            {eerder[soort] && (
              <div className="ir-facts__note">
                <Bronvermelding herkomst={eerder[soort]} />
              </div>
            )}
          </>
        ),
      },
      { key: 'wordt', head: 'Wat het wordt', cell: (soort) => hoofdletter(keuzeTekst(soort, keuzes, namen)) },
    ]}
  />
);
