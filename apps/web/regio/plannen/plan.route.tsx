// SPDX-License-Identifier: EUPL-1.2

import { Breadcrumb, PageTitle, Pagination, pageLinks, Tabs } from '#libs/ui';
import { planInzien } from '#modules/regio';
import { woordenVan } from '#modules/regio/teksten';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/plan.route.ts';
import { Onderdelen } from './onderdelen.tsx';
import { overzichtVan } from './overzicht.server.ts';
import { Overzicht } from './overzicht.tsx';

const perPagina = 100;

export async function loader({ context, params: { verband }, request }: Route.LoaderArgs) {
  const plan = await vraag(context, planInzien, { verband });
  const found = [...Map.groupBy(plan.delen, ({ bladzijde }) => bladzijde)];
  const { searchParams } = new URL(request.url);
  const [deel, delen] = found.find(([naam]) => naam === searchParams.get('deel')) ?? [null, []];
  const paginas = Math.max(1, Math.ceil(delen.length / perPagina));
  const pagina = Math.min(paginas, Math.max(1, Number.parseInt(searchParams.get('pagina') ?? '1', 10) || 1));
  const { naam, kop, onderdelen, onbekend, tegenstrijdig } = plan;
  return {
    plan: { verband, naam, titel: kop.titel, onderdelen, onbekend, tegenstrijdig },
    bladzijden: found.map(([bladzijde, own]) => ({ bladzijde, aantal: own.length })),
    deel,
    pagina,
    paginas,
    delen: delen.slice((pagina - 1) * perPagina, pagina * perPagina),
    overzicht: deel === null ? overzichtVan(plan) : null,
  };
}

/** How often the plan leaves something open; what does not occur is not named. */
function openTekst({ onbekend, tegenstrijdig }: { readonly onbekend: number; readonly tegenstrijdig: number }): string {
  const delen = [
    ...(onbekend > 0 ? [`${onbekend} keer onbekend`] : []),
    ...(tegenstrijdig > 0 ? [`${tegenstrijdig} keer tegenstrijdig`] : []),
  ];
  return delen.length === 0 ? '' : `; ${delen.join(', ')}`;
}

export default function Plan({ loaderData }: Route.ComponentProps) {
  const { plan, bladzijden, deel, delen, overzicht, pagina, paginas } = loaderData;
  const adres = `/regio/plannen/${plan.verband}`;
  return (
    <>
      <title>{`Het plan van ${plan.naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Plannen van regio’s', href: '/regio/plannen' },
          { label: plan.naam },
        ]}
      />
      <PageTitle
        title={plan.naam}
        state={`${plan.titel}. ${plan.onderdelen} gegevens met hun plaats${openTekst(plan)}.`}
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
      {overzicht ? <Overzicht plan={overzicht} /> : <Onderdelen verband={plan.verband} delen={delen} />}
      {paginas > 1 && <Pagination {...pageLinks(pagina, paginas, (page) => `${adres}?deel=${deel}&pagina=${page}`)} />}
    </>
  );
}
