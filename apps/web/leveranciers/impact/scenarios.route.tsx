// SPDX-License-Identifier: EUPL-1.2
import { datum, formatMaand } from '#libs/kernel';
import {
  Actions,
  Breadcrumb,
  ButtonLink,
  CheckboxGroup,
  EmptyState,
  Form,
  Moment,
  Money,
  PageTitle,
  SubmitButton,
  Table,
} from '#libs/ui';
import { impactscenarios, leverancierslijst } from '#modules/leveranciers';
import { magVragen, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/scenarios.route.ts';
import { Verschil } from './weergave.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  scenarios: await vraag(context, impactscenarios, {}),
  toonLeveranciers: magVragen(context, leverancierslijst),
});

export default function Scenarios({ loaderData: { scenarios, toonLeveranciers } }: Route.ComponentProps) {
  return (
    <>
      <title>Impactanalyse – Inkoopregie</title>
      {toonLeveranciers && (
        <Breadcrumb items={[{ label: 'Leveranciers', href: '/leveranciers' }, { label: 'Impactanalyse' }]} />
      )}
      <PageTitle
        title="Impactanalyse"
        state="Probeer andere tarieven, producten en normen uit op wat echt is geleverd, voordat iemand besluit."
        action={<ButtonLink href="/leveranciers/impact/nieuw">Scenario maken</ButtonLink>}
      />
      {scenarios.length === 0 ? (
        <EmptyState title="Er is nog geen scenario">
          Een scenario houdt zijn eigen stand van de productie vast. Het geeft later dezelfde cijfers.
        </EmptyState>
      ) : (
        <Lijst scenarios={scenarios} />
      )}
      {scenarios.length > 1 && <Vergelijken scenarios={scenarios} />}
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

const Lijst = ({ scenarios }: Pick<Loaded, 'scenarios'>) => (
  <Table
    caption={scenarios.length === 1 ? '1 scenario' : `${scenarios.length} scenario’s, het nieuwste eerst`}
    rows={scenarios}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'naam',
        head: 'Scenario',
        kind: 'name',
        cell: ({ id, naam }) => <a href={`/leveranciers/impact/${id}`}>{naam}</a>,
      },
      {
        key: 'maanden',
        head: 'Productie',
        cell: ({ van, tot }) => `${formatMaand(datum(van))} tot en met ${formatMaand(datum(tot))}`,
      },
      { key: 'was', head: 'Was', kind: 'number', cell: ({ was }) => <Money value={was} /> },
      { key: 'wordt', head: 'Wordt', kind: 'number', cell: ({ wordt }) => <Money value={wordt} /> },
      { key: 'verschil', head: 'Verschil', kind: 'number', cell: (rij) => <Verschil {...rij} /> },
      { key: 'maker', head: 'Gemaakt door', cell: ({ maker }) => maker },
      { key: 'gemaakt', head: 'Op', cell: ({ gemaakt }) => <Moment value={gemaakt} /> },
    ]}
  />
);

const Vergelijken = ({ scenarios }: Pick<Loaded, 'scenarios'>) => (
  <Form action="/leveranciers/impact/vergelijk" method="get" label="Scenario’s vergelijken">
    <CheckboxGroup
      name="scenario"
      label="Welke scenario’s wilt u naast elkaar zien?"
      hint="Kies er twee tot vier."
      options={scenarios.slice(0, 20).map(({ id, naam }) => ({ value: id, label: naam }))}
    />
    <Actions>
      <SubmitButton kind="secondary">Naast elkaar leggen</SubmitButton>
    </Actions>
  </Form>
);
