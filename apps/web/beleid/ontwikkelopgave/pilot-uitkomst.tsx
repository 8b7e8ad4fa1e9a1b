// SPDX-License-Identifier: EUPL-1.2
import { Actions, Datum, Details, Form, Lines, Section, SubmitButton, TextArea, Timeline } from '#libs/ui';
import type { PilotView } from '#modules/beleid';
import { opgavewoorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type Pilot = Plat<PilotView>;
type Props = { readonly pilot: Pilot; readonly terug: Terug | undefined; readonly evalueert: boolean };
const act = 'beleid/pilot-evalueren';

/** What it showed, and what was decided on that. */
export function PilotUitkomst({ pilot: { bevonden, keuzen }, terug, evalueert }: Props) {
  const own = terugVan(terug, act);
  return (
    <Section title="Wat liet de pilot zien?" id="uitkomst">
      <p>
        {bevonden ? (
          <Lines text={bevonden} />
        ) : keuzen.length === 0 ? (
          'De pilot is nog niet geëvalueerd.'
        ) : (
          'De pilot is verlengd en nog niet opnieuw geëvalueerd.'
        )}
      </p>
      {keuzen.length > 0 && <Keuzen keuzen={keuzen} />}
      {evalueert && (
        <Details summary={bevonden === null ? 'Evaluatie schrijven' : 'Evaluatie wijzigen'} open={own !== undefined}>
          <Weigering terug={own} labels={{ bevonden: 'Wat liet de pilot zien?' }} />
          <Form action="#uitkomst" label="Evaluatie schrijven" hidden={{ _act: act }}>
            <TextArea
              {...veldVan(own)('bevonden', bevonden)}
              label="Wat liet de pilot zien?"
              hint="Een ander besluit daarna hoe het verdergaat."
              rows={6}
            />
            <Actions>
              <SubmitButton>Evaluatie bewaren</SubmitButton>
            </Actions>
          </Form>
        </Details>
      )}
    </Section>
  );
}

const Keuzen = ({ keuzen }: Pick<Pilot, 'keuzen'>) => (
  <Timeline
    label="Hoe het verderging, het nieuwste eerst"
    items={keuzen.map(({ keuze, op, tot, naam, motivering, bevonden }) => ({
      when: <Datum value={op} />,
      who: naam,
      what: (
        <>
          {opgavewoorden.pilotkeuze[keuze]}
          {tot && (
            <>
              {' '}
              tot en met <Datum value={tot} />
            </>
          )}
        </>
      ),
      why: <Lines text={`${motivering}\nGevonden was: ${bevonden}`} />,
    }))}
  />
);
