// SPDX-License-Identifier: EUPL-1.2
import { Actions, Details, Form, SubmitButton, TextInput } from '#libs/ui';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';

const act = 'tarieven/tarieflijst-vastleggen';

/** A list that the pack does not name. */
export function LijstToevoegen({ sleutel, terug }: { readonly sleutel: string; readonly terug: Terug | undefined }) {
  const own = terugVan(terug, act);
  const veld = (naam: string) => ({
    id: `lijst-${naam}`,
    defaultValue: own?.waarden[naam],
    error: foutBij(own, naam),
  });
  return (
    <Details summary="Een lijst toevoegen" open={own !== undefined}>
      <div id="toevoegen">
        <Weigering terug={own} />
        <Form action="#toevoegen" label="Een lijst toevoegen" idempotency={sleutel} hidden={{ _act: act }}>
          <TextInput name="naam" label="Naam van de lijst" {...veld('naam')} />
          <TextInput name="houder" label="Van wie is de lijst" optional {...veld('houder')} />
          <TextInput
            name="bron"
            label="Bron"
            hint="Waar staat de lijst, zodat een collega haar kan nazoeken?"
            {...veld('bron')}
          />
          <Actions>
            <SubmitButton kind="secondary">Lijst toevoegen</SubmitButton>
          </Actions>
        </Form>
      </div>
    </Details>
  );
}
