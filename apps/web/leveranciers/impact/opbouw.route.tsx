// SPDX-License-Identifier: EUPL-1.2
import { formatGetal } from '#libs/kernel';
import { Breadcrumb, type Column, Money, PageTitle, Table } from '#libs/ui';
import { groepen, impactOpbouw, type OpbouwView } from '#modules/leveranciers';
import { blijfredenen } from '#modules/leveranciers/teksten';
import { formatValue } from '../../../../libs/ui/explain/format-value.ts';
import { Paginabron } from '../../shell/herkomst.tsx';
import { notFound, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import type { Route } from './+types/opbouw.route.ts';
import { bedragvoet, Verschil } from './weergave.tsx';

export async function loader({ context, params: { id }, request }: Route.LoaderArgs) {
  const zoek = new URL(request.url).searchParams;
  const groep = groepen.find((een) => een === zoek.get('groep'));
  if (!groep) throw notFound();
  return { opbouw: await vraag(context, impactOpbouw, { id, groep, code: zoek.get('code') ?? '' }), groep };
}

export default function Opbouw({ loaderData: { opbouw, groep } }: Route.ComponentProps) {
  const { id, scenario, naam, regels } = opbouw;
  return (
    <>
      <title>{`${naam} in ${scenario} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Impactanalyse', href: '/leveranciers/impact' },
          { label: scenario, href: `/leveranciers/impact/${id}#${groep}` },
          { label: naam },
        ]}
      />
      <PageTitle title={naam} state={`Welk volume tegen welk tarief, in het scenario ${scenario}.`} />
      <Table
        caption="Elke regel is volume keer tarief; het volume staat er niet bij als het om minder dan vijf regels gaat"
        rows={regels}
        rowKey={(regel) =>
          JSON.stringify([regel.product, regel.eenheid, regel.prijsWas, regel.prijsWordt, regel.blijft])
        }
        foot={regels.length > 1 ? bedragvoet(opbouw) : undefined}
        columns={kolommen}
      />
      <Paginabron>de toegekende declaraties bij de gemeenten, opgeteld</Paginabron>
    </>
  );
}

type Regel = Plat<OpbouwView>['regels'][number];

const kolommen: readonly Column<Regel>[] = [
  {
    key: 'naam',
    head: 'Product',
    kind: 'name',
    cell: ({ naam, blijft }) => (
      <>
        {naam}
        {blijft && <div className="ir-table__note">{blijfredenen[blijft]}</div>}
      </>
    ),
  },
  { key: 'volume', head: 'Volume', kind: 'number', cell: (regel) => volumeTekst(regel) },
  { key: 'tariefWas', head: 'Tarief was', kind: 'number', cell: ({ prijsWas }) => prijsTekst(prijsWas) },
  {
    key: 'tariefWordt',
    head: 'Tarief wordt',
    kind: 'number',
    cell: ({ prijsWordt }) => prijsTekst(prijsWordt),
  },
  { key: 'was', head: 'Was', kind: 'number', cell: ({ was }) => <Money value={was} /> },
  { key: 'wordt', head: 'Wordt', kind: 'number', cell: ({ wordt }) => <Money value={wordt} /> },
  { key: 'verschil', head: 'Verschil', kind: 'number', cell: (regel) => <Verschil {...regel} /> },
];

const prijsTekst = (prijs: string | null) => (prijs === null ? '–' : formatValue(prijs, 'cent'));

function volumeTekst({ volume, wordtVolume, eenheid }: Regel): string {
  if (volume === null || wordtVolume === null) return 'te weinig regels';
  const [was, wordt] = [formatGetal(volume), formatGetal(wordtVolume)];
  return `${was === wordt ? was : `${was} → ${wordt}`} ${eenheid}`;
}
