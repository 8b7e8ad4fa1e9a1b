// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Badge, Breadcrumb, type Column, Datum, PageTitle, Section, Table } from '#libs/ui';
import {
  pakketvolgingAfwijzen,
  type TarieflijstenView,
  tarieflijstenInzien,
  tarieflijstVastleggen,
  volgingBeeindigen,
  volgingVastleggen,
  volgtarievenInzien,
} from '#modules/tarieven';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, magVragen, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { tel } from '../weergave.tsx';
import type { Route } from './+types/lijsten.route.ts';
import { LijstToevoegen } from './lijst-toevoegen.tsx';
import { NietOvergenomen } from './niet-overgenomen.tsx';
import { VolgingVastleggen } from './volging-vastleggen.tsx';
import { Volgingen } from './volgingen.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  ...(await vraag(context, tarieflijstenInzien, {})),
  toonVerandering: magVragen(context, volgtarievenInzien),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const form = await args.request.clone().formData();
  switch (form.get('_act')) {
    case volgingBeeindigen.naam:
      return doe(args, volgingBeeindigen, () => '/tarieven/lijsten#volgt');
    case pakketvolgingAfwijzen.naam:
      return doe(args, pakketvolgingAfwijzen, () => '/tarieven/lijsten');
    case volgingVastleggen.naam:
      return doe(args, volgingVastleggen, () => '/tarieven/lijsten#volgt');
    default:
      return doe(args, tarieflijstVastleggen, ({ lijst }) => `/tarieven/lijsten/${lijst}`);
  }
}

export default function Tarieflijsten({ loaderData: view, actionData }: Route.ComponentProps) {
  const { lijsten, magInvoeren, magKoppelen } = view;
  return (
    <>
      <title>Tarieflijsten – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Tarieven', href: '/tarieven' }, { label: 'Tarieflijsten' }]} />
      <PageTitle
        title="Tarieflijsten"
        state="Sommige tarieven berekent de regio niet zelf. Zij volgen een lijst van een ander, of het tarief van een ander product."
      />
      <NietOvergenomen regels={view.nietOvergenomen} terug={actionData} />
      <Onbekend lijsten={lijsten} />
      <Section title="Lijsten">
        <Table
          caption={tel(lijsten.length, 'lijst', 'lijsten')}
          rows={lijsten}
          rowKey={({ code }) => code}
          columns={columns}
          empty="Er zijn nog geen lijsten."
        />
      </Section>
      <Volgingen
        volgingen={view.volgingen}
        toonVerandering={view.toonVerandering}
        magKoppelen={magKoppelen}
        terug={actionData}
      />
      {magKoppelen && <VolgingVastleggen view={view} terug={actionData} />}
      {magInvoeren && <LijstToevoegen sleutel={view.sleutel} terug={actionData} />}
      <Paginabron>het regiopakket, en wat mensen invoerden en controleerden</Paginabron>
    </>
  );
}

type Lijst = Plat<TarieflijstenView>['lijsten'][number];

const missingOf = ({ regels }: Lijst): number => regels.filter(({ nu }) => nu === null).length;
const isUnknown = (lijst: Lijst): boolean => lijst.regels.length === 0 || missingOf(lijst) > 0;

function Onbekend({ lijsten }: { readonly lijsten: readonly Lijst[] }) {
  const unknown = lijsten.filter(isUnknown);
  if (unknown.length === 0) return null;
  return (
    <Attention kind="warning" title="Van deze lijsten zijn bedragen onbekend">
      <ul>
        {unknown.map(({ code, naam, regels }) => (
          <li key={code}>
            <a href={`/tarieven/lijsten/${code}`}>{naam}</a>:{' '}
            {regels.length === 0
              ? 'geen enkel bedrag'
              : regels.flatMap((regel) => (regel.nu === null ? [regel.naam] : [])).join(', ')}
          </li>
        ))}
      </ul>
    </Attention>
  );
}

const columns: readonly Column<Lijst>[] = [
  {
    key: 'naam',
    head: 'Lijst',
    kind: 'name',
    cell: ({ code, naam, voorbeeld }) => (
      <>
        <a href={`/tarieven/lijsten/${code}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'houder', head: 'Van wie', cell: ({ houder }) => houder ?? 'onbekend' },
  {
    key: 'bekend',
    head: 'Bedragen bekend',
    kind: 'number',
    cell: (lijst) =>
      lijst.regels.length === 0 ? 'geen' : `${lijst.regels.length - missingOf(lijst)} van ${lijst.regels.length}`,
  },
  {
    key: 'vanaf',
    head: 'Nieuwste geldt vanaf',
    cell: ({ bedragen }) => {
      const newest = bedragen
        .filter(({ staat }) => staat === 'vastgesteld')
        .map(({ van }) => van)
        .toSorted()
        .at(-1);
      return newest ? <Datum value={newest} /> : 'onbekend';
    },
  },
  { key: 'bron', head: 'Bron', cell: ({ bron }) => bron },
];
