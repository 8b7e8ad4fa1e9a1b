// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, PageTitle, Table } from '#libs/ui';
import { segmentenlijst } from '#modules/beleid';
import { Paginabron } from '../../shell/herkomst.tsx';
import { vraag, wieVan } from '../../shell/pagina.ts';
import type { Route } from './+types/segmenten.route.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  segmenten: await vraag(context, segmentenlijst, {}),
  isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
});

type Rij = Route.ComponentProps['loaderData']['segmenten'][number];

export default function SegmentenPagina({ loaderData: { segmenten, isAanbieder } }: Route.ComponentProps) {
  return (
    <>
      <title>Segmenten – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Segmenten' }]} />
      <PageTitle
        title="Segmenten"
        state={`${segmenten.length} groepen van doelen en contracten waarvoor de regio samen beleid maakt.`}
      />
      <Table
        caption={`${segmenten.length} segmenten, en hoe ver zij zijn`}
        rows={segmenten}
        rowKey={({ code }) => code}
        empty="Het plan noemt geen segmenten."
        columns={[
          {
            key: 'naam',
            head: 'Segment',
            kind: 'name',
            cell: ({ code, naam }) => <a href={`/beleid/segmenten/${code}`}>{naam}</a>,
          },
          { key: 'contracten', head: 'Contracten', kind: 'number', cell: ({ contracten }) => contracten },
          { key: 'kernbedingen', head: 'Kernbedingen', kind: 'number', cell: ({ kernbedingen }) => kernbedingen },
          {
            key: 'randvoorwaarden',
            head: 'Randvoorwaarden',
            kind: 'number',
            cell: ({ randvoorwaarden }) => randvoorwaarden,
          },
          ...(isAanbieder ? [] : eigen),
        ]}
      />
      {!isAanbieder && (
        <p>
          <a href="/beleid/segmentkoppen">De koppen van de segmentplannen en memo’s</a>
        </p>
      )}
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

/** What the gemeenten keep among themselves. */
const eigen = [
  {
    key: 'onderwerpen',
    head: 'Open onderwerpen',
    kind: 'number' as const,
    cell: ({ onderwerpenOpen }: Rij) => onderwerpenOpen,
  },
  { key: 'einden', head: 'Losse einden', kind: 'number' as const, cell: ({ losseEindenOpen }: Rij) => losseEindenOpen },
  {
    key: 'memo',
    head: 'Memo',
    cell: ({ memo }: Rij) =>
      memo ? (
        <>
          versie {memo.versie} <Badge kind={memo.staat === 'vastgesteld' ? 'positive' : 'neutral'}>{memo.staat}</Badge>
        </>
      ) : (
        'nog geen'
      ),
  },
];
