// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, type Column, Datum, PageTitle, Section, Table } from '#libs/ui';
import { type AccounthoudersView, accounthouderslijst, accounthouderVastleggen } from '#modules/regio';
import { Paginabron } from '../../shell/herkomst.tsx';
import { magVragen, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Sinds } from '../sinds.tsx';
import type { Route } from './+types/accounthouders.route.ts';
import { Signalenlijst } from './signalenlijst.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  lijst: await vraag(context, accounthouderslijst, {}),
  schrijft: magVragen(context, accounthouderVastleggen),
});

type Rij = Plat<AccounthoudersView>['accounthouders'][number];

export default function Accounthouders({ loaderData: { lijst, schrijft } }: Route.ComponentProps) {
  const { accounthouders, zonderHouder } = lijst;
  const mijn = accounthouders.filter((houder) => houder.mijn);
  return (
    <>
      <title>Accounthouders – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Regio', href: '/regio' }, { label: 'Accounthouders' }]} />
      <PageTitle
        title="Accounthouders"
        state="Wie houdt voor alle regio’s zicht op een aanbieder, en voert het overleg?"
        action={schrijft && <ButtonLink href="/regio/accounthouders/nieuw">Accounthouder vastleggen</ButtonLink>}
      />
      {mijn.length > 0 && (
        <Section title="U bent accounthouder van">
          <Table caption="Uw aanbieders" captionHidden rows={mijn} rowKey={({ id }) => id} columns={columns} />
        </Section>
      )}
      <Section title="Alle accounthouders">
        <Table
          caption="Accounthouders"
          captionHidden
          rows={accounthouders}
          rowKey={({ id }) => id}
          empty="Er is nog niemand als accounthouder vastgelegd."
          columns={columns}
        />
      </Section>
      {zonderHouder.length > 0 && (
        <Section title="Open signalen over een aanbieder zonder accounthouder">
          <Signalenlijst signalen={zonderHouder} />
        </Section>
      )}
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

const columns: readonly Column<Rij>[] = [
  {
    key: 'aanbieder',
    head: 'Aanbieder',
    kind: 'name',
    cell: ({ id, aanbiedernaam, voorbeeld }) => (
      <>
        <a href={`/regio/accounthouders/${id}`}>{aanbiedernaam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'houder', head: 'Accounthouder', cell: ({ houder }) => houder },
  { key: 'sinds', head: 'Wanneer', cell: ({ van, tot }) => <Sinds van={van} tot={tot} /> },
  {
    key: 'overleg',
    head: 'Volgend overleg uiterlijk',
    cell: ({ overleg }) => (overleg ? <Datum value={overleg} /> : <Badge kind="warning">onbekend</Badge>),
  },
  { key: 'open', head: 'Open signalen', kind: 'number', cell: ({ openSignalen }) => openSignalen },
];
