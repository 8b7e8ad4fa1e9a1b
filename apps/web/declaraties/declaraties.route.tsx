// SPDX-License-Identifier: EUPL-1.2
import { datumOp } from '#libs/kernel';
import { ButtonLink, type Column, Filters, Money, PageTitle, Pagination, pageLinks, Select, Table } from '#libs/ui';
import { declaratielijst } from '#modules/declaraties';
import { BewaardeFilters } from '../filters/bewaarde-filters.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { verzoek } from '../shell/omgeving.ts';
import { vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/declaraties.route.ts';
import { BetalingBadge, maandText, StaatBadge, staten } from './weergave.tsx';

const filters = ['aanbieder', 'gemeente', 'maand', 'staat'] as const;
const monthsToChoose = 24;

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const gekozen = Object.fromEntries(filters.map((name) => [name, params.get(name) || undefined]));
  const vandaag = datumOp(context.get(verzoek).nu);
  return {
    lijst: await vraag(context, declaratielijst, { ...gekozen, pagina: Number(params.get('pagina')) || 1 }),
    gekozen,
    gefilterd: filters.some((name) => params.get(name)),
    alsAanbieder: wieVan(context).hoed.soort === 'aanbieder',
    maanden: Array.from({ length: monthsToChoose }, (_, back) => {
      const dag = vandaag.subtract({ months: back }).toString();
      return { value: dag.slice(0, 7), label: maandText(dag) };
    }),
  };
}

export default function Declaraties({ loaderData }: Route.ComponentProps) {
  const { lijst, gekozen, gefilterd, alsAanbieder } = loaderData;
  const { rijen, totaal, pagina, paginas } = lijst;
  return (
    <>
      <title>Declaraties – Inkoopregie</title>
      <PageTitle
        title="Declaraties"
        state={totaalText(totaal)}
        action={alsAanbieder && <ButtonLink href="/declaraties/nieuw">Declareren</ButtonLink>}
      />
      <BewaardeFilters />
      <Filter {...loaderData} />
      <Table
        caption={alsAanbieder ? 'Wat u hebt gedeclareerd' : 'Wat aanbieders hebben gedeclareerd'}
        rows={rijen}
        rowKey={({ id }) => id}
        empty={
          gefilterd
            ? 'Er zijn geen declaraties die hierbij passen. Kies iets anders of wis de filters.'
            : 'Er is nog niets gedeclareerd. Zodra een aanbieder een declaratie (bericht 323) instuurt, staat zij hier met het oordeel.'
        }
        columns={columnsOf(alsAanbieder)}
      />
      {paginas > 1 && (
        <Pagination
          {...pageLinks(pagina, paginas, (n) => hrefOf(gekozen, n))}
          summary={`Pagina ${pagina} van ${paginas}`}
        />
      )}
      <Paginabron>de berichten tussen aanbieders en gemeenten (iJw en iWmo 3.2)</Paginabron>
    </>
  );
}

function totaalText(totaal: number): string {
  if (totaal === 0) return 'Geen declaraties.';
  return totaal === 1 ? '1 declaratie.' : `${totaal} declaraties, de nieuwste eerst.`;
}

function hrefOf(gekozen: Readonly<Record<string, string | undefined>>, pagina: number): string {
  const params = new URLSearchParams({ pagina: String(pagina) });
  for (const [name, value] of Object.entries(gekozen)) if (value) params.set(name, value);
  return `?${params}`;
}

type Loaded = Route.ComponentProps['loaderData'];

/** Each sees the other: an aanbieder the gemeente, the gemeente the aanbieder. */
const columnsOf = (alsAanbieder: boolean): readonly Column<Loaded['lijst']['rijen'][number]>[] => [
  {
    key: 'wie',
    head: alsAanbieder ? 'Gemeente' : 'Aanbieder',
    kind: 'name',
    cell: ({ id, aanbieder, aanbiedernaam, gemeente, gemeentenaam }) => (
      <a href={`/declaraties/${id}`}>{alsAanbieder ? (gemeentenaam ?? gemeente) : (aanbiedernaam ?? aanbieder)}</a>
    ),
  },
  { key: 'maand', head: 'Maand', cell: ({ periode }) => maandText(periode) },
  { key: 'nummer', head: 'Nummer', cell: ({ nummer }) => nummer },
  { key: 'ingediend', head: 'Ingediend', kind: 'number', cell: ({ ingediend }) => <Money value={ingediend} /> },
  { key: 'toegekend', head: 'Toegekend', kind: 'number', cell: ({ toegekend }) => <Money value={toegekend} /> },
  {
    key: 'afgewezen',
    head: 'Afgewezen',
    kind: 'number',
    cell: ({ regels, regelsAfgewezen }) => (regels ? `${regelsAfgewezen} van ${regels}` : 'geheel'),
  },
  {
    key: 'stand',
    head: 'Stand',
    cell: ({ staat, betaling }) => (
      <>
        <StaatBadge staat={staat} /> <BetalingBadge betaling={betaling} />
      </>
    ),
  },
];

const Filter = ({ lijst, gekozen, gefilterd, alsAanbieder, maanden }: Loaded) => (
  <Filters clearHref={gefilterd ? '/declaraties' : undefined}>
    {alsAanbieder ? (
      <Select
        name="gemeente"
        label="Gemeente"
        optional
        empty="Alle gemeenten"
        options={toOptions(lijst.gemeenten)}
        defaultValue={gekozen['gemeente']}
      />
    ) : (
      <Select
        name="aanbieder"
        label="Aanbieder"
        optional
        empty="Alle aanbieders"
        options={toOptions(lijst.aanbieders)}
        defaultValue={gekozen['aanbieder']}
      />
    )}
    <Select
      name="maand"
      label="Maand"
      optional
      empty="Alle maanden"
      options={maanden}
      defaultValue={gekozen['maand']}
    />
    <Select name="staat" label="Stand" optional empty="Elke stand" options={staten} defaultValue={gekozen['staat']} />
  </Filters>
);

const toOptions = (partijen: Loaded['lijst']['aanbieders']) =>
  partijen.map(({ code, naam }) => ({ value: code, label: naam }));
