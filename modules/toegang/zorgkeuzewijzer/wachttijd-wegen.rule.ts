// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, type Outcome, rule, step } from '#libs/explain';
import { isVoor } from '#libs/kernel';
import type { Wachttijd, Wachttijdmelding, Wachttijdstand } from './wachttijd.ts';

export type Wachttijdfeiten = {
  readonly melding: Wachttijdmelding | null;
  /** After how many days a report is no longer current; null when the region set no bound. */
  readonly actueelDagen: number | null;
  readonly vandaag: Temporal.PlainDate;
};

/** How long one waits, and whether that can be relied on. Duty to report: [002 §5.4.2]. Weeks before and after the first talk add up. */
export function wachttijdWegen({ melding, actueelDagen, vandaag }: Wachttijdfeiten): Outcome<Wachttijd> {
  if (!melding) return incomplete(['wachttijd']);
  const weken = melding.wekenGesprek + melding.wekenHulp;
  const stand = standVan(melding.peildatum, actueelDagen, vandaag);
  return decided({ weken, stand }, [
    step('wachttijd', weken, 'week', rule('toegang/wachttijd-wegen'), [
      step('weken-tot-gesprek', melding.wekenGesprek, 'week', input),
      step('weken-tot-hulp', melding.wekenHulp, 'week', input),
    ]),
    step('peildatum', melding.peildatum.toString(), 'datum', input),
    step('actueel-dagen', actueelDagen, 'dag', input),
  ]);
}

function standVan(
  peildatum: Temporal.PlainDate,
  actueelDagen: number | null,
  vandaag: Temporal.PlainDate,
): Wachttijdstand {
  if (actueelDagen === null) return 'zonder-grens';
  return isVoor(peildatum.add({ days: actueelDagen }), vandaag) ? 'verouderd' : 'actueel';
}
