// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Datum, Details, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { MetTerug, View } from './view.ts';

const kiezen = 'tarieven/antwoordtermijn-kiezen';
const intrekken = 'tarieven/prijsopbouw-intrekken';

/** By which day the region answers: where its plan says none it chooses one, and else an earlier one if it likes. */
export function Termijn({
  termijn,
  plantermijn,
  terug: given,
}: Pick<View, 'termijn' | 'plantermijn'> & Pick<MetTerug, 'terug'>) {
  const terug = terugVan(given, kiezen);
  return (
    <Section title="Wanneer de regio antwoordt" id="termijn">
      <p>
        {termijn ? (
          <>
            Uiterlijk op <Datum value={termijn.uiterlijk} />
            {plantermijn === termijn.uiterlijk ? ', zo zegt het plan' : `, zo koos ${termijn.naam}`}. De aanbieder leest
            die dag.
          </>
        ) : (
          'Onbekend: het plan noemt geen termijn. Kies een dag; de aanbieder leest haar.'
        )}
      </p>
      {plantermijn && (
        <p>
          Het plan zegt: uiterlijk op <Datum value={plantermijn} />. Een latere dag kan niet.
        </p>
      )}
      <Weigering terug={terug} labels={{ uiterlijk: 'Uiterlijk op' }} />
      <Form action="#termijn" label="Dag van het antwoord kiezen" hidden={{ _act: kiezen }}>
        <DateInput {...veldVan(terug)('uiterlijk', termijn?.uiterlijk)} label="Uiterlijk op" />
        <Actions>
          <SubmitButton kind="secondary">Dag kiezen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** As long as there is no answer, the aanbieder can take it back. */
export function Intrekken({ terug: given }: Pick<MetTerug, 'terug'>) {
  const terug = terugVan(given, intrekken);
  return (
    <Section title="Intrekken" id="intrekken">
      <Details summary="Deze prijsopbouw intrekken" open={terug !== undefined}>
        <Weigering terug={terug} labels={{ reden: 'Waarom' }} />
        <Form action="#intrekken" label="Intrekken" hidden={{ _act: intrekken }}>
          <TextArea {...veldVan(terug)('reden')} label="Waarom trekt u haar in?" hint="De regio leest dit." rows={3} />
          <Actions>
            <SubmitButton kind="destructive">Prijsopbouw intrekken</SubmitButton>
          </Actions>
        </Form>
      </Details>
    </Section>
  );
}
