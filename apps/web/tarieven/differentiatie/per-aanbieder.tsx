// SPDX-License-Identifier: EUPL-1.2
import { Badge, Periode, Section, Table } from '#libs/ui';
import type { AanbiedertariefView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { BedragPer, tel } from '../weergave.tsx';

/** Tariffs that count for one provider; a provider sees its own. */
export function PerAanbieder({ tarieven }: { readonly tarieven: readonly Plat<AanbiedertariefView>[] }) {
  if (tarieven.length === 0) return null;
  return (
    <Section title="Tarieven van één aanbieder">
      <Table
        caption={tel(tarieven.length, 'aanbieder-specifiek tarief', 'aanbieder-specifieke tarieven')}
        rows={tarieven}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'naam',
            head: 'Product',
            kind: 'name',
            cell: ({ id, naam, voorbeeld }) => (
              <>
                <a href={`/tarieven/eigen/${id}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
              </>
            ),
          },
          { key: 'aanbieder', head: 'Aanbieder', cell: ({ aanbiedernaam }) => aanbiedernaam },
          {
            key: 'bedrag',
            head: 'Tarief',
            kind: 'number',
            cell: ({ bedrag, eenheid }) => <BedragPer bedrag={bedrag} eenheid={eenheid} />,
          },
          { key: 'geldt', head: 'Geldt', cell: ({ van, tot }) => <Periode begin={van} eind={tot} /> },
        ]}
      />
    </Section>
  );
}
