// SPDX-License-Identifier: EUPL-1.2
import { Actions, CheckboxGroup, DateInput, Details, Form, SubmitButton, TextArea, TextInput } from '#libs/ui';
import type { SamenwerkingView } from '#modules/regio';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type Props = { readonly terug: Terug | undefined };

/** Writes down a document, or that it was prolonged: the same name again takes the place of what was there. */
export function GrondslagFormulier({ terug }: Props) {
  const veld = veldVan(terug);
  return (
    <Details summary="Document vastleggen of verlengen" open={terug !== undefined}>
      <p>Een document met een laatste dag komt als herinnering op de werkvoorraad van de programmadirecteur.</p>
      <Weigering terug={terug} labels={{ naam: 'Naam van het document', van: 'Eerste dag', tot: 'Laatste dag' }} />
      <Form action="#wijzigen" label="Document vastleggen" hidden={{ _act: 'regio/grondslag-vastleggen' }}>
        <TextInput {...veld('naam')} label="Naam van het document" id="document-naam" />
        <TextInput
          {...veld('soort')}
          label="Soort"
          hint="Bijvoorbeeld dienstverleningsovereenkomst of mandaatbesluit."
        />
        <DateInput {...veld('van')} label="Eerste dag" optional />
        <DateInput {...veld('tot')} label="Laatste dag" optional />
        <CheckboxGroup
          name="onbepaald"
          label="Duur"
          optional
          defaultValue={terug?.waarden['onbepaald'] ? ['on'] : []}
          options={[{ value: 'on', label: 'Dit document geldt voor onbepaalde tijd' }]}
        />
        <Actions>
          <SubmitButton kind="secondary">Document vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

/** Who speaks for all outwards, what it may do, and who handles the money. */
export function AanspreekpuntFormulier({ terug, verband }: Props & { readonly verband: Plat<SamenwerkingView> }) {
  const veld = veldVan(terug);
  return (
    <Details summary="Penvoerder en aanspreekpunt vastleggen" open={terug !== undefined}>
      <Weigering terug={terug} />
      <Form action="#wijzigen" label="Aanspreekpunt vastleggen" hidden={{ _act: 'regio/aanspreekpunt-vastleggen' }}>
        <TextInput
          {...veld('penvoerder', verband.penvoerder)}
          label="Penvoerder"
          hint="Ook iemand van buiten kan penvoerder zijn."
          optional
        />
        <TextInput {...veld('aanspreekpunt', verband.aanspreekpunt)} label="Aanspreekpunt" optional />
        <TextArea {...veld('bevoegdheden', verband.bevoegdheden)} label="Wat het aanspreekpunt mag" optional />
        <Actions>
          <SubmitButton kind="secondary">Aanspreekpunt vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
