// SPDX-License-Identifier: EUPL-1.2
import { Lines, Moment, Timeline } from '#libs/ui';
import type { Dossierregel } from '#modules/tarieven';
import { proceswoorden as woorden } from '#modules/tarieven/teksten';
import type { Plat } from '../../shell/plat.ts';

type Regel = Plat<Dossierregel>;

type Props = {
  readonly regels: readonly Regel[] /** Says of what kind each line is, where kinds stand together. */;
  readonly metSoort?: boolean;
};

/** Lines of the file: what, why, by whom and when. */
export const Dossierregels = ({ regels, metSoort = false }: Props) =>
  regels.length === 0 ? (
    <p>Er is nog niets vastgelegd.</p>
  ) : (
    <Timeline
      label="Vastgelegd"
      items={regels.map((regel) => ({
        when: <Moment value={regel.op} />,
        who: regel.naam,
        what: <Wat regel={regel} metSoort={metSoort} />,
        why: regel.waarom && (
          <>
            Waarom: <Lines text={regel.waarom} />
          </>
        ),
      }))}
    />
  );

type WatProps = { readonly regel: Regel; readonly metSoort: boolean };

const Wat = ({ regel: { id, soort, tekst, wie, bestandsnaam }, metSoort }: WatProps) => (
  <>
    {metSoort && `${woorden.dossiersoort[soort]}: `}
    <Lines text={tekst} />
    {wie && <div>Wie: {wie}</div>}
    {bestandsnaam && (
      <div>
        <a href={`/tarieven/dossierregels/${id}/bestand`}>{bestandsnaam}</a>
      </div>
    )}
  </>
);
