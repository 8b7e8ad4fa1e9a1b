// SPDX-License-Identifier: EUPL-1.2
import { Actions, CheckboxGroup, Details, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import type { Namen } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';
import { tariefNaam } from '../weergave.tsx';
import type { tochTeKiezen } from './toch-kiezen.ts';

const act = 'tarieven/indexatie-voorbereiden';

type Props = {
  readonly jaar: number;
  readonly teKiezen: ReturnType<typeof tochTeKiezen>;
  readonly namen: Namen;
  readonly toch: readonly string[];
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** First which recalibrated tariffs go along all the same; then the proposal itself. */
export function Voorleggen({ jaar, teKiezen, namen, toch, sleutel, terug }: Props) {
  const own = terugVan(terug, act);
  return (
    <>
      {teKiezen.length > 0 && (
        <Details summary="Herijkte tarieven toch laten meegaan">
          <Form method="get" label="Herijkte tarieven kiezen">
            <CheckboxGroup
              name="toch"
              label="Deze tarieven toch indexeren"
              optional
              defaultValue={toch}
              options={teKiezen.map(({ tarief, product, cao, micro }) => ({
                value: tarief,
                label: tariefNaam(namen.producten[product] ?? product, namen.caos[cao] ?? cao, micro),
              }))}
            />
            <Actions>
              <SubmitButton kind="secondary">Opnieuw berekenen</SubmitButton>
            </Actions>
          </Form>
        </Details>
      )}
      <Section title="Voorleggen" id="voorleggen">
        <p>Elk contract krijgt een eigen besluit, van wie daarvoor in het mandaatregister staat.</p>
        <Weigering terug={own} />
        <Form action="#voorleggen" label={`Indexatie ${jaar} voorleggen`} idempotency={sleutel} hidden={{ _act: act }}>
          <TextArea
            name="toelichting"
            label="Toelichting"
            hint="Voor wie besluit, en voor de aanbieders in de brief over hun contract."
            defaultValue={own?.waarden['toelichting']}
            error={foutBij(own, 'toelichting')}
          />
          <Actions>
            <SubmitButton kind="primary">Indexatie voorleggen</SubmitButton>
          </Actions>
        </Form>
      </Section>
    </>
  );
}
