// SPDX-License-Identifier: EUPL-1.2
import { Actions, CheckboxGroup, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type AanwezigheidProps = {
  readonly genodigden: readonly { readonly id: string; readonly naam: string }[];
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** Who came and what was said, written down afterwards. */
export function Aanwezigheid({ genodigden, sleutel, terug: given }: AanwezigheidProps) {
  const terug = terugVan(given, 'beleid/bijeenkomst-houden');
  return (
    <Section title="Hoe verliep de bijeenkomst?" id="aanwezigheid">
      <Weigering terug={terug} />
      <Form action="?doe=houden" idempotency={`${sleutel}-houden`} label="Aanwezigheid">
        <CheckboxGroup
          name="aanwezig[]"
          label="Aanwezig"
          hint="Als dit is vastgelegd, verandert de bijeenkomst niet meer."
          optional
          options={genodigden.map(({ id, naam }) => ({ value: id, label: naam }))}
          defaultValue={terug?.lijsten['aanwezig']}
          error={foutBij(terug, 'aanwezig[]')}
        />
        <TextArea
          {...veldVan(terug)('besproken')}
          label="Wat is besproken?"
          hint="Wie deze ronde of tafel ziet, leest dit ook. Het komt in het verslag."
          rows={6}
          optional
        />
        <Actions>
          <SubmitButton kind="secondary">Bijeenkomst vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** Calling it off. */
export const Afgelasten = ({ terug }: Pick<AanwezigheidProps, 'terug'>) => (
  <Section title="Gaat de bijeenkomst niet door?" id="afgelasten">
    <Weigering terug={terugVan(terug, 'beleid/bijeenkomst-afgelasten')} />
    <p>Wie is uitgenodigd, krijgt daarvan bericht. Met het agendabestand haalt men haar uit de agenda.</p>
    <Form action="?doe=afgelasten" label="Afgelasten">
      <Actions>
        <SubmitButton kind="destructive">Bijeenkomst afgelasten</SubmitButton>
      </Actions>
    </Form>
  </Section>
);
