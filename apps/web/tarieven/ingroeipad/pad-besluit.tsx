// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, ButtonLink, Details, Form, Money, Section, SubmitButton } from '#libs/ui';
import type { IngroeipadView } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { Besluitvelden } from '../besluitvelden.tsx';

const besluiten = 'tarieven/ingroeipad-besluiten';
const intrekken = 'tarieven/ingroeipad-intrekken';
const nagaan = 'tarieven/ingroeipad-nagaan';
const lezen = 'tarieven/ingroeipad-lezen';
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

/** The list changed after the decision: the path is put forward anew, or somebody finds that it can stay. */
export const PadNagaan = ({ view, terug }: Props & { readonly view: Plat<IngroeipadView> }) =>
  view.eindeNu !== null && (
    <Attention kind="warning" title="De lijst is veranderd">
      <p>
        Het pad is besloten naar <Money value={view.eindbedrag} />. De lijst zegt nu <Money value={view.eindeNu} />. De
        tarieven van dit pad blijven zoals zij zijn, tot er opnieuw is besloten.
      </p>
      <Weigering terug={terugVan(terug, nagaan)} />
      <Form label="Nagegaan" hidden={{ _act: nagaan }}>
        <Actions>
          <ButtonLink href={`/tarieven/ingroeipaden/nieuw?van=${view.id}`}>Opnieuw voorleggen</ButtonLink>
          <SubmitButton kind="secondary">Nagegaan: het pad blijft zo</SubmitButton>
        </Actions>
      </Form>
    </Attention>
  );

/** Takes it off the work list of the aanbieder. */
export const PadGelezen = () => (
  <Form label="Ingroeipad gelezen" hidden={{ _act: lezen }}>
    <Actions>
      <SubmitButton kind="secondary">Gelezen, van mijn werkvoorraad halen</SubmitButton>
    </Actions>
  </Form>
);
