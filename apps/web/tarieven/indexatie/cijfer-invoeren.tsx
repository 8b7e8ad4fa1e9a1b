// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Details, Form, NumberInput, RadioGroup, Select, SubmitButton, TextInput } from '#libs/ui';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';

const act = 'tarieven/indexcijfer-invoeren';

type Props = {
  readonly reeksen: readonly string[];
  /** Today: the next year is offered. */
  readonly jaar: string;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** A published figure; a colleague checks it before it counts. */
export function CijferInvoeren({ reeksen, jaar, sleutel, terug }: Props) {
  const own = terugVan(terug, act);
  const veld = (naam: string, anders?: string) => ({
    defaultValue: own?.waarden[naam] ?? anders,
    error: foutBij(own, naam),
  });
  return (
    <Details summary="Een indexcijfer invoeren" open={own !== undefined}>
      <div id="invoeren">
        <Weigering terug={own} />
        <Form action="#invoeren" label="Indexcijfer invoeren" idempotency={sleutel} hidden={{ _act: act }}>
          <Select
            name="reeks"
            label="Reeks"
            empty="Kies een reeks"
            options={reeksen.map((reeks) => ({ value: reeks, label: reeks }))}
            {...veld('reeks')}
          />
          <NumberInput
            name="jaar"
            label="Jaar waarover het cijfer gaat"
            {...veld('jaar', String(Number(jaar.slice(0, 4)) + 1))}
          />
          <RadioGroup
            name="stand"
            label="Stand"
            options={[
              {
                value: 'voorlopig',
                label: 'Voorlopig',
                hint: 'Een raming; komt er later een nieuwe, voer die dan ook in.',
              },
              { value: 'definitief', label: 'Definitief' },
            ]}
            {...veld('stand')}
          />
          <NumberInput name="procent" label="Cijfer" decimals unit="%" {...veld('procent')} />
          <DateInput name="gepubliceerd" label="Verschenen op" {...veld('gepubliceerd')} />
          <TextInput
            name="bron"
            label="Bron"
            hint="Waar staat het, zodat een collega het kan nazoeken?"
            {...veld('bron')}
          />
          <Actions>
            <SubmitButton kind="secondary">Ter controle aanbieden</SubmitButton>
          </Actions>
        </Form>
      </div>
    </Details>
  );
}
