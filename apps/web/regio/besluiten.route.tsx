// SPDX-License-Identifier: EUPL-1.2
import { Moment, PageTitle, Table } from '#libs/ui';
import { besluitenlijst } from '#modules/regio';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/besluiten.route.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  besluiten: await vraag(context, besluitenlijst, {}),
});

export default function Besluiten({ loaderData: { besluiten } }: Route.ComponentProps) {
  return (
    <>
      <title>Besluiten – Inkoopregie</title>
      <PageTitle title="Besluiten" state={`${besluiten.length} besluiten, het nieuwste eerst.`} />
      <Table
        caption="Besluiten"
        captionHidden
        rows={besluiten}
        rowKey={({ id }) => id}
        empty="Er is nog niets besloten."
        columns={[
          {
            key: 'titel',
            head: 'Besluit',
            kind: 'name',
            cell: ({ id, titel }) => <a href={`/regio/besluiten/${id}`}>{titel}</a>,
          },
          {
            key: 'wie',
            head: 'Door',
            cell: ({ door }) => door,
          },
          { key: 'genomen', head: 'Genomen', cell: ({ genomen }) => <Moment value={genomen} /> },
        ]}
      />
    </>
  );
}
