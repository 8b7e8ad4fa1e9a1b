// SPDX-License-Identifier: EUPL-1.2
import { Actions, CheckboxGroup, Details, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import type { Namen, Overgeslagen } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';
import { tariefNaam } from '../weergave.tsx';

const act = 'tarieven/indexatie-voorbereiden';

type Props = {
  readonly jaar: number;
  readonly overgeslagen: readonly Plat<Overgeslagen>[];
  readonly namen: Namen;
  readonly toch: readonly string[];
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** First which recalibrated tariffs go along all the same; then the proposal itself. */
export function Voorleggen({ jaar, overgeslagen, namen, toch, sleutel, terug }: Props) {
  const own = terugVan(terug, act);
  const choosable = overgeslagen.filter(({ reden }) => reden.code === 'tarief-dit-jaar-herijkt');
  return (
    <>
      {choosable.length + toch.length > 0 && (
        <Details summary="Herijkte tarieven toch laten meegaan">
          <Form method="get" label="Herijkte tarieven kiezen">
            <CheckboxGroup
              name="toch"
              label="Deze tarieven toch indexeren"
              optional
              defaultValue={toch}
              options={choosable.map(({ tarief, product, cao, micro }) => ({
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
