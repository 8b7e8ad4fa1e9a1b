// SPDX-License-Identifier: EUPL-1.2
import { isVoor, leesbaar } from '../datum.ts';
import type { Datum } from '../types/gedeeld.ts';
import { gebrek, type Uitkomst } from './regel.ts';

/** TR134: this date is not after the message was dated. */
export const TR134 =
  <T>(pad: string, woord: string, datum: (klasse: T) => Datum | undefined) =>
  (klasse: T, { dagtekening }: { readonly dagtekening: Datum }): Uitkomst => {
    const dag = datum(klasse);
    return dag !== undefined && isVoor(dagtekening, dag)
      ? gebrek(pad, `De ${woord} ${leesbaar(dag)} ligt na de dagtekening van het bericht (${leesbaar(dagtekening)}).`)
      : undefined;
  };

/** What ends does not end before it begins; either may be open. */
export const eindVoorBegin = (
  begin: Datum | undefined,
  eind: Datum | undefined,
  pad: string,
  beginwoord = 'begindatum',
): Uitkomst =>
  begin !== undefined && eind !== undefined && isVoor(eind, begin)
    ? gebrek(pad, `De einddatum ${leesbaar(eind)} ligt voor de ${beginwoord} (${leesbaar(begin)}).`)
    : undefined;
