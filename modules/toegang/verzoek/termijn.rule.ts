// SPDX-License-Identifier: EUPL-1.2
import { decided, norm, type Outcome, rule, step } from '#libs/explain';
import { addWerkdagen, type Datum } from '#libs/kernel';
import type { Verzoeksoort } from './verzoek.ts';

const werkdagenVoorAntwoord = 5;
const wekenOnderzoek = 8;
const wekenWoonplaats = 2;
const self = 'toegang/termijn';

/** What is looked into: the question itself, or which gemeente is responsible (woonplaatsbeginsel, Jw). */
export const onderzoeken = ['zorgvraag', 'woonplaats'] as const;
export type Onderzoek = (typeof onderzoeken)[number];

/** By when a request is answered: five working days after it came in. Bron: OP274, OP346. */
export function antwoordtermijn(ontvangen: Datum): Outcome<Datum> {
  const uiterlijk = addWerkdagen(ontvangen, werkdagenVoorAntwoord);
  return decided(uiterlijk, [
    step('antwoord-uiterlijk', uiterlijk.toString(), 'datum', rule(self), [
      step('bericht-ontvangen-op', ontvangen.toString(), 'datum', norm('OP274, OP346')),
      step('termijn-in-werkdagen', werkdagenVoorAntwoord, 'dag', norm('OP274, OP346')),
    ]),
  ]);
}

type Onderzocht = {
  readonly soort: Verzoeksoort;
  readonly onderzoek: Onderzoek;
  readonly dagtekening: Datum;
  readonly ontvangen: Datum;
  /** The day on which it was told that the request is looked into. */
  readonly gemeld: Datum;
};

/**
 * By when a request that is looked into is decided: eight weeks, for a change from the day of the request (OP346), else
 * from the message that told so (OP274). For which gemeente is responsible two weeks after it came in (OP359).
 */
export function onderzoekstermijn({ soort, onderzoek, dagtekening, ontvangen, gemeld }: Onderzocht): Outcome<Datum> {
  const woonplaats = onderzoek === 'woonplaats';
  const vanaf = woonplaats ? ontvangen : soort === 'wijziging' ? dagtekening : gemeld;
  const weken = woonplaats ? wekenWoonplaats : wekenOnderzoek;
  const uiterlijk = vanaf.add({ weeks: weken });
  const bron = norm(woonplaats ? 'OP359' : soort === 'wijziging' ? 'OP346' : 'OP274');
  return decided(uiterlijk, [
    step('antwoord-uiterlijk', uiterlijk.toString(), 'datum', rule(self), [
      step('vanaf', vanaf.toString(), 'datum', bron),
      step('termijn-in-weken', weken, 'week', bron),
    ]),
  ]);
}
