// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, norm, type Outcome, reason, refused, rule, type Step, step } from '#libs/explain';
import { compared, divided, type Exact, minus, roundToEurocent, toDecimal } from '#libs/kernel';
import type { Kostprijs, KostprijsReden } from './kostprijs.ts';
import { kostprijsVoorbereiden } from './kostprijs-voorbereiden.rule.ts';
import type { Kostprijsvraag } from './kostprijsmodel.ts';
import { beginStand, type Stand, volgendeStand } from './opbouw.ts';

const self = 'tarieven/kostprijs-berekenen';
const mostCents = 1_000_000_00;

/**
 * What one declared unit of a product costs, under one CAO: the operations of the region's model in their order, from
 * the gross hourly wages on [002 §5.3.3]. All arithmetic is exact; one rounding, at the end, to whole eurocents in the
 * unit that is declared, because a declared amount is volume × this tariff (TR346) and must equal it (TR418).
 */
export function kostprijsBerekenen(vraag: Kostprijsvraag): Outcome<Kostprijs, KostprijsReden> {
  const plan = kostprijsVoorbereiden(vraag);
  if (plan.status === 'incomplete') return incomplete(plan.missing);
  if (plan.status === 'refused') return refused(plan.reasons);

  const { keten, waarschuwingen } = plan.value;
  let stand = beginStand(vraag, keten[0]?.bewerking.van ?? '');
  const standen: Stand[] = [stand];
  for (const stap of keten) {
    stand = volgendeStand(stand, stap);
    standen.push(stand);
  }

  const centen = stand.gewogen;
  const steps = standen.map((one) => one.step);
  const bedrag = isInRange(centen) ? roundToEurocent(centen) : 0;
  if (bedrag === 0)
    return refused(reason('kostprijs-buiten-bereik', { euro: toDecimal(divided(centen, 100), 2) }), steps);
  const opbouw = standen.map(({ regel }) => regel);
  const voorbeeld = opbouw.some((regel) => regel.voorbeeld);
  const value = { bedrag, eenheid: vraag.eenheid, onafgerond: toDecimal(centen, 6), opbouw, waarschuwingen, voorbeeld };
  return decided(value, [...steps, rounding(centen, bedrag)]);
}

const isInRange = (centen: Exact): boolean => compared(centen, 0) > 0 && compared(centen, mostCents) <= 0;

const rounding = (centen: Exact, bedrag: number): Step =>
  step('tarief-in-centen', bedrag, 'eurocent', rule(self), [
    step('tarief-onafgerond', toDecimal(centen, 4), 'cent', rule(self)),
    step('tarief-afronding', toDecimal(minus(bedrag, centen), 4), 'cent', norm('iJw TR346 en TR418')),
  ]);
