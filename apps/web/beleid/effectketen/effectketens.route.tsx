// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, type Column, Moment, PageTitle, Table } from '#libs/ui';
import { type EffectketenRij, effectketenlijst } from '#modules/beleid';
import { Paginabron } from '../../shell/herkomst.tsx';
import { vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import type { Route } from './+types/effectketens.route.ts';

type Rij = Plat<EffectketenRij>;

export const loader = async ({ context }: Route.LoaderArgs) => ({ ketens: await vraag(context, effectketenlijst, {}) });

export default function Effectketens({ loaderData: { ketens } }: Route.ComponentProps) {
  const adopted = ketens.filter(({ vastgesteld }) => vastgesteld).length;
  return (
    <>
      <title>Effectketens – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Effectketens' }]} />
      <PageTitle
        title="Effectketens"
        state={`Van ${adopted === 0 ? 'geen' : adopted} van de ${ketens.length} segmenten is de effectketen vastgesteld.`}
      />
      <p>
        Een effectketen zet de doelen van een segment in volgorde: van wat mensen doen tot wat er voor inwoners
        verandert. Bij elk doel staat waarop het rust: op feiten, of op een norm van de regio.
      </p>
      <Table
        caption={`${ketens.length} segmenten`}
        rows={ketens}
        rowKey={({ segment }) => segment.code}
        columns={columns}
      />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

const columns: readonly Column<Rij>[] = [
  {
    key: 'segment',
    head: 'Segment',
    kind: 'name',
    cell: ({ segment: { code, naam } }) => <a href={`/beleid/segmenten/${code}/effectketen`}>{naam}</a>,
  },
  {
    key: 'stand',
    head: 'Stand',
    cell: ({ concept, vastgesteld }) => (
      <>
        {vastgesteld && <Badge kind="positive">vastgesteld</Badge>}{' '}
        {concept && <Badge>{vastgesteld ? 'wordt bijgesteld' : 'concept'}</Badge>}
        {!concept && !vastgesteld && 'nog geen keten'}
      </>
    ),
  },
  {
    key: 'doelen',
    head: 'Doelen',
    kind: 'number',
    cell: ({ doelen, concept, vastgesteld }) => (concept || vastgesteld ? doelen : '–'),
  },
  { key: 'open', head: 'Nog open', kind: 'number', cell: ({ open }) => open?.length ?? '–' },
  {
    key: 'vastgesteld',
    head: 'Vastgesteld',
    cell: ({ vastgesteld }) =>
      vastgesteld?.vastgesteld ? (
        <>
          <Moment value={vastgesteld.vastgesteld} />, versie {vastgesteld.versie}
        </>
      ) : (
        '–'
      ),
  },
];
