// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, PageTitle, Table } from '#libs/ui';
import { productuitleggen } from '#modules/toegang';
import { Paginabron } from '../../shell/herkomst.tsx';
import { vraag } from '../../shell/pagina.ts';
import { telling } from '../../shell/telling.ts';
import type { Route } from './+types/uitleg.route.ts';
import { NaarWijzer, Plekken, plekkenBij } from './plekken.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  plekken: plekkenBij(context),
  producten: await vraag(context, productuitleggen, {}),
});

export default function Uitleg({ loaderData: { plekken, producten } }: Route.ComponentProps) {
  const zonder = producten.filter(({ uitleg }) => !uitleg).length;
  return (
    <>
      <title>Producten in gewone woorden – Inkoopregie</title>
      <PageTitle
        title="Producten in gewone woorden"
        state={
          zonder === 0
            ? 'Elk product heeft uitleg in gewone woorden.'
            : `${telling(zonder, 'product heeft', 'producten hebben')} nog geen uitleg; inwoners lezen daar de tekst van het productenboek.`
        }
        action={<NaarWijzer />}
      />
      <Plekken plekken={plekken} hier="uitleg" />
      <Table
        caption="Producten"
        captionHidden
        rows={producten}
        rowKey={({ product }) => product}
        empty="Er zijn nog geen producten."
        columns={columns}
      />
      <Paginabron>het productenboek, en wat de regio er voor inwoners bij schreef</Paginabron>
    </>
  );
}

const columns: readonly Column<Route.ComponentProps['loaderData']['producten'][number]>[] = [
  {
    key: 'product',
    head: 'Product',
    kind: 'name',
    cell: ({ product, naam }) => <a href={`/zorgkeuzewijzer/beheer/uitleg/${product}`}>{naam}</a>,
  },
  {
    key: 'gewoon',
    head: 'In gewone woorden',
    cell: ({ uitleg }) => (
      <>
        {uitleg?.naam ?? 'nog niet'} {uitleg?.voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  {
    key: 'woorden',
    head: 'Zoekwoorden',
    kind: 'number',
    cell: ({ uitleg }) => (uitleg?.woorden ?? '').split('\n').filter(Boolean).length,
  },
];
