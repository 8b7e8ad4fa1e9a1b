// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Details, Form, Select, SubmitButton, TextArea, TextInput } from '#libs/ui';
import type { SegmentplanView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { asOption } from '../segment/lijst.ts';

type Terugweg = { readonly terug: Terug | undefined; readonly sleutel: string };
type View = Plat<SegmentplanView>;

/** Writes down what is not finished. */
export const EindVastleggen = ({ koppen, terug, sleutel }: Terugweg & { readonly koppen: View['onderdelen'] }) => (
  <Details summary="Los eind toevoegen" open={terug !== undefined}>
    <Weigering terug={terug} />
    <Form idempotency={sleutel} hidden={{ handeling: 'eind' }} label="Los eind toevoegen">
      <TextArea
        name="tekst"
        id="eind-tekst"
        label="Wat moet nog?"
        defaultValue={terug?.waarden['tekst']}
        error={foutBij(terug, 'tekst')}
      />
      {koppen.length > 0 && (
        <Select
          name="onderdeel"
          id="eind-onderdeel"
          label="Onder welke kop?"
          optional
          empty="Het segment als geheel"
          options={koppen.map(asOption)}
          defaultValue={terug?.waarden['onderdeel']}
          error={foutBij(terug, 'onderdeel')}
        />
      )}
      <TextInput
        name="trekker"
        label="Trekker"
        hint="Wie het oppakt: een functie of organisatie."
        defaultValue={terug?.waarden['trekker']}
        error={foutBij(terug, 'trekker')}
      />
      <DateInput
        name="uiterlijk"
        label="Uiterlijk"
        hint="Tot deze dag staat het in de werkvoorraad."
        defaultValue={terug?.waarden['uiterlijk']}
        error={foutBij(terug, 'uiterlijk')}
      />
      <Actions>
        <SubmitButton kind="secondary">Los eind vastleggen</SubmitButton>
      </Actions>
    </Form>
  </Details>
);

/** Says how something came to its end. */
export const EindAfronden = ({ open, terug, sleutel }: Terugweg & { readonly open: View['losseEinden'] }) => (
  <Details summary="Los eind afronden" open={terug !== undefined}>
    <Weigering terug={terug} />
    <Form idempotency={sleutel} hidden={{ handeling: 'afronden' }} label="Los eind afronden">
      <Select
        name="id"
        label="Welk los eind?"
        empty="Kies een los eind"
        options={open.map(({ id, tekst }) => ({ value: id, label: tekst.slice(0, 100) }))}
        defaultValue={terug?.waarden['id']}
        error={foutBij(terug, 'id')}
      />
      <TextArea
        name="afronding"
        label="Hoe is het afgelopen?"
        defaultValue={terug?.waarden['afronding']}
        error={foutBij(terug, 'afronding')}
      />
      <Actions>
        <SubmitButton kind="secondary">Los eind afronden</SubmitButton>
      </Actions>
    </Form>
  </Details>
);
