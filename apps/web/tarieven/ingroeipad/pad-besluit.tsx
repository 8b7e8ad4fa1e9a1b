// SPDX-License-Identifier: EUPL-1.2
import { Actions, Details, Form, Section, SubmitButton } from '#libs/ui';
import type { Terug } from '../../shell/pagina.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { Besluitvelden } from '../besluitvelden.tsx';

const besluiten = 'tarieven/ingroeipad-besluiten';
const intrekken = 'tarieven/ingroeipad-intrekken';
type Props = { readonly terug: Terug | undefined };

/** Whether it may, the mandate register says when it is sent. */
export function PadBesluit({ terug }: Props) {
  const own = terugVan(terug, besluiten);
  return (
    <Section title="Uw besluit" id="besluit">
      <p>Daarna gelden de stappen voor deze aanbieder. Andere aanbieders krijgen het tarief van de lijst.</p>
      <Weigering terug={own} />
      <Form action="#besluit" label="Besluit over het ingroeipad" hidden={{ _act: besluiten }}>
        <Besluitvelden terug={own} />
      </Form>
    </Section>
  );
}

export function PadIntrekken({ terug }: Props) {
  const own = terugVan(terug, intrekken);
  return (
    <Details summary="Dit voorstel intrekken" open={own !== undefined}>
      <Weigering terug={own} />
      <Form label="Ingroeipad intrekken" hidden={{ _act: intrekken }}>
        <Actions>
          <SubmitButton kind="destructive">Voorstel intrekken</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
