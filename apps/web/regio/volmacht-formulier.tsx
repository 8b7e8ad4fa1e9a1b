// SPDX-License-Identifier: EUPL-1.2
import { Attention, CheckboxGroup, Form, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { MandaatRij } from './mandaatregister.tsx';

type Props = { readonly mandaat: MandaatRij; readonly verband: string; readonly terug: Terug | undefined };

/** With this a college grants a volmacht on one entry of the register. */
export function VolmachtFormulier({ mandaat, verband, terug }: Props) {
  const own = terug?.waarden['mandaat'] === mandaat.code ? terug : undefined;
  return (
    <Attention kind="warning" title={`Uw college kan volmacht verlenen: ${mandaat.omschrijving}`}>
      <p>
        Daarna beslist {mandaat.wie} hierover, als de colleges van alle gemeenten de volmacht hebben verleend. {mandaat.grond}
      </p>
      <Weigering terug={own} />
      <Form hidden={{ verband, mandaat: mandaat.code }}>
        <TextArea name="motivering" label="Motivering" hint="Waarom verleent uw college deze volmacht?" defaultValue={own?.waarden['motivering']} error={foutBij(own, 'motivering')} />
        <CheckboxGroup
          name="voorbeeld"
          label="Proef"
          optional
          options={[{ value: 'on', label: 'Dit is een voorbeeld: in werkelijkheid is deze volmacht niet verleend' }]}
        />
        <SubmitButton kind="primary">Volmacht verlenen</SubmitButton>
      </Form>
    </Attention>
  );
}
