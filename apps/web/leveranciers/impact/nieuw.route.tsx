// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, EmptyState, PageTitle } from '#libs/ui';
import { impactkeuzes, impactscenarioInzien, impactscenarioMaken } from '#modules/leveranciers';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/nieuw.route.ts';
import { Formulier } from './formulier.tsx';
import { alsVelden, metCenten, uitAdres } from './invoer.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const zoek = new URL(request.url).searchParams;
  const uit = zoek.get('uit');
  const eerder = uit ? await vraag(context, impactscenarioInzien, { id: uit }) : null;
  const { naam: _, ...velden } = alsVelden(eerder?.invoer);
  return {
    keuzes: await vraag(context, impactkeuzes, {}),
    eerder: eerder && { naam: eerder.naam, stand: eerder.stand.id },
    waarden: { ...velden, ...uitAdres(zoek) },
    sleutel: newId(),
  };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, impactscenarioMaken, ({ scenario }) => `/leveranciers/impact/${scenario}`, metCenten);

export default function Nieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { eerder, keuzes } = loaderData;
  return (
    <>
      <title>Scenario maken – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Impactanalyse', href: '/leveranciers/impact' }, { label: 'Scenario maken' }]} />
      <PageTitle
        title="Scenario maken"
        state={
          eerder
            ? `Verder met wat in ‘${eerder.naam}’ is ingevuld.`
            : 'Vul in wat er anders wordt. Alle andere tarieven blijven zoals zij zijn gedeclareerd.'
        }
      />
      {keuzes.maanden.length === 0 ? (
        <EmptyState title="Er is nog geen productie">
          Zodra bij een gemeente declaraties zijn toegekend onder uw overeenkomsten, kunt u hier rekenen.
        </EmptyState>
      ) : (
        <Formulier {...loaderData} terug={actionData} />
      )}
    </>
  );
}
