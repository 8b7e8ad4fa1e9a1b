// SPDX-License-Identifier: EUPL-1.2
import { Lines, Moment, Timeline } from '#libs/ui';
import type { Dossierregel } from '#modules/tarieven';
import { proceswoorden as woorden } from '#modules/tarieven/teksten';
import type { Plat } from '../../shell/plat.ts';

type Regel = Plat<Dossierregel>;

/** Lines of the file: what, why, by whom and when. */
export const Dossierregels = ({ regels }: { readonly regels: readonly Regel[] }) =>
  regels.length === 0 ? (
    <p>Er is nog niets vastgelegd.</p>
  ) : (
    <Timeline
      label="Vastgelegd"
      items={regels.map((regel) => ({
        when: <Moment value={regel.op} />,
        who: regel.naam,
        what: <Wat regel={regel} />,
        why: regel.waarom && (
          <>
            Waarom: <Lines text={regel.waarom} />
          </>
        ),
      }))}
    />
  );

const Wat = ({ regel: { id, soort, tekst, wie, bestandsnaam } }: { readonly regel: Regel }) => (
  <>
    {woorden.dossiersoort[soort]}: <Lines text={tekst} />
    {wie && <div>Wie: {wie}</div>}
    {bestandsnaam && (
      <div>
        <a href={`/tarieven/dossierregels/${id}/bestand`}>{bestandsnaam}</a>
      </div>
    )}
  </>
);
