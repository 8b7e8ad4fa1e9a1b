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
  const { periode, doel, pagina: _, ...rest } = filter;
  const wanneer = periodeTekst(view.periode);
  const onderwerp = [view.doel && `voor het doel ‘${view.doel}’`, view.product, view.aanbieder]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <title>Euro’s – Inkoopregie</title>
      <Breadcrumb
        items={[
          {
            label: 'Verantwoording',
            href: adres('/verantwoording', { periode, contract: rest.contract, gemeente: rest.gemeente }),
          },
          ...(doel && view.doel
            ? [
                {
                  label: view.doel,
                  href: adres(`/verantwoording/doelen/${doel}`, {
                    periode,
                    contract: rest.contract,
                    gemeente: rest.gemeente,
                  }),
                },
              ]
            : []),
          { label: 'Euro’s' },
        ]}
      />
      <PageTitle
        title={view.regels ? 'Gedeclareerde regels' : 'Gedeclareerde bedragen'}
        state={`Hulp gegeven in ${wanneer}${onderwerp && `: ${onderwerp}`}.`}
      />
      <Kerncijfers som={view.totaal} />
      {view.regels ? (
        <Section title="Regels">
          <Table
            caption="Zonder namen en zonder toewijzing; het nieuwste eerst"
            rows={view.regels}
            rowKey={({ id }) => id}
            empty="Er is niets gedeclareerd dat hierbij past."
            columns={regelColumns}
          />
          {view.paginas > 1 && (
            <Pagination
              {...pageLinks(view.pagina, view.paginas, (pagina) => adres('/verantwoording/euros', filter, { pagina }))}
            />
          )}
        </Section>
      ) : (
        <Section title="Sommen">
          <p>
            De regels zelf ziet alleen de gemeente die ze betaalt. Hieronder staan hun sommen per maand, gemeente,
            product en aanbieder.
          </p>
          <Table
            caption="Sommen die samen het totaal maken"
            rows={view.sommen}
            rowKey={({ maand, gemeente, contract, product, aanbieder }) =>
              [maand, gemeente, contract, product, aanbieder].join()
            }
            empty="Er is niets gedeclareerd dat hierbij past."
            columns={somColumns}
          />
        </Section>
      )}
      <Paginabron>de declaraties bij de gemeenten</Paginabron>
    </>
  );
}

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
