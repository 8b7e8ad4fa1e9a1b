// SPDX-License-Identifier: EUPL-1.2
import { decided, norm, type Outcome, rule, type Source, step } from '#libs/explain';
import { type Datum, isVoor } from '#libs/kernel';

export type Zorgfeiten = {
  /** First day of the oldest agreement that now runs in this region. */
  readonly overeenkomstVan: Datum;
  /** Last day on which granted care was given in this region; null when there was none in the last twelve months. */
  readonly laatsteZorg: Datum | null;
  readonly vandaag: Datum;
};
export type GeenZorg = { readonly signaal: boolean };

const self = 'leveranciers/geen-zorg-signaal';

/**
 * A provider must give care in the region in every year [002 §5.2]. Without any in the last twelve months, and not before
 * a full year under agreement has passed, this signals that ending must be prepared. Nothing ends by itself.
 */
export function geenZorgSignaal({ overeenkomstVan, laatsteZorg, vandaag }: Zorgfeiten, eis: Source): Outcome<GeenZorg> {
  const sinds = vandaag.subtract({ years: 1 });
  const isFullYear = !isVoor(sinds, overeenkomstVan);
  const hasCare = laatsteZorg !== null && !isVoor(laatsteZorg, sinds);
  const signaal = isFullYear && !hasCare;
  return decided({ signaal }, [
    step('geen-zorg-in-een-jaar', signaal, 'ja-nee', rule(self), [
      step('elk-jaar-zorg', 'elk jaar zorg in de regio', 'tekst', eis),
      step('overeenkomst-van', overeenkomstVan.toString(), 'datum', norm('overeenkomsten van de regio')),
      step('zorg-gezocht-vanaf', sinds.toString(), 'datum', rule(self)),
      step('vol-jaar-onder-overeenkomst', isFullYear, 'ja-nee', rule(self)),
      step('laatste-zorg', laatsteZorg?.toString() ?? null, 'datum', norm('declaraties bij de gemeenten')),
    ]),
  ]);
}
