// SPDX-License-Identifier: EUPL-1.2
import { Badge, EmptyState, Moment, PageTitle, Table } from '#libs/ui';
import { noodtoegangenlijst } from '#modules/toegang';
import { Paginabron } from '../shell/herkomst.tsx';
import { hoofdletter } from '../shell/hoofdletter.ts';
import { vraag } from '../shell/pagina.ts';
import { telling } from '../shell/telling.ts';
import type { Route } from './+types/noodtoegangen.route.ts';
import { bladenBij } from './bladen.ts';
import { Tabbladen } from './tabbladen.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  bladen: bladenBij(context),
  noodtoegangen: await vraag(context, noodtoegangenlijst, {}),
});

export default function Noodtoegangen({ loaderData: { bladen, noodtoegangen } }: Route.ComponentProps) {
  const open = noodtoegangen.filter(({ oordeel }) => oordeel === null).length;
  return (
    <>
      <title>Noodtoegang – Inkoopregie</title>
      <PageTitle
        title="Noodtoegang"
        state={`${hoofdletter(telling(open, 'keer wacht', 'keren wachten'))} op uw oordeel.`}
      />
      <Tabbladen bladen={bladen} op="noodtoegang" />
      {noodtoegangen.length === 0 ? (
        <EmptyState title="Nog niemand nam noodtoegang">
          Wie een casus moet openen die niet voor hem is, geeft een reden en komt hier te staan.
        </EmptyState>
      ) : (
        <Table
          caption="Wat nog wacht eerst, dan de nieuwste; hoogstens tweehonderd"
          rows={noodtoegangen}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'wie',
              head: 'Wie',
              kind: 'name',
              cell: ({ id, naam }) => <a href={`/persoonsgegevens/noodtoegang/${id}`}>{naam}</a>,
            },
            { key: 'van', head: 'Vanaf', cell: ({ van }) => <Moment value={van} /> },
            { key: 'tot', head: 'Tot', cell: ({ tot }) => <Moment value={tot} /> },
            { key: 'oordeel', head: 'Oordeel', cell: ({ oordeel }) => <Oordeel oordeel={oordeel} /> },
          ]}
        />
      )}
      <Paginabron>het leeslog en de redenen die zijn gegeven</Paginabron>
    </>
  );
}

const Oordeel = ({ oordeel }: { readonly oordeel: 'terecht' | 'onterecht' | null }) =>
  oordeel === null ? (
    <Badge kind="warning">wacht op u</Badge>
  ) : (
    <Badge kind={oordeel === 'terecht' ? 'positive' : 'negative'}>{oordeel}</Badge>
  );
