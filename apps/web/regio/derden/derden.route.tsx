// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, type Column, Datum, PageTitle, Table } from '#libs/ui';
import { type Derde, derdenlijst, derdeVastleggen } from '#modules/regio';
import { Paginabron } from '../../shell/herkomst.tsx';
import { magVragen, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Sinds } from '../sinds.tsx';
import type { Route } from './+types/derden.route.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  ...(await vraag(context, derdenlijst, {})),
  schrijft: magVragen(context, derdeVastleggen),
});

export default function Derden({ loaderData: { derden, schrijft } }: Route.ComponentProps) {
  return (
    <>
      <title>Afspraken met derden – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Regio', href: '/regio' }, { label: 'Afspraken met derden' }]} />
      <PageTitle
        title="Afspraken met derden"
        state="Met partijen die geen aanbieder zijn: een zorgverzekeraar, het onderwijs, een zorg- en veiligheidshuis."
        action={schrijft && <ButtonLink href="/regio/derden/nieuw">Afspraak toevoegen</ButtonLink>}
      />
      <Table
        caption="Afspraken met derden"
        captionHidden
        rows={derden}
        rowKey={({ id }) => id}
        empty="Er zijn nog geen afspraken met derden vastgelegd."
        columns={columns}
      />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

const columns: readonly Column<Plat<Derde>>[] = [
  {
    key: 'met',
    head: 'Met wie',
    kind: 'name',
    cell: ({ id, met, voorbeeld }) => (
      <>
        <a href={`/regio/derden/${id}`}>{met}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'waarover', head: 'Waarover', cell: ({ waarover }) => waarover },
  { key: 'wanneer', head: 'Wanneer', cell: ({ van, tot }) => <Sinds van={van} tot={tot} /> },
  {
    key: 'eigenaar',
    head: 'Wie let erop',
    cell: ({ eigenaar }) => eigenaar ?? <Badge kind="warning">onbekend</Badge>,
  },
  {
    key: 'herinnering',
    head: 'Herinnering',
    cell: ({ herinnering }) => (herinnering ? <Datum value={herinnering} /> : 'geen'),
  },
];
