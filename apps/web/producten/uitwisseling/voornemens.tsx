// SPDX-License-Identifier: EUPL-1.2
import { Section, Table } from '#libs/ui';
import type { InlezingView } from '#modules/producten';
import type { Plat } from '../../shell/plat.ts';

type Beoogd = NonNullable<Plat<InlezingView>['plan']>['nieuw'][number];
type Verschil = Beoogd['verschillen'][number];
type Props = { readonly producten: readonly Beoogd[] };

/** Products that would come into the book, with what the file says of them. */
export const Nieuw = ({ producten }: Props) => (
  <Section title="Nieuwe producten">
    {producten.map(({ product, naam, contract, verschillen }) => (
      <Table
        key={product}
        caption={`${naam} (${product}), in contract ${contract}`}
        rows={verschillen.map((verschil, index) => ({ ...verschil, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          { key: 'wat', head: 'Onderdeel', kind: 'name', cell: onderdeel },
          { key: 'wordt', head: 'Wordt', cell: ({ wordt }) => wordt },
        ]}
      />
    ))}
  </Section>
);

/** Products that would change: what each column was, and what it becomes. */
export const Gewijzigd = ({ producten }: Props) => (
  <Section title="Wijzigingen">
    {producten.map(({ product, naam, verschillen }) => (
      <Table
        key={product}
        caption={<a href={`/producten/${product}`}>{naam}</a>}
        rows={verschillen.map((verschil, index) => ({ ...verschil, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          { key: 'wat', head: 'Onderdeel', kind: 'name', cell: onderdeel },
          { key: 'was', head: 'Was', cell: ({ was }) => was ?? 'stond er niet' },
          { key: 'wordt', head: 'Wordt', cell: ({ wordt }) => <strong>{wordt ?? 'vervalt'}</strong> },
        ]}
      />
    ))}
  </Section>
);

const onderdeel = ({ blad, rij, pad, kop }: Verschil): string => {
  if (blad === 'Producten' || blad.endsWith('.yaml')) return kop;
  return [blad, rij ?? 'nieuwe rij', pad && kop].filter(Boolean).join(', ');
};
