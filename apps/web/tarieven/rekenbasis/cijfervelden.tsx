// SPDX-License-Identifier: EUPL-1.2
import { Details, FieldSet, NumberInput, Select, TextInput } from '#libs/ui';
import type { RekenbasisView } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { stapTekst } from '../../shell/teksten.ts';
import { asOption, veldVan } from '../../shell/veld.ts';

type Keuzen = Plat<RekenbasisView>['keuzen'];
type Props = { readonly keuzen: Keuzen; readonly terug: Terug | undefined; readonly open?: boolean };
const rows = [0, 1, 2];

const isTyped = (terug: Terug | undefined): boolean =>
  Object.entries(terug?.waarden ?? {}).some(([veld, waarde]) => veld.startsWith('cijfers.') && waarde !== '');

/** Figures that hold for this product alone, such as its group size; each goes before the general one. */
export const Cijfervelden = ({ keuzen, terug, open = false }: Props) => (
  <Details summary="Cijfers die alleen voor dit product gelden" open={open || isTyped(terug)}>
    <p>
      Een cijfer dat u hier invult, gaat voor het algemene cijfer van het model en voor een cijfer dat u overneemt. Laat
      een rij leeg als u haar niet nodig hebt.
    </p>
    {rows.map((at) => (
      <Cijferrij key={at} at={at} keuzen={keuzen} terug={terug} />
    ))}
  </Details>
);

const units = {
  procent: () => 'in procenten',
  euro: (per: string) => `in euro per ${per}`,
  aantal: () => 'een aantal',
} as const;

type Veld = (naam: string) => ReturnType<ReturnType<typeof veldVan>>;

function Cijferrij({ at, keuzen, terug }: Props & { readonly at: number }) {
  const field = (naam: string) => veldVan(terug)(`cijfers.${at}.${naam}`);
  return (
    <FieldSet legend={`Cijfer ${at + 1}`}>
      <Select
        {...field('soort')}
        label="Welk cijfer"
        optional
        empty="Geen"
        options={keuzen.cijfersoorten.map(({ soort, waarde, per }) => ({
          value: soort,
          label: `${stapTekst(soort)} (${units[waarde](per)})`,
        }))}
      />
      <NumberInput {...field('waarde')} label="Waarde" decimals optional />
      <Select
        {...field('wijze')}
        label="Een percentage is"
        optional
        empty="zoals in het model"
        options={[
          { value: 'opslag', label: 'een opslag: het komt boven op het bedrag ervoor' },
          { value: 'aandeel', label: 'een aandeel: een deel van de uitkomst' },
        ]}
      />
      <VoorWie field={field} keuzen={keuzen} />
      <NumberInput {...field('jaar')} label="Jaar van het cijfer" optional />
      <TextInput {...field('bron')} label="Bron" optional />
      <TextInput {...field('reden')} label="Waarom dit cijfer" optional />
    </FieldSet>
  );
}

/** Left open, a figure counts for everyone that the general figures tell apart. */
const VoorWie = ({ field, keuzen }: { readonly field: Veld; readonly keuzen: Keuzen }) => (
  <>
    <Select {...field('cao')} label="Voor welke cao" optional empty="Voor alle" options={keuzen.caos.map(asOption)} />
    <Select
      {...field('aanbieder')}
      label="Voor welke aanbieders"
      optional
      empty="Voor alle"
      options={[
        { value: 'micro', label: 'Micro-ondernemingen' },
        { value: 'normaal', label: 'Andere aanbieders' },
      ]}
    />
  </>
);
