// SPDX-License-Identifier: EUPL-1.2
import { Datum, Money, Periode, Table } from '#libs/ui';
import type { TariefRij } from '#modules/tarieven';
import type { Plat } from '../shell/plat.ts';
import { StaatBadge, Voorbeeld } from './weergave.tsx';

type Rij = Plat<TariefRij>;

/** An amount that opens to where it comes from; when it differs from its row in date or state, it says so. */
function Bedrag({ cel, rij }: { readonly cel: Rij['gewoon']; readonly rij: Rij }) {
  if (!cel) return <>–</>;
  return (
    <>
      <a href={`/tarieven/${cel.id}`}>
        <Money value={cel.bedrag} />
      </a>
      {cel.van !== rij.van && (
        <>
          {' '}
          vanaf <Datum value={cel.van} />
        </>
      )}
      {cel.staat !== rij.staat && (
        <>
          {' '}
          <StaatBadge staat={cel.staat} />
        </>
      )}
    </>
  );
}

/** Product × CAO, with the amounts for an ordinary provider and for a micro-onderneming beside each other. */
export const Matrix = ({ rijen, dag }: { readonly rijen: readonly Rij[]; readonly dag: string }) => (
  <Table
    caption={
      <>
        Tarieven op <Datum value={dag} />
      </>
    }
    empty="Op deze dag gelden er geen tarieven. Kies een andere dag, of bereken eerst de kostprijzen."
    rows={rijen}
    rowKey={({ product, cao }) => `${product} ${cao}`}
    columns={[
      {
        key: 'product',
        head: 'Product',
        kind: 'name',
        cell: ({ product, naam }) => <a href={`/producten/${product}`}>{naam}</a>,
      },
      { key: 'cao', head: 'Cao', cell: ({ caoNaam }) => caoNaam },
      { key: 'gewoon', head: 'Gewone aanbieder', kind: 'number', cell: (rij) => <Bedrag cel={rij.gewoon} rij={rij} /> },
      { key: 'micro', head: 'Micro-onderneming', kind: 'number', cell: (rij) => <Bedrag cel={rij.micro} rij={rij} /> },
      { key: 'eenheid', head: 'Per', cell: ({ eenheid }) => eenheid },
      { key: 'geldt', head: 'Geldt', cell: ({ van, tot }) => <Periode begin={van} eind={tot} /> },
      {
        key: 'staat',
        head: 'Staat',
        cell: ({ staat, voorbeeld }) => (
          <>
            <StaatBadge staat={staat} /> <Voorbeeld als={voorbeeld} />
          </>
        ),
      },
    ]}
  />
);
