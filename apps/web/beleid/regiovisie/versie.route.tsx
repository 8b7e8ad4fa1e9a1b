// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, Datum, DefinitionList, Moment, PageTitle, Section, Table } from '#libs/ui';
import { raadsbesluitVastleggen, raadsbesluitVervangen, visieversieInzien } from '#modules/beleid';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import { besloten } from '../besloten.ts';
import type { Route } from './+types/versie.route.ts';
import { Raadsbesluiten } from './raadsbesluit.tsx';
import { Vaststelling } from './versies.tsx';

const numberOf = (text: string): number => (/^\d{1,3}$/.test(text) ? Number(text) : 0);

export const loader = async ({ context, params: { versie } }: Route.LoaderArgs) => ({
  view: await vraag(context, visieversieInzien, { versie: numberOf(versie) }),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const { versie } = args.params;
  const form = await args.request.clone().formData();
  const act = form.get('_act') === raadsbesluitVervangen.naam ? raadsbesluitVervangen : null;
  const naar = () => `/beleid/regiovisie/versies/${versie}`;
  return act ? doe(args, act, naar, { versie }) : doe(args, raadsbesluitVastleggen, naar, { versie });
}

export default function VisieVersie({ loaderData: { view, sleutel }, actionData }: Route.ComponentProps) {
  const { versie, raden, vastgesteld, schrijft } = view;
  const waiting = raden.filter(({ uitkomst }) => uitkomst === null);
  return (
    <>
      <title>{`${versie.titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Regiovisie', href: '/beleid/regiovisie#versies' },
          { label: `Versie ${versie.versie}` },
        ]}
      />
      <PageTitle
        title={versie.titel}
        state={
          vastgesteld.status === 'decided' ? (
            <>
              Vastgesteld door alle raden, het laatst op <Datum value={vastgesteld.value.op} />.
            </>
          ) : (
            `Versie ${versie.versie}; ${besloten(raden.length - waiting.length, raden.length, 'raden')}.`
          )
        }
      />
      <Gegevens versie={versie} vastgesteld={vastgesteld} />
      <Raden raden={raden} />
      {schrijft && <Raadsbesluiten raden={raden} terug={actionData} sleutel={sleutel} />}
      <Paginabron>de aangeboden versie en de besluiten van de raden</Paginabron>
    </>
  );
}

type View = Route.ComponentProps['loaderData']['view'];

const Gegevens = ({ versie, vastgesteld }: Pick<View, 'versie' | 'vastgesteld'>) => (
  <Section title="De versie">
    <DefinitionList
      items={[
        { term: 'Stand', value: <Vaststelling vastgesteld={vastgesteld} /> },
        {
          term: 'Geldt',
          value: (
            <>
              vanaf <Datum value={versie.van} />
              {versie.tot && (
                <>
                  {' '}
                  tot en met <Datum value={versie.tot} />
                </>
              )}
            </>
          ),
        },
        { term: 'Aangeboden', value: <Moment value={versie.aangeboden} />, note: `door ${versie.naam}` },
        {
          term: 'Rapport',
          value: (
            <>
              <a href={`/beleid/regiovisie/rapporten/${versie.versie}.pdf`}>als pdf</a> of{' '}
              <a href={`/beleid/regiovisie/rapporten/${versie.versie}.docx`}>als Word-bestand</a>
            </>
          ),
          note: `Controlegetal ${versie.controlegetal.slice(0, 12)}…: de inhoud verandert niet meer.`,
        },
      ]}
    />
  </Section>
);

const Besluit = ({ uitkomst, eerder }: View['raden'][number]) => (
  <>
    {uitkomst?.uitkomst ?? 'nog niet'}
    {uitkomst?.reden && <div className="ir-table__note">Vervangen omdat: {uitkomst.reden}</div>}
    {eerder.map(({ nummer, uitkomst, dag, kenmerk }) => (
      <div className="ir-table__note" key={nummer}>
        Eerder: {uitkomst} op <Datum value={dag} />
        {kenmerk && ` (${kenmerk})`}
      </div>
    ))}
  </>
);

const Raden = ({ raden }: Pick<View, 'raden'>) => (
  <Section title="Wat de raden besloten">
    <Table
      caption="Per gemeente"
      captionHidden
      rows={raden}
      rowKey={({ gemeente }) => gemeente}
      columns={[
        { key: 'naam', head: 'Raad van', kind: 'name', cell: ({ naam }) => naam },
        { key: 'uitkomst', head: 'Besluit', cell: Besluit },
        { key: 'dag', head: 'Dag', cell: ({ uitkomst }) => uitkomst && <Datum value={uitkomst.dag} /> },
        { key: 'kenmerk', head: 'Kenmerk', cell: ({ uitkomst }) => uitkomst?.kenmerk ?? '–' },
      ]}
    />
  </Section>
);
