// SPDX-License-Identifier: EUPL-1.2
import { Actions, Details, Form, Section, SubmitButton } from '#libs/ui';
import type { Bevoegd } from '#modules/tarieven';
import type { Terug } from '../shell/pagina.ts';
import { terugVan, Weigering } from '../shell/terug.tsx';
import { Besluitvelden } from './besluitvelden.tsx';

const acts = {
  vaststellen: 'tarieven/tariefvoorstel-vaststellen',
  besluiten: 'tarieven/tariefwijziging-besluiten',
} as const;
const intrekken = 'tarieven/tariefvoorstel-intrekken';

type Props = {
  readonly kan: keyof typeof acts;
  readonly bevoegd: readonly Bevoegd[];
  readonly terug: Terug | undefined;
};

/** The decision: reasoning is required; whether this person may decide is checked against the mandate register. */
export function BesluitFormulier({ kan, bevoegd, terug }: Props) {
  const own = terugVan(terug, acts[kan]);
  const informed = [...new Set(bevoegd.flatMap(({ informeren }) => informeren))];
  return (
    <Section title="Uw besluit" id="besluit">
      <p>
        {kan === 'vaststellen'
          ? 'U stelt met één besluit het productenboek en de tarieven vast. Zij gelden zodra alle colleges hebben besloten.'
          : 'Na uw besluit geldt het nieuwe tarief vanaf de ingangsdatum en eindigt het oude de dag ervoor.'}
        {informed.length > 0 && ` Daarna worden geïnformeerd: ${informed.join(', ')}.`}
      </p>
      <Weigering terug={own} />
      <Form action="#besluit" label="Besluit vastleggen" hidden={{ _act: acts[kan] }}>
        <Besluitvelden hint="Waarom neemt u dit besluit? De motivering staat op het besluit." terug={own} />
      </Form>
    </Section>
  );
}

/** Taking it back, as long as it is open. */
export function IntrekFormulier({ terug }: { readonly terug: Terug | undefined }) {
  const own = terugVan(terug, intrekken);
  return (
    <Details summary="Dit voorstel intrekken" open={own !== undefined}>
      <p>De voorgestelde tarieven vervallen. U kunt daarna opnieuw rekenen en een nieuw voorstel indienen.</p>
      <Weigering terug={own} />
      <Form label="Voorstel intrekken" hidden={{ _act: intrekken }}>
        <Actions>
          <SubmitButton kind="destructive">Voorstel intrekken</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
