// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, step } from '#libs/explain';
import { type Datum, isVoor } from '#libs/kernel';

export type LopendTarief = { readonly id: string; readonly van: Datum; readonly tot: Datum | null };
/** What happens to the tariffs that were there: the last day of one, or that it never comes into force. */
export type Opvolging = {
  readonly sluiten: readonly { readonly id: string; readonly tot: string }[];
  readonly vervallen: readonly string[];
};

/**
 * A new tariff runs from its first day; the one before it ends the day before, and one that would begin on that very
 * day lapses. Between what is already planned for later nothing is put: that must be decided about first.
 */
export function tariefOpvolgen(
  lopend: readonly LopendTarief[],
  ingang: Datum,
): Outcome<Opvolging, Reason<'later-tarief'>> {
  const steps = [step('ingang', ingang.toString(), 'datum', input)];
  const later = lopend.find(({ van }) => isVoor(ingang, van));
  if (later) return refused(reason('later-tarief', { van: later.van.toString() }, 'ingang'), steps);
  const tot = ingang.subtract({ days: 1 });
  const running = lopend.filter((tarief) => tarief.tot === null || isVoor(tot, tarief.tot));
  return decided(
    {
      sluiten: running.filter(({ van }) => isVoor(van, ingang)).map(({ id }) => ({ id, tot: tot.toString() })),
      vervallen: running.filter(({ van }) => van.equals(ingang)).map(({ id }) => id),
    },
    [...steps, step('laatste-dag-vorige', tot.toString(), 'datum', input)],
  );
}
