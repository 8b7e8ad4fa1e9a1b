// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, Datum, PageTitle, Table } from '#libs/ui';
import { samenwerkingenlijst } from '#modules/regio';
import { vraag } from '../../shell/pagina.ts';
import { dagInAdres } from '../dag-in-adres.ts';
import { OpDag } from '../op-dag.tsx';
import type { Route } from './+types/verbanden.route.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const gevraagd = dagInAdres(request)?.toString() ?? null;
  return { ...(await vraag(context, samenwerkingenlijst, { op: gevraagd })), gekozen: gevraagd !== null };
}

export default function Verbanden({ loaderData: { op, rijen, gekozen } }: Route.ComponentProps) {
  return (
    <>
      <title>Wie werken samen – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Regio', href: '/regio' }, { label: 'Samenwerkingsverbanden' }]} />
      <PageTitle
        title="Wie werken samen"
        state={
          <>
            Samenwerkingsverbanden van de gemeenten, op <Datum value={op} />.
          </>
        }
      />
      <OpDag dag={op} gekozen={gekozen} />
      <Table
        caption="Samenwerkingsverbanden"
        captionHidden
        rows={rijen}
        rowKey={({ code }) => code}
        empty="Het plan van de regio noemt geen samenwerkingsverbanden."
        columns={[
          {
            key: 'naam',
            head: 'Samenwerkingsverband',
            kind: 'name',
            cell: ({ code, naam, isVerband }) => (
              <>
                <a href={`/regio/verbanden/${code}${gekozen ? `?op=${op}` : ''}`}>{naam}</a>{' '}
                {isVerband && <Badge kind="info">de regio zelf</Badge>}
              </>
            ),
          },
          { key: 'schaal', head: 'Schaal', cell: ({ schaalnaam }) => schaalnaam ?? 'onbekend' },
          {
            key: 'deelnemers',
            head: 'Deelnemers die dag',
            kind: 'number',
            cell: ({ deelnemersOpDag }) => deelnemersOpDag,
          },
          { key: 'penvoerder', head: 'Penvoerder', cell: ({ penvoerder }) => penvoerder ?? 'onbekend' },
          {
            key: 'einde',
            head: 'Document loopt af',
            cell: ({ eersteEinde }) => (eersteEinde?.tot ? <Datum value={eersteEinde.tot} /> : 'niet bekend'),
          },
        ]}
      />
    </>
  );
}
