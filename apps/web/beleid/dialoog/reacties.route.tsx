// SPDX-License-Identifier: EUPL-1.2
import { isId, newId } from '#libs/kernel';
import { PageTitle, Pagination, pageLinks } from '#libs/ui';
import {
  dialoogKeuzen,
  publicatietekstSchrijven,
  reactiesBeantwoorden,
  reactiesInzien,
  reactiesPerPagina,
} from '#modules/beleid';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, magVragen, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/reacties.route.ts';
import { antwoordstand } from './antwoordstand.ts';
import { BeantwoordFormulier } from './beantwoord-formulier.tsx';
import { keuzeVan, paginas, paginaVan } from './pagina.ts';
import { ReactieFilters } from './reactie-filters.tsx';
import { Reactielijst } from './reactielijst.tsx';
import { Kruimels } from './staat.tsx';

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url);
  const stuk = searchParams.get('stuk') ?? '';
  const filter = {
    dialoog: kenmerk(params.id),
    stuk: isId(stuk) ? stuk : undefined,
    bepaling: searchParams.get('bepaling') || undefined,
    soort: keuzeVan(['vraag', 'bezwaar', 'voorstel', 'steun'], searchParams.get('soort')),
    stand: keuzeVan(['open', 'beantwoord'], searchParams.get('stand')),
    pagina: paginaVan(searchParams),
  };
  const view = await vraag(context, reactiesInzien, filter);
  const busy = view.tafel.staat === 'uitgenodigd' || view.tafel.staat === 'gehouden';
  const may = magVragen(context, dialoogKeuzen);
  return {
    view,
    filter,
    paginas: paginas(view.gevonden, reactiesPerPagina),
    magBeantwoorden: may && busy,
    magHerschrijven: may && view.tafel.staat !== 'gepubliceerd',
    sleutel: newId(),
  };
};

export const action = (args: Route.ActionArgs) => {
  const dialoog = kenmerk(args.params.id);
  const url = new URL(args.request.url);
  const rewrites = url.searchParams.get('doe') === 'tekst';
  url.searchParams.delete('doe');
  const back = () => `${url.pathname}${url.search}`;
  return rewrites
    ? doe(args, publicatietekstSchrijven, back, { dialoog })
    : doe(args, reactiesBeantwoorden, back, { dialoog });
};

export default function Reacties({ loaderData, actionData }: Route.ComponentProps) {
  const { view, filter, paginas: last, magBeantwoorden, magHerschrijven, sleutel } = loaderData;
  const { tafel, telling, gevonden } = view;
  return (
    <>
      <title>{`Reacties op ${tafel.naam} – Inkoopregie`}</title>
      <Kruimels tafel={tafel}>Reacties</Kruimels>
      <PageTitle title="Reacties" state={antwoordstand(telling)} />
      <ReactieFilters filter={filter} />
      <Reactielijst
        view={view}
        kiest={magBeantwoorden}
        herschrijft={magHerschrijven}
        adres={adresVan(filter, filter.pagina)}
        terug={actionData}
      />
      {last > 1 && (
        <Pagination
          {...pageLinks(filter.pagina, last, (pagina) => adresVan(filter, pagina))}
          summary={`${gevonden} gevonden`}
        />
      )}
      {magBeantwoorden && view.rijen.length > 0 && (
        <BeantwoordFormulier sleutel={sleutel} terug={actionData} adres={adresVan(filter, filter.pagina)} />
      )}
    </>
  );
}

type Filter = Route.ComponentProps['loaderData']['filter'];

/** This list, with the same filters, at another page. */
function adresVan({ stuk, bepaling, soort, stand }: Filter, pagina: number): string {
  const chosen = Object.entries({ stuk, bepaling, soort, stand }).flatMap(([key, value]) =>
    value ? [[key, value]] : [],
  );
  return `?${new URLSearchParams([...chosen, ['pagina', String(pagina)]])}`;
}
