// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Money, Section, Table, Waarom } from '#libs/ui';
import type { Namen, VolgtarievenView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { aanbiederTekst, BedragPer, tel, Verschil } from '../weergave.tsx';

type Uitkomst = Plat<VolgtarievenView>['uitkomst'];
type Regel = Extract<Uitkomst, { status: 'decided' }>['value']['regels'][number];

/** Every tariff that follows something, before and after, with where the amount comes from. */
export const Volgregels = ({ regels, namen }: { readonly regels: readonly Regel[]; readonly namen: Namen }) => (
  <Section title="Wat er met elk tarief gebeurt">
    <Table
      caption={tel(regels.length, 'tarief', 'tarieven')}
      rows={regels}
      rowKey={({ product, cao, micro }) => `${product} ${cao} ${micro}`}
      columns={columnsOf(namen)}
      empty="Er is in dit contract geen tarief dat iets volgt waarvan het bedrag bekend is."
    />
  </Section>
);

const columnsOf = ({ producten, caos }: Namen): readonly Column<Regel>[] => [
  {
    key: 'product',
    head: 'Product',
    kind: 'name',
    cell: ({ product, huidig, voorbeeld }) => (
      <>
        {huidig ? <a href={`/tarieven/${huidig}`}>{producten[product] ?? product}</a> : (producten[product] ?? product)}{' '}
        {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'cao', head: 'Cao', cell: ({ cao }) => caos[cao] ?? cao },
  { key: 'aanbieder', head: 'Aanbieder', cell: ({ micro }) => aanbiederTekst(micro) },
  { key: 'was', head: 'Was', kind: 'number', cell: ({ was }) => (was === null ? '–' : <Money value={was} />) },
  {
    key: 'wordt',
    head: 'Wordt',
    kind: 'number',
    cell: ({ bedrag, eenheid }) => <BedragPer bedrag={bedrag} eenheid={eenheid} />,
  },
  {
    key: 'verschil',
    head: 'Verschil',
    kind: 'number',
    cell: ({ was, bedrag }) => (was === null ? 'nieuw' : <Verschil van={was} naar={bedrag} />),
  },
  { key: 'waarom', head: 'Waarom', cell: ({ bewijs }) => <Waarom outcome={bewijs} texts={waaromTeksten} /> },
];
