// SPDX-License-Identifier: EUPL-1.2
import { datum, formatMaand } from '#libs/kernel';
import { Attention, Breadcrumb, EmptyState, Money, PageTitle, Section, Table } from '#libs/ui';
import { type Groep, groepen, impactVergelijken, type Vergeleken } from '#modules/leveranciers';
import { vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { stapTekst } from '../../shell/teksten.ts';
import type { Route } from './+types/vergelijk.route.ts';
import { groepnamen, Verschil } from './weergave.tsx';

export const loader = async ({ context, request }: Route.LoaderArgs) => ({
  scenarios: await vraag(context, impactVergelijken, { ids: idsIn(new URL(request.url).searchParams) }),
});

const idsIn = (zoek: URLSearchParams) => [...zoek.getAll('scenario'), ...zoek.getAll('scenario[]')];

type Scenario = Plat<Vergeleken>;

export default function Vergelijk({ loaderData: { scenarios } }: Route.ComponentProps) {
  return (
    <>
      <title>Scenario’s naast elkaar – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Impactanalyse', href: '/leveranciers/impact' }, { label: 'Naast elkaar' }]} />
      <PageTitle
        title="Scenario’s naast elkaar"
        state="Van elk scenario het verschil met wat in zijn eigen maanden is toegekend."
      />
      {scenarios.length === 0 ? (
        <EmptyState title="Kies eerst scenario’s">
          Dat doet u op <a href="/leveranciers/impact">de lijst met scenario’s</a>.
        </EmptyState>
      ) : (
        <>
          {new Set(scenarios.map(({ stand }) => stand.id)).size > 1 && (
            <Attention kind="warning" title="Deze scenario’s rekenen op verschillende productie">
              De maanden of het moment waarop de productie is opgenomen verschillen. Kies ‘Hiermee verder proberen’ bij
              een scenario om op dezelfde productie te rekenen.
            </Attention>
          )}
          <Totalen scenarios={scenarios} />
          {groepen.map((groep) => (
            <PerGroep key={groep} scenarios={scenarios} groep={groep} />
          ))}
        </>
      )}
    </>
  );
}

type Props = { readonly scenarios: readonly Scenario[] };
const gevolgen = ['norm', 'groei', 'product', 'tarief'] as const;

function Totalen({ scenarios }: Props) {
  const rijen = [
    {
      naam: 'Productie',
      cel: ({ stand }: Scenario) => `${formatMaand(datum(stand.van))} tot en met ${formatMaand(datum(stand.tot))}`,
    },
    { naam: 'Was', cel: ({ was }: Scenario) => <Money value={was} /> },
    ...gevolgen.map((deel) => ({
      naam: stapTekst(`gevolg-${deel}`),
      cel: ({ gevolg }: Scenario) => <Verschil was={0} wordt={gevolg[deel]} />,
    })),
    { naam: 'Wordt', cel: ({ wordt }: Scenario) => <Money value={wordt} /> },
    { naam: 'Verschil', cel: (scenario: Scenario) => <Verschil {...scenario} /> },
  ];
  return (
    <Section title="In totaal">
      <Table
        caption="In totaal"
        captionHidden
        even
        rows={rijen}
        rowKey={({ naam }) => naam}
        columns={[
          { key: 'naam', head: 'Wat', kind: 'name', cell: ({ naam }) => naam },
          ...scenarios.map((scenario) => ({
            key: scenario.id,
            head: scenario.naam,
            kind: 'number' as const,
            cell: (rij: (typeof rijen)[number]) => rij.cel(scenario),
          })),
        ]}
      />
    </Section>
  );
}

function PerGroep({ scenarios, groep }: Props & { readonly groep: Groep }) {
  const namen = new Map(scenarios.flatMap((een) => een.groepen[groep].map(({ code, naam }) => [code, naam] as const)));
  const rijen = [...namen].map(([code, naam]) => ({ code, naam })).sort((a, b) => a.naam.localeCompare(b.naam));
  const inScenario = new Map(
    scenarios.map(({ id, groepen: per }) => [id, new Map(per[groep].map((som) => [som.code, som]))]),
  );
  return (
    <Section title={groepnamen[groep]} id={groep}>
      <Table
        caption={groepnamen[groep]}
        captionHidden
        even
        rows={rijen}
        rowKey={({ code }) => code ?? ''}
        columns={[
          { key: 'naam', head: 'Naam', kind: 'name', cell: ({ naam }) => naam },
          ...scenarios.map(({ id, naam }) => ({
            key: id,
            head: naam,
            kind: 'number' as const,
            cell: ({ code }: (typeof rijen)[number]) => {
              const som = inScenario.get(id)?.get(code);
              return som ? <Verschil {...som} /> : '–';
            },
          })),
        ]}
      />
    </Section>
  );
}
