// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, ButtonLink, Moment, PageTitle, Table } from '#libs/ui';
import { mandaatkeuzen, voorstellenlijst } from '#modules/regio';
import { magVragen, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/voorstellen.route.ts';
import { Voorstelstand } from './voorstelstand.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  voorstellen: await vraag(context, voorstellenlijst, {}),
  magVoorstellen: magVragen(context, mandaatkeuzen),
});

export default function Voorstellen({ loaderData: { voorstellen, magVoorstellen } }: Route.ComponentProps) {
  const open = voorstellen.filter(({ staat }) => staat === 'voorgesteld').length;
  return (
    <>
      <title>Voorstellen – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Regio', href: '/regio' }, { label: 'Voorstellen' }]} />
      <PageTitle
        title="Voorstellen over deelname en mandaten"
        state={
          open === 0 ? 'Er wacht niets op een besluit.' : `${open} ${open === 1 ? 'wacht' : 'wachten'} op een besluit.`
        }
        action={magVoorstellen && <ButtonLink href="/regio/mandaten/nieuw">Nieuw mandaat voorstellen</ButtonLink>}
      />
      <Table
        caption="Voorstellen"
        captionHidden
        rows={voorstellen}
        rowKey={({ id }) => id}
        empty="Er zijn nog geen voorstellen. Een wijziging van deelname begint bij het samenwerkingsverband; die van een mandaat bij het mandaat."
        columns={[
          {
            key: 'titel',
            head: 'Voorstel',
            kind: 'name',
            cell: ({ id, titel }) => <a href={`/regio/voorstellen/${id}`}>{titel}</a>,
          },
          { key: 'staat', head: 'Stand', cell: ({ staat }) => <Voorstelstand staat={staat} /> },
          { key: 'naam', head: 'Voorgesteld door', cell: ({ naam }) => naam },
          { key: 'ingediend', head: 'Ingediend', cell: ({ ingediend }) => <Moment value={ingediend} /> },
        ]}
      />
    </>
  );
}
