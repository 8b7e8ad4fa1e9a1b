// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Badge, Form, RadioGroup, Section, SubmitButton, TextArea } from '#libs/ui';
import type { IndicatieView } from '#modules/toegang';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';

type Props = { readonly indicatie: Plat<IndicatieView>; readonly terug: Terug | undefined };

const labels = { gekozenDoor: 'Wie koos?' } as const;

/** The choice among who has an agreement; with it the order goes out at once. */
export function KeuzeFormulier({ indicatie, terug }: Props) {
  const { id, kiest, aanbieders, productnaam } = indicatie;
  if (aanbieders.length === 0)
    return (
      <Attention kind="warning" title="Niemand heeft voor dit product een overeenkomst op de ingangsdatum">
        Meld dit bij de regio: er is een gat in het zorglandschap. Kies tot die tijd een ander product.
      </Attention>
    );
  return (
    <Section level={3} title={`Aanbieder kiezen voor ${productnaam}`} id="kiezen">
      <p>
        {kiest === 'gemeente'
          ? 'Bij dit contract kiest de gemeente de aanbieder.'
          : 'Bij dit contract kiest de inwoner zelf, uit wie een overeenkomst heeft.'}{' '}
        Zodra u de keuze vastlegt, gaat de toewijzing als bericht naar de aanbieder.
      </p>
      <Weigering terug={terug} labels={labels} />
      <Form action="#kiezen" label="Aanbieder kiezen" hidden={{ _act: 'toegang/aanbieder-kiezen', indicatie: id }}>
        <Velden indicatie={indicatie} terug={terug} />
        <Actions>
          <SubmitButton kind="primary">Keuze vastleggen en toewijzen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

const whoChose = [
  { value: 'inwoner', label: 'De inwoner' },
  { value: 'gemeente', label: 'De gemeente' },
];

function Velden({ indicatie: { kiest, aanbieders }, terug }: Props) {
  const field = (name: string) => ({ name, defaultValue: terug?.waarden[name], error: foutBij(terug, name) });
  const options = aanbieders.map(({ aanbieder, naam, voorbeeld }) => ({
    value: aanbieder,
    label: (
      <>
        {naam} {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
    hint: `AGB-code ${aanbieder}`,
  }));
  const chosen = terug?.waarden['gekozenDoor'] ?? kiest ?? undefined;
  return (
    <>
      <RadioGroup {...field('aanbieder')} label="Aanbieder" options={options} />
      <RadioGroup {...field('gekozenDoor')} defaultValue={chosen} label={labels.gekozenDoor} options={whoChose} />
      <TextArea
        {...field('toelichting')}
        label="Toelichting"
        hint="Nodig als de inwoner niet zelf kon kiezen: waarom niet?"
        optional
      />
    </>
  );
}
