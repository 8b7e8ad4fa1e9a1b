// SPDX-License-Identifier: EUPL-1.2
import { Section, Waarom } from '#libs/ui';
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
  const cijfers = decided?.value ?? gedeeld;
  const functie = (code: string) => view.functies.find((one) => one.code === code)?.naam ?? code;
  return (
    <Section title={naam} level={3}>
      {cijfers ? (
        <Boxgrafiek naam={naam} aantal={cijfers.aantal} functies={cijfers.functies} functienaam={functie} />
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

function nietsTeZien({ voor, uitvraag }: View, { uitkomst }: Product): string {
  if (uitkomst?.status === 'incomplete') return 'Niemand antwoordde voor dit product.';
  if (!uitvraag.gedeeld) return 'De uitkomst is nog niet gedeeld.';
  return voor === 'aanbieder'
    ? 'Minder dan drie aanbieders antwoordden. Daarom staan hier geen cijfers.'
    : 'Minder dan drie aanbieders antwoordden; de cijfers zijn niet gedeeld.';
}
