// SPDX-License-Identifier: EUPL-1.2
import { ButtonLink, type Column, Moment, PageTitle, Table } from '#libs/ui';
import { type SystemenView, systemenlijst } from '#modules/regio';
import { rollen } from '#platform/hoed';
import { hoofdletter } from '../shell/hoofdletter.ts';
import { vraag } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { telling } from '../shell/telling.ts';
import type { Route } from './+types/systemen.route.ts';
import { Stand } from './stand.tsx';

export const loader = ({ context }: Route.LoaderArgs) => vraag(context, systemenlijst, {});

export default function Systemen({ loaderData: { systemen, webhooks } }: Route.ComponentProps) {
  const actief = systemen.filter(({ stand }) => stand === 'actief').length;
  return (
    <>
      <title>Systemen – Inkoopregie</title>
      <PageTitle
        title="Systemen"
        state={`${hoofdletter(telling(actief, 'ander programma werkt', 'andere programma’s werken'))} nu namens uw organisatie.`}
        action={<ButtonLink href="/systemen/nieuw">Systeem toevoegen</ButtonLink>}
      />
      <Table
        caption="Systemen"
        captionHidden
        rows={systemen}
        rowKey={({ id }) => id}
        empty="Er werkt nog geen ander programma namens uw organisatie. Wat een programma kan, staat in de beschrijving van de API."
        columns={columns(webhooks)}
      />
    </>
  );
}

type Rij = Plat<SystemenView>['systemen'][number];

const columns = (webhooks: Plat<SystemenView>['webhooks']): readonly Column<Rij>[] => [
  { key: 'naam', head: 'Systeem', kind: 'name', cell: ({ id, naam }) => <a href={`/systemen/${id}`}>{naam}</a> },
  { key: 'stand', head: 'Stand', cell: (systeem) => <Stand {...systeem} /> },
  { key: 'rollen', head: 'Mag wat deze rollen mogen', cell: (rij) => rij.rollen.map((rol) => rollen[rol]).join(', ') },
  {
    key: 'webhooks',
    head: 'Webhooks',
    cell: ({ id }) => {
      const own = webhooks.filter(({ systeem }) => systeem === id);
      const stopped = own.filter(({ staat }) => staat === 'gestopt').length;
      return `${own.length || 'geen'}${stopped > 0 ? `, waarvan ${stopped} gestopt` : ''}`;
    },
  },
  {
    key: 'gebruikt',
    head: 'Laatst aangemeld',
    cell: ({ gebruikt }) => (gebruikt ? <Moment value={gebruikt} /> : 'nog nooit'),
  },
];
