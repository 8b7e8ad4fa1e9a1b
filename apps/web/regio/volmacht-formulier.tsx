// SPDX-License-Identifier: EUPL-1.2
import { Attention, CheckboxGroup, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import { veldVan } from '../shell/veld.ts';
import type { MandaatRij } from './mandaatregister.tsx';

type Props = { readonly mandaat: MandaatRij; readonly verband: string; readonly terug: Terug | undefined };

/** With this a college grants a volmacht on one entry of the register. */
export function VolmachtFormulier({ mandaat, verband, terug }: Props) {
  const own = terug?.waarden['mandaat'] === mandaat.code ? terug : undefined;
  return (
    <Section title="Volmacht verlenen" level={3}>
      <Attention kind="warning" title={mandaat.omschrijving}>
        Uw college kan hiervoor volmacht verlenen. {mandaat.wie} beslist erover zodra de colleges van alle gemeenten dat
        hebben gedaan.
      </Attention>
      <Weigering terug={own} />
      <Form hidden={{ verband, mandaat: mandaat.code }}>
        <TextArea {...veldVan(own)('motivering')} label="Motivering" hint="Waarom verleent uw college deze volmacht?" />
        <CheckboxGroup
          name="voorbeeld"
          label="Proef"
          optional
          options={[{ value: 'on', label: 'Dit is een voorbeeld: in werkelijkheid is deze volmacht niet verleend' }]}
        />
        <SubmitButton kind="primary">Volmacht verlenen</SubmitButton>
      </Form>
    </Section>
  );
}
