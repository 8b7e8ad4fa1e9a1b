// SPDX-License-Identifier: EUPL-1.2
import { PageTitle, Periode, Table } from '#libs/ui';
import { overeenkomstenlijst } from '#modules/contracten';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/overeenkomsten.route.ts';
import { StaatBadge, Voorbeeld } from './staat.tsx';

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const contract = new URL(request.url).searchParams.get('contract');
  return { overeenkomsten: await vraag(context, overeenkomstenlijst, contract ? { contract } : {}) };
};

export default function Overeenkomsten({ loaderData: { overeenkomsten } }: Route.ComponentProps) {
  const aantal = overeenkomsten.length;
  return (
    <>
      <title>Contracten – Inkoopregie</title>
      <PageTitle title="Contracten" state={aantal === 1 ? '1 overeenkomst.' : `${aantal} overeenkomsten.`} />
      <Table
        caption="Overeenkomsten met aanbieders"
        rows={overeenkomsten}
        rowKey={({ id }) => id}
        empty="Er zijn nog geen overeenkomsten. Zij ontstaan uit een toelating bij Inkoop."
        columns={[
          {
            key: 'aanbieder',
            head: 'Aanbieder',
            kind: 'name',
            cell: ({ id, aanbiedernaam, aanbieder, voorbeeld }) => (
              <>
                <a href={`/contracten/${id}`}>{aanbiedernaam ?? aanbieder}</a> <Voorbeeld als={voorbeeld} />
              </>
            ),
          },
          { key: 'contract', head: 'Contract', cell: ({ contractnaam, contract }) => contractnaam ?? contract },
          { key: 'termijn', head: 'Lopende termijn', cell: ({ van, tot }) => <Periode begin={van} eind={tot} /> },
          { key: 'producten', head: 'Producten', kind: 'number', cell: ({ producten }) => producten },
          { key: 'staat', head: 'Stand', cell: ({ staat }) => <StaatBadge staat={staat} /> },
        ]}
      />
    </>
  );
}
