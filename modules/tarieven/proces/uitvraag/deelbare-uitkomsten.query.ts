// SPDX-License-Identifier: EUPL-1.2
import { type Outcome, reason, refused } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import { functiemixSamenvatten } from './functiemix-samenvatten.rule.ts';
import { leesAntwoorden } from './samenvattingen.query.ts';
import { type Deelreden, type GedeeldeUitkomst, uitkomstDeelbaar } from './uitkomst-deelbaar.rule.ts';
import { leesUitkomstgrenzen } from './uitkomstgrenzen.query.ts';
import type { BewaardeUitvraag } from './uitvraag.store.ts';

/** What of each product of an uitvraag others may read, or why not. Under the verband's hat, which reads the answers. */
export async function deelbareUitkomsten(
  context: QueryContext,
  uitvraag: BewaardeUitvraag,
): Promise<readonly { readonly product: string; readonly outcome: Outcome<GedeeldeUitkomst, Deelreden> }[]> {
  const grenzen = await leesUitkomstgrenzen(context, uitvraag.verband);
  const answers = await leesAntwoorden(context.tx, uitvraag);
  return uitvraag.producten.map(({ product, naam }) => {
    const antwoorden = answers.get(product) ?? [];
    const made = functiemixSamenvatten(antwoorden);
    const gewichten = antwoorden.map(({ gewicht }) => gewicht);
    const outcome =
      made.status === 'decided'
        ? uitkomstDeelbaar({ product: naam, samenvatting: made.value, gewichten, grenzen })
        : tooFew(naam, grenzen.minsteAntwoorden);
    return { product, outcome };
  });
}

const tooFew = (product: string, nodig: number): Outcome<GedeeldeUitkomst, Deelreden> =>
  refused(reason('uitkomst-te-weinig-antwoorden', { product, aantal: 0, nodig }));
