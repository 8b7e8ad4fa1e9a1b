// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, type Column, PageTitle, Pagination, pageLinks, Section, Table } from '#libs/ui';
import { type KadersView, kadersInzien } from '#modules/regio';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import type { Route } from './+types/kaders.route.ts';
import { Lijst } from './onderdelen.tsx';

const perPagina = 50;

export async function loader({ context, params: { verband }, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const { plan, kaders, kader } = await vraag(context, kadersInzien, { verband, kader: searchParams.get('kader') });
  const paginas = Math.max(1, Math.ceil((kader?.delen.length ?? 0) / perPagina));
  const pagina = Math.min(paginas, Math.max(1, Number.parseInt(searchParams.get('pagina') ?? '1', 10) || 1));
  return {
    plan,
    kaders,
    pagina,
    paginas,
    kader: kader && { ...kader, delen: kader.delen.slice((pagina - 1) * perPagina, pagina * perPagina) },
  };
}

export default function Kaders({ loaderData: { plan, kaders, kader, pagina, paginas } }: Route.ComponentProps) {
  const adres = `/regio/plannen/${plan.verband}/kaders`;
  return (
    <>
      <title>{`${kader?.naam ?? 'Wetten en kaders'} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: plan.naam, href: `/regio/plannen/${plan.verband}` },
          { label: 'Wetten en kaders', href: kader ? adres : undefined },
          ...(kader ? [{ label: kader.naam }] : []),
        ]}
      />
      <PageTitle
        title={kader?.naam ?? 'Wetten en kaders'}
        state={kader?.betekenis ?? 'Waar het plan op rust. Verandert een wet, dan begint u hier te kijken.'}
      />
      {kader ? (
        <Section
          title={
            kader.genoemd === 0
              ? 'Niet bij naam genoemd in andere gegevens van het plan'
              : `Genoemd in ${kader.genoemd} ${kader.genoemd === 1 ? 'gegeven' : 'gegevens'} van het plan`
          }
        >
          <p>
            Dit is alles wat dit kader bij naam noemt. Wat erop rust zonder het te noemen, staat hier niet: dat schrijft
            het plan niet op.
          </p>
          <Lijst verband={plan.verband} delen={kader.delen} />
          {paginas > 1 && (
            <Pagination {...pageLinks(pagina, paginas, (page) => `${adres}?kader=${kader.code}&pagina=${page}`)} />
          )}
        </Section>
      ) : (
        <Table
          caption="Wetten en kaders"
          captionHidden
          rows={kaders}
          rowKey={({ code }) => code}
          empty="Dit plan noemt geen wetten of kaders."
          columns={columnsFor(adres)}
        />
      )}
    </>
  );
}

const columnsFor = (adres: string): readonly Column<Plat<KadersView>['kaders'][number]>[] => [
  {
    key: 'naam',
    head: 'Kader',
    kind: 'name',
    cell: ({ code, naam }) => <a href={`${adres}?kader=${code}`}>{naam}</a>,
  },
  { key: 'soort', head: 'Soort', cell: ({ soort }) => hoofdletter(soort) },
  { key: 'betekenis', head: 'Wat het voor het plan betekent', cell: ({ betekenis }) => betekenis },
  { key: 'genoemd', head: 'Genoemd in', kind: 'number', cell: ({ genoemd }) => genoemd },
];
