// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, type Column, Datum, Money, PageTitle, Table } from '#libs/ui';
import { type PrijsopbouwRij, prijsopbouwen } from '#modules/tarieven';
import { Paginabron } from '../../shell/herkomst.tsx';
import { vraag, wieVan } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { BedragPer, tel, Verschil } from '../weergave.tsx';
import type { Route } from './+types/prijsopbouwen.route.ts';
import { OpbouwBadge } from './weergave.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  rijen: await vraag(context, prijsopbouwen, {}),
  isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
});

export default function Prijsopbouwen({ loaderData: { rijen, isAanbieder } }: Route.ComponentProps) {
  return (
    <>
      <title>Prijsopbouwen – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Tarieven', href: '/tarieven' }, { label: 'Prijsopbouwen' }]} />
      <PageTitle
        title="Prijsopbouwen"
        state="Een aanbieder die een lopend tarief niet reëel vindt, laat zien hoe zijn prijs is opgebouwd. De regio past dat toe, of legt uit waarom niet."
      />
      {isAanbieder && (
        <p>
          Zoek bij <a href="/tarieven">Tarieven</a> het tarief dat nu voor u geldt, en kies daar ‘Prijsopbouw
          voorleggen’.
        </p>
      )}
      <Table
        caption={tel(rijen.length, 'prijsopbouw', 'prijsopbouwen')}
        rows={rijen}
        rowKey={({ id }) => id}
        columns={columns}
        empty="Nog niemand legde een prijsopbouw voor."
      />
      <Paginabron>wat aanbieders voorlegden en wat de regio antwoordde</Paginabron>
    </>
  );
}

type Rij = Plat<PrijsopbouwRij>;

const columns: readonly Column<Rij>[] = [
  {
    key: 'product',
    head: 'Product',
    kind: 'name',
    cell: ({ id, product, voorbeeld }) => (
      <>
        <a href={`/tarieven/prijsopbouwen/${id}`}>{product}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'aanbieder', head: 'Aanbieder', cell: ({ aanbiedernaam }) => aanbiedernaam },
  { key: 'regio', head: 'Tarief', kind: 'number', cell: ({ bedragRegio }) => <Money value={bedragRegio} /> },
  {
    key: 'prijs',
    head: 'Eigen prijs',
    kind: 'number',
    cell: ({ bedrag, eenheid }) => <BedragPer bedrag={bedrag} eenheid={eenheid} />,
  },
  {
    key: 'verschil',
    head: 'Verschil',
    kind: 'number',
    cell: ({ bedragRegio, bedrag }) => <Verschil van={bedragRegio} naar={bedrag} />,
  },
  {
    key: 'uiterlijk',
    head: 'Antwoord uiterlijk',
    cell: ({ uiterlijk, isTeLaat }) => (
      <>
        {uiterlijk ? <Datum value={uiterlijk} /> : 'onbekend'} {isTeLaat && <Badge kind="negative">te laat</Badge>}
      </>
    ),
  },
  { key: 'staat', head: 'Staat', cell: ({ staat }) => <OpbouwBadge staat={staat} /> },
];
