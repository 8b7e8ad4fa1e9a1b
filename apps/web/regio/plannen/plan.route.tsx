// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, PageTitle, Tabs } from '#libs/ui';
import { planInzien } from '#modules/regio';
import { woordenVan } from '#modules/regio/teksten';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/plan.route.ts';
import { Onderdelen } from './onderdelen.tsx';
import { overzichtVan } from './overzicht.server.ts';
import { Overzicht } from './overzicht.tsx';
import { hoofdletter } from './tekst.ts';

export async function loader({ context, params: { verband }, request }: Route.LoaderArgs) {
  const plan = await vraag(context, planInzien, { verband });
  const found = [...Map.groupBy(plan.delen, ({ bladzijde }) => bladzijde)];
  const asked = new URL(request.url).searchParams.get('deel');
  const [deel, delen] = found.find(([naam]) => naam === asked) ?? [null, []];
  const { naam, kop, onderdelen, onbekend, tegenstrijdig } = plan;
  return {
    plan: { verband, naam, titel: kop.titel, onderdelen, onbekend, tegenstrijdig },
    bladzijden: found.map(([bladzijde, own]) => ({ bladzijde, aantal: own.length })),
    deel,
    delen,
    overzicht: deel === null ? overzichtVan(plan) : null,
  };
}

export default function Plan({ loaderData: { plan, bladzijden, deel, delen, overzicht } }: Route.ComponentProps) {
  const adres = `/regio/plannen/${plan.verband}`;
  return (
    <>
      <title>{`Het plan van ${plan.naam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Plannen van regio’s', href: '/regio/plannen' }, { label: plan.naam }]} />
      <PageTitle
        title={plan.naam}
        state={`${plan.titel}. ${plan.onderdelen} gegevens met hun plaats; ${plan.onbekend} keer onbekend, ${plan.tegenstrijdig} keer tegenstrijdig.`}
      />
      <Tabs
        label="Het plan"
        items={[
          { label: 'Overzicht', href: adres, current: deel === null },
          ...bladzijden.map(({ bladzijde, aantal }) => ({
            label: hoofdletter(woordenVan(bladzijde)),
            href: `${adres}?deel=${bladzijde}`,
            count: aantal,
            current: deel === bladzijde,
          })),
        ]}
      />
      {overzicht ? <Overzicht plan={overzicht} /> : <Onderdelen adres={adres} delen={delen} />}
    </>
  );
}
