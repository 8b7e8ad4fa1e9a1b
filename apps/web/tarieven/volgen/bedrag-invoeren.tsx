// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Details, Form, MoneyInput, Select, SubmitButton, TextInput } from '#libs/ui';
import type { Lijstregel } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';

const act = 'tarieven/lijstbedrag-invoeren';

type Props = {
  /** The line that was chosen in the table. */
  readonly regel: string | null;
  readonly regels: readonly Plat<Lijstregel>[];
  readonly eenheden: readonly string[];
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** What the list says of one line; a colleague checks it before it counts. */
export function BedragInvoeren({ regel, regels, eenheden, sleutel, terug }: Props) {
  const own = terugVan(terug, act);
  const veld = (naam: string, anders?: string | null) => ({
    defaultValue: own?.waarden[naam] ?? anders ?? undefined,
    error: foutBij(own, naam),
  });
  const chosen = regels.find((one) => one.regel === regel);
  return (
    <Details summary="Een bedrag invoeren" open={own !== undefined || regel !== null}>
      <div id="invoeren">
        <Weigering terug={own} />
        <Form action="#invoeren" label="Een bedrag invoeren" idempotency={sleutel} hidden={{ _act: act }}>
          <TextInput
            name="regel"
            label="Regel van de lijst"
            hint="De code van het product, of de naam die is vastgelegd bij wat het tarief volgt."
            {...veld('regel', regel)}
          />
          <MoneyInput name="bedrag" label="Bedrag" {...veld('bedrag')} />
          <Select
            name="eenheid"
            label="Per"
            empty="Kies een eenheid"
            options={eenheden.map((one) => ({ value: one, label: one }))}
            {...veld('eenheid', chosen?.eenheid)}
          />
          <DateInput name="van" label="Geldt vanaf" {...veld('van')} />
          <DateInput
            name="vastgesteldOp"
            label="Door de houder vastgesteld op"
            optional
            hint="Laat leeg als de lijst het niet zegt."
            {...veld('vastgesteldOp')}
          />
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
