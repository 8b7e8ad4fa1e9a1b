// SPDX-License-Identifier: EUPL-1.2
import { Actions, CheckboxGroup, Form, RadioGroup, SubmitButton, TextArea, TextInput } from '#libs/ui';
import type { OnderwerpView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { asOption, optionsOf, veldVan } from '../../shell/veld.ts';

type Props = {
  /** The subject to change; none for a new one. */
  readonly onderwerp?: Plat<OnderwerpView>;
  readonly segmenten: readonly { readonly code: string; readonly naam: string }[];
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** What a subject is about. */
export function OnderwerpFormulier({ onderwerp, segmenten, terug, sleutel }: Props) {
  const field = veldVan(terug);
  return (
    <>
      <Weigering terug={terug} labels={{ naam: 'Korte naam', tekst: 'Waar gaat het om?' }} />
      <Form idempotency={sleutel} label="Onderwerp beschrijven" hidden={{ handeling: 'beschrijven' }}>
        <TextInput {...field('naam', onderwerp?.naam)} label="Korte naam" />
        <TextArea
          {...field('tekst', onderwerp?.tekst)}
          label="Waar gaat het om?"
          hint="Waarom kan geen segment dit alleen regelen?"
        />
        <RadioGroup {...field('soort', onderwerp?.soort)} label="Soort" options={optionsOf(woorden.onderwerpsoort)} />
        <CheckboxGroup
          name="segmenten[]"
          label="Segmenten"
          hint="Beïnvloeden segmenten elkaar, kies er dan ten minste twee. Geen keuze betekent: alle."
          optional
          options={segmenten.map(asOption)}
          defaultValue={terug ? terug.lijsten['segmenten'] : onderwerp?.segmenten}
          error={foutBij(terug, 'segmenten[]')}
        />
        <CheckboxGroup
          name="voorbeeld"
          label="Voorbeeld"
          optional
          options={[{ value: 'on', label: 'Dit is een voorbeeld' }]}
          defaultValue={(terug ? terug.waarden['voorbeeld'] : onderwerp?.voorbeeld) ? ['on'] : []}
        />
        <Actions>
          <SubmitButton kind={onderwerp ? 'secondary' : 'primary'}>
            {onderwerp ? 'Beschrijving bewaren' : 'Onderwerp toevoegen'}
          </SubmitButton>
        </Actions>
      </Form>
    </>
  );
}
