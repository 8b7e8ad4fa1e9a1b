// SPDX-License-Identifier: EUPL-1.2
import { Badge, Money, Section, Table } from '#libs/ui';
import type { PresentatieView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { aanbiederTekst, Voorbeeld } from '../weergave.tsx';

type Tarief = Plat<PresentatieView>['rijen'][number];
type Rij = Pick<Tarief, 'product' | 'productNaam' | 'cao' | 'caoNaam' | 'eenheid'> & {
  readonly gewoon: Tarief | undefined;
  readonly micro: Tarief | undefined;
};

/** Every tariff as it was presented, and what it is now where that differs; the amount opens to its whole build-up. */
export function Presentatiematrix({ rijen }: { readonly rijen: readonly Tarief[] }) {
  const rows = asRows(rijen);
  return (
    <Section title="De tarieven" id="tarieven">
      <p>
        Open een bedrag om te zien waaruit het is opgebouwd.{' '}
        <Voorbeeld als={rijen.some(({ voorbeeld }) => voorbeeld)} />
      </p>
      <Table
        caption={`${rijen.length} tarieven, zoals gepresenteerd`}
        rows={rows}
        rowKey={({ product, cao }) => `${product} ${cao}`}
        columns={[
          { key: 'product', head: 'Product', kind: 'name', cell: ({ productNaam }) => productNaam },
          { key: 'cao', head: 'Cao', cell: ({ caoNaam }) => caoNaam },
          { key: 'per', head: 'Per', cell: ({ eenheid }) => eenheid },
          {
            key: 'gewoon',
            head: aanbiederTekst(false),
            kind: 'number',
            cell: ({ gewoon }) => <Bedrag tarief={gewoon} />,
          },
          { key: 'micro', head: aanbiederTekst(true), kind: 'number', cell: ({ micro }) => <Bedrag tarief={micro} /> },
        ]}
      />
    </Section>
  );
}

const asRows = (rijen: readonly Tarief[]): readonly Rij[] =>
  [...Map.groupBy(rijen, ({ product, cao }) => `${product} ${cao}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { product, productNaam, cao, caoNaam, eenheid } = first;
    const of = (micro: boolean) => group.find((tarief) => tarief.micro === micro);
    return [{ product, productNaam, cao, caoNaam, eenheid, gewoon: of(false), micro: of(true) }];
  });

function Bedrag({ tarief }: { readonly tarief: Tarief | undefined }) {
  if (!tarief) return '–';
  const { kostprijs, bedrag, bedragNu, tarief: nu } = tarief;
  const presented = <Money value={bedrag} />;
  return (
    <>
      {kostprijs ? <a href={`/tarieven/kostprijzen/${kostprijs}`}>{presented}</a> : presented}
      {nu === null || bedragNu === null ? (
        <div>is er niet meer</div>
      ) : (
        bedragNu !== bedrag && (
          <div>
            <Badge kind="warning">gewijzigd</Badge> nu{' '}
            <a href={`/tarieven/${nu}`}>
              <Money value={bedragNu} />
            </a>
          </div>
        )
      )}
    </>
  );
}
