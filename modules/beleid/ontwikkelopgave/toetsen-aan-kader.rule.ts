// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, type Outcome, rule, type Source, step } from '#libs/explain';
import type { Ontwikkelopgave, Toetsantwoord } from './ontwikkelopgave.ts';

export type Toetscriterium = {
  readonly code: string;
  readonly vraag: string;
  readonly soort: 'voorwaarde' | 'voorrang';
  readonly bron: Source;
};
/** What the region holds innovation against; `richting` is null while the plan leaves proven or innovative open. */
export type Toetsingskader = {
  readonly criteria: readonly Toetscriterium[];
  readonly richting: string | null;
  readonly bron: Source;
};
export type Toetsuitkomst = { readonly voldoet: boolean; readonly voorrang: boolean };

const self = 'beleid/toetsen-aan-kader';

/**
 * Does an ontwikkelopgave fit the toetsingskader of the plan? Every condition must be met; a criterion of precedence only
 * lets it go before others [002 §3.6, §5.3.1]. Where it stands between proven and innovative is shown beside the direction
 * of the plan and does not weigh: that choice is for people.
 */
export function toetsenAanKader(
  kader: Toetsingskader | null,
  antwoorden: readonly Toetsantwoord[],
  positie: Ontwikkelopgave['positie'],
): Outcome<Toetsuitkomst> {
  if (kader === null) return incomplete(['toetsingskader']);
  const judged = kader.criteria.map((criterium) => ({
    ...criterium,
    voldoet: antwoorden.find((een) => een.criterium === criterium.code)?.voldoet ?? null,
  }));
  const met = (soort: Toetscriterium['soort']) =>
    judged.filter((een) => een.soort === soort).map(({ voldoet }) => voldoet);
  const open = judged.some(({ voldoet }) => voldoet === null);
  const voldoet = met('voorwaarde').every((antwoord) => antwoord === true);
  const voorrang = met('voorrang').some((antwoord) => antwoord === true);
  const steps = [
    step('past-in-toetsingskader', open ? null : voldoet, 'ja-nee', rule(self), [
      ...judged.map(({ vraag, soort, voldoet, bron }) =>
        step(`toets-${soort}`, vraag, 'tekst', bron, [step('toetsantwoord', voldoet, 'ja-nee', input)]),
      ),
      step('toets-positie', positie ?? 'onbekend', 'code', input),
      step('toets-richting', kader.richting ?? 'onbekend', 'tekst', kader.bron),
    ]),
  ];
  return open ? incomplete(['toetsantwoorden'], steps) : decided({ voldoet, voorrang }, steps);
}
