// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Details, FieldRow, MoneyInput, NumberInput, type Option, Select, TextInput } from '#libs/ui';
import { aantallen, type Veld } from './invoer.ts';

type Props = { readonly producten: readonly Option[]; readonly veld: Veld };
type Soort = keyof typeof aantallen;
type RijenProps = {
  readonly soort: Soort;
  /** What the rows behind the first are called: "Meer tarieven". */
  readonly meer: string;
  readonly veld: Veld;
  /** The fields of one row, by the beginning of their names. */
  readonly velden: (pad: string) => ReactNode;
};

/** The first row of a kind; the others open when somebody needs them, or has filled one. */
function Rijen({ soort, meer, veld, velden }: RijenProps) {
  const [eerste, ...rest] = Array.from({ length: aantallen[soort] }, (_, at) => `${soort}.${at}`);
  const isGevuld = rest.some((pad) => kolommen[soort].some((kolom) => veld(`${pad}.${kolom}`).defaultValue));
  return (
    <>
      <FieldRow legend={`${namen[soort]} 1`}>{velden(`${eerste}`)}</FieldRow>
      <Details summary={meer} open={isGevuld}>
        <div className="ir-fields-list">
          {rest.map((pad, at) => (
            <FieldRow key={pad} legend={`${namen[soort]} ${at + 2}`} follows={at > 0}>
              {velden(pad)}
            </FieldRow>
          ))}
        </div>
      </Details>
    </>
  );
}

const namen = { tarieven: 'Tarief', groei: 'Productie', overgangen: 'Product', normen: 'Norm' } as const;
const kolommen = {
  tarieven: ['product', 'bedrag', 'procent', 'cao', 'micro', 'aanbieder'],
  groei: ['product', 'procent'],
  overgangen: ['product', 'naar', 'procent', 'was', 'wordt'],
  normen: ['product', 'hoogstens', 'soort'],
} as const satisfies Record<Soort, readonly string[]>;

const grootten = [
  { value: 'ja', label: 'Alleen micro' },
  { value: 'nee', label: 'Alleen gewoon' },
];

export const Tariefrijen = ({ producten, caos, veld }: Props & { readonly caos: readonly string[] }) => (
  <Rijen
    soort="tarieven"
    meer="Meer tarieven"
    veld={veld}
    velden={(pad) => (
      <>
        <Select label="Product" optional empty="Alle producten" options={producten} {...veld(`${pad}.product`)} />
        <MoneyInput label="Wordt" optional {...veld(`${pad}.bedrag`)} />
        <NumberInput label="Of erbij" optional decimals unit="%" {...veld(`${pad}.procent`)} />
        <Select
          label="Cao"
          optional
          empty="Elke cao"
          options={caos.map((cao) => ({ value: cao, label: cao }))}
          {...veld(`${pad}.cao`)}
        />
        <Select label="Micro" optional empty="Allebei" options={grootten} {...veld(`${pad}.micro`)} />
        <TextInput label="AGB-code" optional inputMode="numeric" width="sm" {...veld(`${pad}.aanbieder`)} />
      </>
    )}
  />
);

export const Groeirijen = ({ producten, veld }: Props) => (
  <Rijen
    soort="groei"
    meer="Meer producten"
    veld={veld}
    velden={(pad) => (
      <>
        <Select label="Product" optional empty="Alle producten" options={producten} {...veld(`${pad}.product`)} />
        <NumberInput label="Meer" optional decimals unit="%" {...veld(`${pad}.procent`)} />
      </>
    )}
  />
);

export const Overgangrijen = ({ producten, veld }: Props) => (
  <Rijen
    soort="overgangen"
    meer="Meer producten"
    veld={veld}
    velden={(pad) => (
      <>
        <Select label="Product" optional empty="Geen" options={producten} {...veld(`${pad}.product`)} />
        <Select label="Wordt" optional empty="Eindigt" options={producten} {...veld(`${pad}.naar`)} />
        <NumberInput label="Welk deel" optional decimals unit="%" {...veld(`${pad}.procent`)} />
        <NumberInput label="Van zoveel" optional decimals {...veld(`${pad}.was`)} />
        <NumberInput label="Worden er" optional decimals {...veld(`${pad}.wordt`)} />
      </>
    )}
  />
);

const normen = [
  { value: 'per-week', label: 'per week' },
  { value: 'per-maand', label: 'per maand' },
  { value: 'totaal', label: 'in totaal' },
  { value: 'maanden', label: 'maanden lang' },
];

export const Normrijen = ({ producten, veld }: Props) => (
  <Rijen
    soort="normen"
    meer="Meer normen"
    veld={veld}
    velden={(pad) => (
      <>
        <Select label="Product" optional empty="Geen" options={producten} {...veld(`${pad}.product`)} />
        <NumberInput label="Hoogstens" optional {...veld(`${pad}.hoogstens`)} />
        <Select label="Waarover" optional empty="Kies" options={normen} {...veld(`${pad}.soort`)} />
      </>
    )}
  />
);
