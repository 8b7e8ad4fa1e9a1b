// SPDX-License-Identifier: EUPL-1.2
import { Actions, ButtonLink, CheckboxGroup, DateInput, Form, SubmitButton, TextArea, TextInput } from '#libs/ui';
import type { Derde } from '#modules/regio';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';

type Props = {
  readonly derde: Plat<Derde> | null;
  readonly annuleer: string;
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** Writes an agreement with a third party; what was typed always comes back. */
export function DerdeFormulier({ derde, annuleer, terug, sleutel }: Props) {
  const veld = (name: keyof Derde & string) => ({
    name,
    defaultValue: terug ? terug.waarden[name] : (derde?.[name]?.toString() ?? undefined),
    error: foutBij(terug, name),
  });
  return (
    <>
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        <TextInput {...veld('met')} label="Met wie" />
        <TextArea {...veld('waarover')} label="Waarover" rows={3} />
        <DateInput {...veld('van')} label="Vanaf" optional />
        <DateInput {...veld('tot')} label="Tot en met" optional />
        <TextInput {...veld('eigenaar')} label="Wie let erop" hint="Een functie, team of organisatie." optional />
        <TextInput
          {...veld('document')}
          label="Waar de afspraak staat"
          hint="Naam van het document, of de plaats."
          optional
        />
        <DateInput {...veld('herinnering')} label="Herinnering" hint="Die dag staat het op de werkvoorraad." optional />
        <CheckboxGroup
          name="voorbeeld"
          label="Voorbeeld"
          optional
          options={[{ value: 'on', label: 'Dit is een voorbeeld en geen afspraak van de regio' }]}
          defaultValue={(terug ? terug.waarden['voorbeeld'] : derde?.voorbeeld) ? ['on'] : []}
        />
        <Actions>
          <SubmitButton>Afspraak bewaren</SubmitButton>
          <ButtonLink kind="secondary" href={annuleer}>
            Terug zonder bewaren
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}
