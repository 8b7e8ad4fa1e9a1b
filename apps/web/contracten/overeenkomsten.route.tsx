// SPDX-License-Identifier: EUPL-1.2
import { EmptyState, PageTitle, Periode, Table } from '#libs/ui';
import { overeenkomstenlijst, overnamesInzien } from '#modules/contracten';
import { magVragen, vraag } from '../shell/pagina.ts';
import type { Route } from './+types/overeenkomsten.route.ts';
import { StaatBadge, Voorbeeld } from './staat.tsx';

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const contract = new URL(request.url).searchParams.get('contract');
  return {
    overeenkomsten: await vraag(context, overeenkomstenlijst, contract ? { contract } : {}),
    toonOvernemen: magVragen(context, overnamesInzien),
  };
};

export default function Overeenkomsten({ loaderData: { overeenkomsten, toonOvernemen } }: Route.ComponentProps) {
  const open = overeenkomsten.filter(({ staat }) => staat === 'concept' || staat === 'ondertekend').length;
  return (
    <>
      <title>Contracten – Inkoopregie</title>
      <PageTitle
        title="Contracten"
        state={`${overeenkomsten.length === 1 ? '1 overeenkomst' : `${overeenkomsten.length} overeenkomsten`}${open > 0 ? `, waarvan ${open} nog niet door beide partijen getekend` : ''}.`}
      />
      {overeenkomsten.length === 0 ? (
        <EmptyState title="Er zijn nog geen overeenkomsten">
          Een overeenkomst ontstaat als een aanbieder bij Inkoop is toegelaten.
        </EmptyState>
      ) : (
        <Lijst overeenkomsten={overeenkomsten} />
      )}
      {toonOvernemen && (
        <p>
          Lopen er al overeenkomsten die buiten dit platform zijn getekend?{' '}
          <a href="/contracten/overnemen">Lopende contracten overnemen</a>
        </p>
      )}
    </>
  );
}

const Lijst = ({ overeenkomsten }: Pick<Route.ComponentProps['loaderData'], 'overeenkomsten'>) => (
  <Table
    caption="Overeenkomsten met aanbieders, per contract"
    captionHidden
    rows={overeenkomsten}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'aanbieder',
        head: 'Aanbieder',
        kind: 'name',
        cell: ({ id, aanbiedernaam, voorbeeld }) => (
          <>
            <a href={`/contracten/${id}`}>{aanbiedernaam}</a> <Voorbeeld als={voorbeeld} />
          </>
        ),
      },
      { key: 'contract', head: 'Contract', cell: ({ contractnaam }) => contractnaam },
      { key: 'termijn', head: 'Lopende termijn', cell: ({ van, tot }) => <Periode begin={van} eind={tot} /> },
      { key: 'producten', head: 'Producten', kind: 'number', cell: ({ producten }) => producten },
      { key: 'staat', head: 'Stand', cell: ({ staat }) => <StaatBadge staat={staat} /> },
    ]}
  />
);
