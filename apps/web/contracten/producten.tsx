// SPDX-License-Identifier: EUPL-1.2
import { Datum, Money, Periode, Section, Table } from '#libs/ui';
import type { OvereenkomstView } from '#modules/contracten';
import type { Plat } from '../shell/plat.ts';
import { Voorbeeld } from './staat.tsx';

type Props = Pick<Plat<OvereenkomstView>, 'producten' | 'tariefdag' | 'addenda'> & { readonly toonTarief: boolean };

/** What the provider may give and at which tariff; for whom may see it, each leads to how it is built up. */
export const Producten = ({ producten, tariefdag, addenda, toonTarief }: Props) => (
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
    {addenda.length > 0 && <Addenda addenda={addenda} link={toonTarief} />}
  </Section>
);

type AddendaProps = Pick<Props, 'addenda'> & { readonly link: boolean };

/** What was agreed with this provider alone. */
const Addenda = ({ addenda, link }: AddendaProps) => (
  <Table
    caption="Eigen tarieven van deze aanbieder"
    rows={addenda}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'naam',
        head: 'Product',
        kind: 'name',
        cell: ({ id, naam, voorbeeld }) => (
          <>
            {link ? <a href={`/tarieven/eigen/${id}`}>{naam}</a> : naam} <Voorbeeld als={voorbeeld} />
          </>
        ),
      },
      { key: 'bedrag', head: 'Tarief', kind: 'number', cell: ({ bedrag }) => <Money value={bedrag} /> },
      { key: 'eenheid', head: 'Per', cell: ({ eenheid }) => eenheid },
      { key: 'geldt', head: 'Geldt', cell: ({ van, tot }) => <Periode begin={van} eind={tot} /> },
    ]}
  />
);

type TariefProps = NonNullable<Props['producten'][number]['tarief']> & { readonly link: boolean };

const Tarief = ({ id, bedrag, voorbeeld, isEigen, link }: TariefProps) => (
  <>
    {link ? (
      <a href={`/tarieven/${id}`}>
        <Money value={bedrag} />
      </a>
    ) : (
      <Money value={bedrag} />
    )}{' '}
    <Voorbeeld als={voorbeeld} />
    {isEigen && ' (eigen tarief)'}
  </>
);
