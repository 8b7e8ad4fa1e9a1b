// SPDX-License-Identifier: EUPL-1.2
import { Actions, Form, Section, SubmitButton, TextArea, Waarom } from '#libs/ui';
import type { PrijsopbouwVoorbereiding } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { hiddenOf, KanZoNiet, labelsOf, Redenen } from '../differentiatie/indienen.tsx';
import type { Verzoekinvoer } from '../differentiatie/verzoek-invoer.ts';
import { Vergelijking } from './vergelijking.tsx';

type View = Plat<PrijsopbouwVoorbereiding>;
type Props = {
  readonly uitkomst: NonNullable<View['uitkomst']>;
  readonly antwoordWeken: View['antwoordWeken'];
  readonly invoer: Verzoekinvoer;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** The second half: both prices side by side, and the build-up itself. */
export function Voorleggen({ uitkomst, antwoordWeken, invoer, sleutel, terug }: Props) {
  if (uitkomst.status !== 'decided') return <KanZoNiet uitkomst={uitkomst} />;
  return (
    <>
      <Section title="De twee prijzen" id="gevolg">
        <Vergelijking prijs={uitkomst.value} wie="Uw opbouw" />
        <Waarom outcome={uitkomst} texts={waaromTeksten} />
      </Section>
      <Section title="Voorleggen aan de regio" id="voorleggen">
        <p>
          De regio zegt van elk punt of zij het volgt, en legt uit wat zij niet volgt.{' '}
          {antwoordWeken === null
            ? 'Binnen welke tijd zij antwoordt, staat niet in haar plan: zij kiest zelf een dag en u ziet die hier.'
            : `Zij antwoordt binnen ${antwoordWeken} weken.`}{' '}
          Tot dat antwoord kunt u uw opbouw intrekken. Het tarief loopt intussen door.
        </p>
        <p>Dit is geen bezwaarschrift volgens de Algemene wet bestuursrecht, en het stelt geen andere termijn uit.</p>
        <Weigering terug={terug} labels={labelsOf(invoer)} />
        <Form action="#voorleggen" label="Voorleggen" idempotency={sleutel} hidden={hiddenOf(invoer)}>
          <Redenen invoer={invoer} terug={terug} />
          <TextArea
            name="toelichting"
            label="Toelichting"
            hint="Waarom dekt dit tarief uw kosten niet, terwijl u levert wat wordt gevraagd? Bestanden voegt u hierna toe."
            defaultValue={terug?.waarden['toelichting']}
            error={foutBij(terug, 'toelichting')}
          />
          <Actions>
            <SubmitButton kind="primary">Prijsopbouw voorleggen</SubmitButton>
          </Actions>
        </Form>
      </Section>
    </>
  );
}
