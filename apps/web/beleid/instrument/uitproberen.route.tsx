// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Breadcrumb, PageTitle, Section } from '#libs/ui';
import { keuzesUitproberen, keuzevoorstelIndienen, scenario as scenarioSchema } from '#modules/beleid';
import { parseInput } from '#platform/invoer';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/uitproberen.route.ts';
import { Samenhangoordeel, samenhangTekst, Verschillen } from './samenhang.tsx';
import { Indienen, Scenarioformulier } from './uitproberen-formulieren.tsx';
import { scenarioUit } from './uitproberen-invoer.ts';
import { Wijzigingen } from './wijzigingen.tsx';

export async function loader({ context, params: { code }, request }: Route.LoaderArgs) {
  const typed = scenarioUit(new URL(request.url).searchParams);
  const parsed = parseInput(scenarioSchema, typed);
  const view = await vraag(context, keuzesUitproberen, { code, scenario: parsed.ok ? parsed.value : {} });
  return { view, typed, fouten: parsed.ok ? [] : parsed.fouten, sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, keuzevoorstelIndienen, ({ voorstel }) => `/beleid/keuzevoorstellen/${voorstel}`, {
    ...scenarioUit(new URL(args.request.url).searchParams),
    contract: args.params.code,
  });

export default function Uitproberen({ loaderData, actionData }: Route.ComponentProps) {
  const { view, typed, fouten, sleutel } = loaderData;
  const { contract, anders, samenhangDan } = view;
  const changes = Object.keys(anders).length;
  return (
    <>
      <title>{`Andere keuzes voor ${contract.naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Vier instrumenten', href: '/beleid/instrumenten' },
          { label: contract.naam, href: `/beleid/contracten/${contract.code}` },
          { label: 'Uitproberen' },
        ]}
      />
      <PageTitle
        title={`Andere keuzes voor ${contract.naam}`}
        state={
          changes === 0
            ? 'Kies iets anders en zie wat dat doet. Er wordt niets bewaard.'
            : `${changes === 1 ? '1 keuze is' : `${changes} keuzes zijn`} anders. ${samenhangTekst(samenhangDan)}`
        }
      />
      {view.wacht && (
        <Attention
          kind="info"
          title="Er wacht al een voorstel voor dit contract"
          action={<a href={`/beleid/keuzevoorstellen/${view.wacht}`}>Bekijk het voorstel</a>}
        />
      )}
      {changes > 0 && (
        <Section title="Wat het doet" id="gevolg">
          <Wijzigingen keuzes={anders} eerder={view.nu} namen={view.namen} />
          <Verschillen verschillen={view.verschillen} />
          <Samenhangoordeel samenhang={samenhangDan} />
        </Section>
      )}
      <Scenarioformulier view={view} typed={typed} fouten={fouten} />
      {changes > 0 && view.magIndienen && !view.wacht && <Indienen terug={actionData} sleutel={sleutel} />}
      <Paginabron>het regiopakket en de besluiten van de regio</Paginabron>
    </>
  );
}
