// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Lines, PageTitle, Pagination, pageLinks, Table } from '#libs/ui';
import { publicatieInzien, publicatiePerPagina } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { kenmerk } from '../../shell/kenmerk.ts';
import { vraag } from '../../shell/pagina.ts';
import { telling } from '../../shell/telling.ts';
import type { Route } from './+types/publicatie.route.ts';
import { Antwoord } from './antwoord.tsx';
import { paginas, paginaVan } from './pagina.ts';
import { Kruimels } from './staat.tsx';

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const pagina = paginaVan(new URL(request.url).searchParams);
  const view = await vraag(context, publicatieInzien, { dialoog: kenmerk(params.id), pagina });
  return { view, pagina, last: paginas(view.gevonden, publicatiePerPagina) };
};

export default function Publicatie({ loaderData: { view, pagina, last } }: Route.ComponentProps) {
  const { tafel, rijen, gevonden } = view;
  return (
    <>
      <title>{`Reacties en antwoorden: ${tafel.naam} – Inkoopregie`}</title>
      <Kruimels tafel={tafel}>Reacties en antwoorden</Kruimels>
      <PageTitle
        title="Reacties en antwoorden"
        state="Zonder de namen van wie reageerde, en zonder wat vertrouwelijk is."
      />
      <Table
        caption={telling(gevonden, 'reactie', 'reacties')}
        rows={rijen}
        rowKey={({ nummer }) => String(nummer)}
        empty="Er zijn geen reacties ingediend."
        columns={columnsFor(view.beantwoordingen)}
      />
      {last > 1 && (
        <Pagination {...pageLinks(pagina, last, (page) => `?pagina=${page}`)} summary={`${gevonden} gevonden`} />
      )}
    </>
  );
}

type View = Route.ComponentProps['loaderData']['view'];

const columnsFor = (beantwoordingen: View['beantwoordingen']): readonly Column<View['rijen'][number]>[] => [
  {
    key: 'waarover',
    head: 'Waarover',
    kind: 'name',
    cell: ({ nummer, stuk, stuknaam, bepaling }) => (
      <>
        {nummer}.{' '}
        <a href={`/beleid/dialoog/stukken/${stuk}#b${bepaling ?? ''}`}>
          {bepaling ? `${stuknaam}, ${bepaling}` : stuknaam}
        </a>
      </>
    ),
  },
  {
    key: 'reactie',
    head: 'Reactie',
    cell: ({ soort, tekst }) => (
      <>
        <Badge kind="neutral">{woorden.reactiesoort[soort]}</Badge> <Lines text={tekst} />
      </>
    ),
  },
  {
    key: 'antwoord',
    head: 'Antwoord van de regio',
    cell: ({ beantwoording }) => {
      const found = beantwoordingen.find(({ id }) => id === beantwoording);
      return found && <Antwoord beantwoording={found} />;
    },
  },
];
