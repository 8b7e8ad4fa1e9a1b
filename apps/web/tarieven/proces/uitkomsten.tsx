// SPDX-License-Identifier: EUPL-1.2
import { type Column, Section, Table, Waarom } from '#libs/ui';
import type { UitvraagView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { Boxgrafiek } from './boxgrafiek.tsx';
import { procentTekst } from './getal.ts';

type View = Plat<UitvraagView>;
type Product = View['producten'][number];

/** What came out, product by product: a picture with its table, and the choice that follows from it. */
export const Uitkomsten = ({ view }: { readonly view: View }) => (
  <Section title="Wat eruit kwam" id="uitkomst">
    <p>
      Wie een functie niet noemt, zet daarvan niets in. De grenzen van het middelste deel zijn kwartielen: een kwart van
      de antwoorden ligt eronder en een kwart erboven. Ligt de grens tussen twee antwoorden, dan naar verhouding.
    </p>
    {view.producten.map((product) => (
      <Uitkomst key={product.product} view={view} product={product} />
    ))}
  </Section>
);

function Uitkomst({ view, product }: { readonly view: View; readonly product: Product }) {
  const { uitkomst, gedeeld, naam, mixNu } = product;
  const decided = uitkomst?.status === 'decided' ? uitkomst : null;
  const cijfers = decided?.value;
  const functie = (code: string) => view.functies.find((one) => one.code === code)?.naam ?? code;
  return (
    <Section title={naam} level={3}>
      {cijfers ? (
        <Boxgrafiek naam={naam} aantal={cijfers.aantal} functies={cijfers.functies} functienaam={functie} />
      ) : gedeeld ? (
        <Gedeeld uitkomst={gedeeld} grenzen={view.grenzen} functienaam={functie} />
      ) : (
        <p>{nietsTeZien(view, product)}</p>
      )}
      {decided && <Waarom outcome={decided} texts={waaromTeksten} summary="Hoe zijn deze cijfers berekend?" />}
      {view.voor === 'regio' && (
        <p>
          De regio rekent nu met:{' '}
          {mixNu.map((deel) => `${functie(deel.functie)} ${procentTekst(deel.procent)}`).join(', ') || 'onbekend'}.
          {view.magBewerken && (
            <>
              {' '}
              <a href={`/tarieven/processen/${view.uitvraag.proces}/functiemix/${product.product}`}>
                Functiemix kiezen voor {naam}
              </a>
            </>
          )}
        </p>
      )}
    </Section>
  );
}

type GedeeldProps = {
  readonly uitkomst: NonNullable<Product['gedeeld']>;
  readonly grenzen: View['grenzen'];
  readonly functienaam: (code: string) => string;
};
type Functie = GedeeldProps['uitkomst']['functies'][number];

/** What others may read: the mean, and the rest only where nobody can be recognised in it. */
function Gedeeld({ uitkomst: { aantal, functies }, grenzen, functienaam }: GedeeldProps) {
  const shown = (['gemiddelde', 'gewogen', 'kwartiel1', 'mediaan', 'kwartiel3'] as const).filter((key) =>
    functies.some((one) => one[key] !== null),
  );
  return (
    <>
      <Table
        caption={`${aantal} antwoorden`}
        rows={functies}
        rowKey={({ functie }) => functie}
        columns={[
          { key: 'functie', head: 'Functie', kind: 'name', cell: ({ functie }) => functienaam(functie) },
          ...shown.map(
            (key): Column<Functie> => ({
              key,
              head: koppen[key],
              kind: 'number',
              cell: (rij) => procentTekst(rij[key] ?? ''),
            }),
          ),
        ]}
      />
      {shown.length < koppenAantal && (
        <p>
          Niet alles staat hier, zodat niemand kan afleiden wat één aanbieder antwoordde. De spreiding staat er vanaf{' '}
          {grenzen.spreidingVanaf} antwoorden, het gewogen gemiddelde als niemand meer dan {grenzen.grootsteGewicht}{' '}
          procent van alle inzet heeft.
        </p>
      )}
    </>
  );
}

const koppen = {
  gemiddelde: 'Gemiddelde',
  gewogen: 'Gewogen',
  kwartiel1: 'Laagste kwart',
  mediaan: 'Mediaan',
  kwartiel3: 'Hoogste kwart',
} as const;
const koppenAantal = Object.keys(koppen).length;

function nietsTeZien({ voor, uitvraag, grenzen }: View, { uitkomst }: Product): string {
  if (uitkomst?.status === 'incomplete') return 'Niemand antwoordde voor dit product.';
  if (!uitvraag.gedeeld) return 'De uitkomst is nog niet gedeeld.';
  return voor === 'aanbieder'
    ? `Minder dan ${grenzen.minsteAntwoorden} aanbieders antwoordden. Daarom staan hier geen cijfers.`
    : `Minder dan ${grenzen.minsteAntwoorden} aanbieders antwoordden; de cijfers zijn niet gedeeld.`;
}
