// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, Details, Form, Select, SubmitButton, TextArea, TextInput } from '#libs/ui';
import type { SegmentplanView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Weigering } from '../../shell/terug.tsx';
import { asOption, veldVan } from '../../shell/veld.ts';

type Terugweg = { readonly terug: Terug | undefined; readonly sleutel: string };
type View = Plat<SegmentplanView>;

/** Writes down what is not finished. */
export function EindVastleggen({ koppen, terug, sleutel }: Terugweg & { readonly koppen: View['onderdelen'] }) {
  const field = veldVan(terug);
  return (
    <Details summary="Los eind toevoegen" open={terug !== undefined}>
      <Weigering
        terug={terug}
        labels={{ tekst: 'Wat moet nog?', onderdeel: 'Kop', id: 'Welk los eind?', afronding: 'Hoe is het afgelopen?' }}
      />
      <Form idempotency={sleutel} hidden={{ handeling: 'eind' }} label="Los eind toevoegen">
        <TextArea {...field('tekst')} id={terug ? undefined : 'eind-tekst'} label="Wat moet nog?" />
        {koppen.length > 0 && (
          <Select
            {...field('onderdeel')}
            label="Onder welke kop?"
            optional
            empty="Het segment als geheel"
            options={koppen.map(asOption)}
          />
        )}
        <TextInput {...field('trekker')} label="Trekker" hint="Wie het oppakt: een functie of organisatie." />
        <DateInput {...field('uiterlijk')} label="Uiterlijk" hint="Tot deze dag staat het in de werkvoorraad." />
        <Actions>
          <SubmitButton kind="secondary">Los eind vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

/** Says how something came to its end. */
export function EindAfronden({ open, terug, sleutel }: Terugweg & { readonly open: View['losseEinden'] }) {
  const field = veldVan(terug);
  return (
    <Details summary="Los eind afronden" open={terug !== undefined}>
      <Weigering
        terug={terug}
        labels={{ tekst: 'Wat moet nog?', onderdeel: 'Kop', id: 'Welk los eind?', afronding: 'Hoe is het afgelopen?' }}
      />
      <Form idempotency={sleutel} hidden={{ handeling: 'afronden' }} label="Los eind afronden">
        <Select
          {...field('id')}
          label="Welk los eind?"
          empty="Kies een los eind"
          options={open.map(({ id, tekst }) => ({ value: id, label: tekst.slice(0, 100) }))}
        />
        <TextArea {...field('afronding')} label="Hoe is het afgelopen?" />
        <Actions>
          <SubmitButton kind="secondary">Los eind afronden</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
