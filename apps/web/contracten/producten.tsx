// SPDX-License-Identifier: EUPL-1.2
import { Datum, Money, Section, Table } from '#libs/ui';
import type { OvereenkomstView } from '#modules/contracten';
import type { Plat } from '../shell/plat.ts';
import { Voorbeeld } from './staat.tsx';

type Props = Pick<Plat<OvereenkomstView>, 'producten' | 'tariefdag'> & { readonly toonTarief: boolean };

/** What the provider may give and at which tariff; for whom may see it, each leads to how it is built up. */
export const Producten = ({ producten, tariefdag, toonTarief }: Props) => (
  <Section title="Producten en tarieven">
    <Table
      caption={
        <>
          Tarieven op <Datum value={tariefdag} />
        </>
      }
      rows={producten}
      rowKey={({ product }) => product}
      columns={[
        {
          key: 'naam',
          head: 'Product',
          kind: 'name',
          cell: ({ product, naam }) => <a href={`/producten/${product}`}>{naam}</a>,
        },
        {
          key: 'tarief',
          head: 'Tarief',
          kind: 'number',
          cell: ({ tarief }) => (tarief ? <Tarief {...tarief} link={toonTarief} /> : 'nog niet vastgesteld'),
        },
        { key: 'eenheid', head: 'Per', cell: ({ tarief }) => tarief?.eenheid ?? '–' },
      ]}
    />
  </Section>
);

type TariefProps = NonNullable<Props['producten'][number]['tarief']> & { readonly link: boolean };

const Tarief = ({ id, bedrag, voorbeeld, addendum, link }: TariefProps) => (
  <>
    {link ? (
      <a href={`/tarieven/${id}`}>
        <Money value={bedrag} />
      </a>
    ) : (
      <Money value={bedrag} />
    )}{' '}
    <Voorbeeld als={voorbeeld} />
    {addendum && ' (eigen tarief, door een addendum)'}
  </>
);
