// SPDX-License-Identifier: EUPL-1.2
import { datum, formatMaand } from '#libs/kernel';
import { Breadcrumb, type Column, Money, PageTitle, Pagination, pageLinks, Section, Table } from '#libs/ui';
import { type Regel, regelsInzien, type Somregel } from '#modules/verantwoording';
import { Paginabron } from '../shell/herkomst.tsx';
import { vraag } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import type { Route } from './+types/euros.route.ts';
import { adres, periodeTekst, readFilter } from './filter.ts';
import { Oordeel } from './oordeel.tsx';
import { Kerncijfers, somkolommen } from './sommen.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const filter = readFilter(request.url);
  return { filter, view: await vraag(context, regelsInzien, filter) };
}

export default function Euros({ loaderData: { filter, view } }: Route.ComponentProps) {
  const onderwerp = [view.doel && `voor het doel ‘${view.doel}’`, view.product, view.aanbieder]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <title>Euro’s – Inkoopregie</title>
      <Breadcrumb items={kruimels(filter, view.doel)} />
      <PageTitle
        title={view.regels ? 'Gedeclareerde regels' : 'Gedeclareerde bedragen'}
        state={`Hulp gegeven in ${periodeTekst(view.periode)}${onderwerp && `: ${onderwerp}`}.`}
      />
      <Kerncijfers som={view.totaal} />
      {view.regels ? <Regels {...view} regels={view.regels} filter={filter} /> : <Sommen sommen={view.sommen} />}
      <Paginabron>de declaraties bij de gemeenten</Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

/** The way back, with what was chosen. */
function kruimels({ periode, contract, gemeente, doel }: Loaded['filter'], doelnaam: Loaded['view']['doel']) {
  const gekozen = { periode, contract, gemeente };
  return [
    { label: 'Verantwoording', href: adres('/verantwoording', gekozen) },
    ...(doel && doelnaam ? [{ label: doelnaam, href: adres(`/verantwoording/doelen/${doel}`, gekozen) }] : []),
    { label: 'Euro’s' },
  ];
}

type RegelsProps = Pick<Loaded, 'filter'> &
  Pick<Loaded['view'], 'pagina' | 'paginas'> & { readonly regels: readonly Plat<Regel>[] };

const Regels = ({ filter, regels, pagina: current, paginas }: RegelsProps) => (
  <Section title="Regels">
    <Table
      caption="Zonder namen en zonder toewijzing; het nieuwste eerst"
      rows={regels}
      rowKey={({ id }) => id}
      empty="Er is niets gedeclareerd dat hierbij past."
      columns={regelColumns}
    />
    {paginas > 1 && (
      <Pagination {...pageLinks(current, paginas, (pagina) => adres('/verantwoording/euros', filter, { pagina }))} />
    )}
  </Section>
);

const Sommen = ({ sommen }: { readonly sommen: readonly Plat<Somregel>[] }) => (
  <Section title="Sommen">
    <p>
      De regels zelf ziet alleen de gemeente die ze betaalt. Hieronder staan hun sommen per maand, gemeente, product en
      aanbieder.
    </p>
    <Table
      caption="Sommen die samen het totaal maken"
      rows={sommen}
      rowKey={({ maand, gemeente, contract, product, aanbieder }) =>
        [maand, gemeente, contract, product, aanbieder].join()
      }
      empty="Er is niets gedeclareerd dat hierbij past."
      columns={somColumns}
    />
  </Section>
);

const maandTekst = (dag: string) => formatMaand(datum(dag));

const regelColumns: readonly Column<Plat<Regel>>[] = [
  {
    key: 'regel',
    head: 'Product',
    kind: 'name',
    cell: ({ id, product }) => <a href={`/verantwoording/euros/${id}`}>{product}</a>,
  },
  { key: 'maand', head: 'Hulp gegeven in', cell: ({ maand }) => maandTekst(maand) },
  { key: 'aanbieder', head: 'Aanbieder', cell: ({ aanbieder }) => aanbieder },
  { key: 'bedrag', head: 'Bedrag', kind: 'number', cell: ({ bedrag }) => <Money value={bedrag} /> },
  { key: 'oordeel', head: 'Oordeel', cell: ({ oordeel }) => <Oordeel oordeel={oordeel} /> },
  { key: 'betaald', head: 'Betaald', cell: ({ betaaldOp }) => (betaaldOp ? 'ja' : 'nee') },
];

const somColumns: readonly Column<Plat<Somregel>>[] = [
  { key: 'product', head: 'Product', kind: 'name', cell: ({ product }) => product },
  { key: 'maand', head: 'Maand', cell: ({ maand }) => maandTekst(maand) },
  {
    key: 'waar',
    head: 'Gemeente en aanbieder',
    cell: ({ gemeente, aanbieder }) => `${gemeente}, ${aanbieder}`,
  },
  ...somkolommen<Plat<Somregel>>((som) => som),
];
