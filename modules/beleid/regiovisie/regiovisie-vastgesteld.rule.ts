// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Raadsuitkomst } from './regiovisie.ts';

type Raad = { readonly gemeente: string; readonly naam: string };
export type Vastgesteld = { readonly op: string };

const self = 'beleid/regiovisie-vastgesteld';

/**
 * Has every council of the region adopted this version? One that did not stops it; it counts from the day of the last
 * one [001 §1: "vastgesteld worden door alle gemeenteraden in een regio"].
 * @param uitkomsten of a council that decided more than once, what stands comes first
 */
export function regiovisieVastgesteld(
  raden: readonly Raad[],
  uitkomsten: readonly Raadsuitkomst[],
): Outcome<Vastgesteld, Reason<'raad-wees-visie-af'>> {
  const of = (gemeente: string) => uitkomsten.find((found) => found.gemeente === gemeente);
  const counted = raden.map(({ gemeente, naam }) => {
    const own = of(gemeente);
    return step(naam, own ? `${own.uitkomst} op ${own.dag}` : 'nog niet', 'tekst', input);
  });
  const adopted = raden.flatMap(({ gemeente }) => {
    const own = of(gemeente);
    return own?.uitkomst === 'vastgesteld' ? [own] : [];
  });
  const whole = raden.length > 0 && adopted.length === raden.length;
  const steps = [step('regiovisie-vastgesteld', whole, 'ja-nee', rule(self), counted)];
  const against = raden.filter(({ gemeente }) => of(gemeente)?.uitkomst === 'afgewezen');
  if (against.length > 0)
    return refused(reason('raad-wees-visie-af', { wie: against.map(({ naam }) => naam).join(', ') }), steps);
  const missing = raden.filter(({ gemeente }) => !of(gemeente)).map(({ naam }) => naam);
  if (!whole) return incomplete(missing, steps);
  return decided(
    {
      op:
        adopted
          .map(({ dag }) => dag)
          .toSorted()
          .at(-1) ?? '',
    },
    steps,
  );
}
