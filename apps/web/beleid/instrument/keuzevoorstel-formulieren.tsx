// SPDX-License-Identifier: EUPL-1.2
import { Actions, Details, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import { Bevestiging } from '../../shell/bevestiging.tsx';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';

const vaststellen = 'beleid/keuzevoorstel-vaststellen';
const intrekken = 'beleid/keuzevoorstel-intrekken';
type Props = { readonly terug: Terug | undefined };

/** The decision of a college; whether it may, the mandate register says. */
export function Besluitformulier({ terug }: Props) {
  const own = terugVan(terug, vaststellen);
  return (
    <Section title="Uw besluit" id="besluit">
      <p>De keuzes gelden zodra alle colleges hebben besloten, voor wat vanaf de ingangsdatum wordt ingekocht.</p>
      <Weigering terug={own} />
      <Form action="#besluit" label="Besluit vastleggen" hidden={{ _act: vaststellen }}>
        <TextArea
          name="motivering"
          label="Motivering"
          hint="Waarom neemt u dit besluit? De motivering staat op het besluit."
          defaultValue={own?.waarden['motivering']}
          error={foutBij(own, 'motivering')}
        />
        <Bevestiging terug={own} />
        <Actions>
          <SubmitButton>Besluit vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** Taking it back, as long as it is open. */
export function Intrekken({ terug }: Props) {
  const own = terugVan(terug, intrekken);
  return (
    <Details summary="Dit voorstel intrekken" open={own !== undefined}>
      <p>Wat nu geldt, blijft gelden.</p>
      <Weigering terug={own} />
      <Form label="Voorstel intrekken" hidden={{ _act: intrekken }}>
        <Actions>
          <SubmitButton kind="destructive">Voorstel intrekken</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
