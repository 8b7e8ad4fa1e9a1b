// SPDX-License-Identifier: EUPL-1.2
import { Actions, Details, FieldSet, Form, NumberInput, Select, SubmitButton, TextInput } from '#libs/ui';
import type { TarieflijstenView } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';

const act = 'tarieven/volging-vastleggen';

type Props = {
  readonly view: Pick<Plat<TarieflijstenView>, 'contracten' | 'producten' | 'lijsten'>;
  readonly terug: Terug | undefined;
};

/** What follows what from now on; it changes no tariff, the decision that comes after does. */
export function VolgingVastleggen({ view: { contracten, producten, lijsten }, terug }: Props) {
  const own = terugVan(terug, act);
  const veld = (naam: string, anders?: string) => ({
    defaultValue: own?.waarden[naam] ?? anders,
    error: foutBij(own, naam),
  });
  const named = producten.map(({ product, naam }) => ({ value: product, label: naam }));
  return (
    <Details summary="Vastleggen wat een tarief volgt" open={own !== undefined}>
      <div id="koppelen">
        <p>
          Het tarief wordt daarna niet meer berekend en niet meer geïndexeerd. Het bedrag verandert pas door een
          besluit.
        </p>
        <Weigering terug={own} />
        <Form action="#koppelen" label="Vastleggen wat een tarief volgt" hidden={{ _act: act }}>
          <Select
            name="contract"
            label="Contract"
            empty="Kies een contract"
            options={contracten.map(({ code, nummer, naam }) => ({ value: code, label: `${nummer}. ${naam}` }))}
            {...veld('contract')}
          />
          <Select
            name="product"
            label="Product"
            optional
            empty="Alle producten van het contract"
            options={named}
            {...veld('product')}
          />
          <Gevolgd lijsten={lijsten} producten={named} veld={veld} />
          <TextInput
            name="bron"
            label="Bron"
            hint="Waar staat dit, zodat een collega het kan nazoeken?"
            {...veld('bron')}
          />
          <Actions>
            <SubmitButton kind="secondary">Vastleggen</SubmitButton>
          </Actions>
        </Form>
      </div>
    </Details>
  );
}

type GevolgdProps = Pick<Props['view'], 'lijsten'> & {
  readonly producten: readonly { readonly value: string; readonly label: string }[];
  readonly veld: (
    naam: string,
    anders?: string,
  ) => {
    readonly defaultValue: string | undefined;
    readonly error: string | undefined;
  };
};

/** What is followed: a line of a list or another product, and for which part. */
const Gevolgd = ({ lijsten, producten, veld }: GevolgdProps) => (
  <FieldSet legend="Wat wordt gevolgd" hint="Kies één van de twee: een lijst of een ander product.">
    <Select
      name="lijst"
      label="Volgt de lijst"
      optional
      empty="Geen lijst"
      options={lijsten.map(({ code, naam }) => ({ value: code, label: naam }))}
      {...veld('lijst')}
    />
    <TextInput
      name="regel"
      label="Regel op de lijst"
      optional
      hint="Laat leeg als de regel de code van het product heeft."
      {...veld('regel')}
    />
    <Select
      name="volgtProduct"
      label="Of volgt het tarief van een ander product"
      optional
      empty="Geen ander product"
      options={producten}
      {...veld('volgtProduct')}
    />
    <NumberInput
      name="procent"
      label="Deel van dat bedrag"
      decimals
      unit="%"
      hint="Alleen anders dan 100 als een afspraak dat zegt."
      {...veld('procent', '100')}
    />
  </FieldSet>
);
