// SPDX-License-Identifier: EUPL-1.2
import { Attention, ButtonLink, PageTitle, Section } from '#libs/ui';
import { beleidInzien } from '#modules/beleid';
import { Lezingen, Paginabron } from '../shell/herkomst.tsx';
import { hoofdletter } from '../shell/hoofdletter.ts';
import { vraag, wieVan } from '../shell/pagina.ts';
import { telling } from '../shell/telling.ts';
import type { Route } from './+types/beleid.route.ts';
import { Kernbedingen } from './kernbeding/kernbedingen.tsx';
import { geslotenVoor } from './onderdelen.server.ts';
import { Onderdelen } from './onderdelen.tsx';
import { Doelen, Keuzeoverzicht, Segmenten } from './overzicht.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  plan: await vraag(context, beleidInzien, {}),
  schrijft: wieVan(context).hoed.rollen.includes('beleidsadviseur'),
  gesloten: geslotenVoor(context),
});

export default function Beleid({ loaderData: { plan, schrijft, gesloten } }: Route.ComponentProps) {
  const smart = plan.doelen.filter((doel) => doel.smart).length;
  return (
    <>
      <title>Beleid – Inkoopregie</title>
      <PageTitle
        title="Beleid"
        state={`${hoofdletter(telling(plan.doelen.length, 'doel', 'doelen'))}${smart > 0 ? `, waarvan ${smart} SMART` : ''}; ${telling(plan.contracten.length, 'contract', 'contracten')} en ${telling(plan.kernbedingen.length, 'kernbeding', 'kernbedingen')}.`}
        action={schrijft && <ButtonLink href="/beleid/kernbedingen/nieuw">Kernbeding schrijven</ButtonLink>}
      />
      {plan.aantal !== null && typeof plan.aantal === 'object' && !plan.aantal.keuze && (
        <Attention
          kind="warning"
          title={`Het plan noemt twee aantallen contracten; hieronder staan er ${plan.contracten.length}`}
        >
          <Lezingen lezingen={plan.aantal.tegenstrijdig} toon={(aantal) => `${aantal} contracten`} />
        </Attention>
      )}
      <Section title="Op deze plek">
        <Onderdelen gesloten={gesloten} />
      </Section>
      <Section title="Doelen" id="doelen">
        <Doelen doelen={plan.doelen} />
      </Section>
      <Section title="Contracten" id="contracten">
        <Keuzeoverzicht contracten={plan.contracten} namen={plan.namen} ongemodelleerd={plan.ongemodelleerd} />
        <Segmenten contracten={plan.contracten} namen={plan.namen} />
      </Section>
      <Section title="Kernbedingen" id="kernbedingen">
        <p>Een kernbeding zegt wat wordt ingekocht: een prijs voor een prestatie, en het kwaliteitsniveau daarvan.</p>
        <Kernbedingen kernbedingen={plan.kernbedingen} caption="Kernbedingen" empty="Er zijn nog geen kernbedingen." />
      </Section>
      <Paginabron>het regiopakket</Paginabron>
    </>
  );
}
