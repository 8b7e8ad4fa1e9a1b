// SPDX-License-Identifier: EUPL-1.2
import {
  decided,
  incomplete,
  isVoorbeeld,
  norm,
  type Outcome,
  reason,
  refused,
  rule,
  type Step,
  step,
} from '#libs/explain';
import { divided, type Exact, exact, minus, roundToEurocent, toDecimal } from '#libs/kernel';
import type { Kostenregel, Kostprijs, KostprijsReden, Opbouwregel } from './kostprijs.ts';
import { afgerond } from './kostprijs-bedrag.rule.ts';
import { kostprijsVoorbereiden } from './kostprijs-voorbereiden.rule.ts';
import type { Kostprijsvraag } from './kostprijsmodel.ts';
import { beginStand, type Deelbedrag, type Stand, volgendeStand } from './rekenen.ts';
import { gewogenLoon, type Rekenplan } from './rekenplan.ts';
import type { Stap } from './stap.ts';
import { beginstap, vervolgstap } from './uitleg.ts';
import { wettelijkElementVan } from './wettelijk-element.ts';

const self = 'tarieven/kostprijs-berekenen';

/**
 * What one declared unit of a product costs, under one CAO: the operations of the region's model in their order, from
 * the gross wages on [002 §5.3.3; 001 §8.4]. All arithmetic is exact; one rounding, at the end, to whole eurocents in
 * the unit that is declared, because a declared amount is volume × this tariff (TR346) and must equal it (TR418).
 */
export function kostprijsBerekenen(vraag: Kostprijsvraag): Outcome<Kostprijs, KostprijsReden> {
  const plan = kostprijsVoorbereiden(vraag);
  if (plan.status === 'incomplete') return incomplete(plan.missing);
  if (plan.status === 'refused') return refused(plan.reasons);

  const standen = standenVan(plan.value);
  const last = standen.at(-1);
  const centen = last?.totaal ?? exact(0);
  const steps = explained(plan.value, standen);
  const bedrag = afgerond(centen, vraag.eenheid, vraag.afronding);
  if (bedrag === null)
    return refused(reason('kostprijs-buiten-bereik', { euro: toDecimal(divided(centen, 100), 2) }), steps);
  const opbouw = buildUp(plan.value, standen);
  const { eenheid, wet = 'jeugdwet' } = vraag;
  const value: Kostprijs = {
    bedrag,
    eenheid,
    wet,
    onafgerond: toDecimal(centen, 6),
    opbouw,
    regels: (last?.delen ?? []).map((deel) => asRegel(deel, plan.value, wet)),
    waarschuwingen: plan.value.waarschuwingen,
    voorbeeld: opbouw.some((regel) => regel.voorbeeld),
  };
  return decided(value, [...steps, rounding(centen, bedrag, vraag)]);
}

/** Every amount that the plan passes, with the parts it consists of; the last one is the tariff before rounding. */
export function standenVan({ begin, lonen, stappen }: Rekenplan): readonly Stand[] {
  let stand = beginStand(begin, lonen.length > 0 ? gewogenLoon(lonen) : null);
  const standen = [stand];
  for (const stap of stappen) {
    stand = volgendeStand(stand, stap);
    standen.push(stand);
  }
  return standen;
}

function rounding(centen: Exact, bedrag: number, { eenheid, afronding = {} }: Kostprijsvraag): Step {
  const by = rule(self);
  const minute = roundToEurocent(divided(centen, 60));
  return step('tarief-in-centen', bedrag, 'eurocent', by, [
    step('tarief-onafgerond', toDecimal(centen, 4), 'cent', by),
    ...(eenheid === 'uur' && afronding.uurUitMinuut ? [step('afgeronde-minuut', minute, 'eurocent', by)] : []),
    step('tarief-afronding', toDecimal(minus(bedrag, centen), 4), 'cent', norm('iJw TR346 en TR418')),
  ]);
}

const explained = ({ begin, lonen, stappen }: Rekenplan, standen: readonly Stand[]): readonly Step[] => [
  ...(lonen.length > 0 ? [beginstap(begin, lonen)] : []),
  ...stappen.flatMap((stap, at) => {
    const [before, after] = [standen[at], standen[at + 1]];
    return before && after ? [vervolgstap(stap, before, after, lonen, stappen.slice(0, at + 1))] : [];
  }),
];

const decimals = 4;
const asText = (centen: Exact): string => toDecimal(centen, decimals);

function buildUp({ begin, vanaf, lonen, stappen }: Rekenplan, standen: readonly Stand[]): readonly Opbouwregel[] {
  const start: Opbouwregel = {
    naar: begin,
    onderdeel: 'bruto-uurloon',
    soort: 'begin',
    bedrag: asText(standen[0]?.totaal ?? exact(0)),
    toename: asText(standen[0]?.totaal ?? exact(0)),
    per: vanaf,
    voorbeeld: wagesRestOnExample(lonen),
  };
  const rest = stappen.map(({ bewerking, parameter, per, effect }, at): Opbouwregel => {
    const [before, after] = [standen[at]?.totaal ?? exact(0), standen[at + 1]?.totaal ?? exact(0)];
    return {
      naar: bewerking.naar,
      onderdeel: parameter?.soort ?? bewerking.soort,
      soort: bewerking.soort,
      bedrag: asText(after),
      toename: asText(effect.doet === 'schaal' ? exact(0) : minus(after, before)),
      per,
      voorbeeld: restOnExample({ bewerking, parameter }),
    };
  });
  return lonen.length > 0 ? [start, ...rest] : rest;
}

function asRegel(
  { naar, onderdeel, centen }: Deelbedrag,
  { lonen, stappen }: Rekenplan,
  wet: Kostprijs['wet'],
): Kostenregel {
  const stap = stappen.find(({ bewerking }) => bewerking.naar === naar);
  const chosen = stap?.bewerking.element?.[wet];
  return {
    naar,
    onderdeel,
    element: chosen === undefined ? wettelijkElementVan(wet, onderdeel) : chosen,
    centen: toDecimal(centen, 10),
    voorbeeld: stap ? restOnExample(stap) : wagesRestOnExample(lonen),
  };
}

const restOnExample = ({ bewerking, parameter }: Pick<Stap, 'bewerking' | 'parameter'>): boolean =>
  isVoorbeeld(bewerking.bron) || (parameter !== null && isVoorbeeld(parameter.bron));

const wagesRestOnExample = (lonen: Rekenplan['lonen']): boolean =>
  lonen.some(({ deel, loon }) => isVoorbeeld(deel.bron) || isVoorbeeld(loon.bron));
