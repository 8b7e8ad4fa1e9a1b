// SPDX-License-Identifier: EUPL-1.2
import { decided, input, norm, type Outcome, reason, refused, rule, type Source, step } from '#libs/explain';
import { compared, countIsoWeeks, countMonths, isVoor } from '#libs/kernel';
import { type Indicatienorm, type IndicatieReden, type Indicatievraag, perDay } from './indicatie.ts';

const self = 'toegang/indicatie-toetsen';

/**
 * Does an indication fit the region's norm and the message standard? Where the region expressly sets no maximum,
 * the steps say so: weighing is then the access worker's [002 §5.4].
 * @param bron where the norm stands
 */
export function indicatieToetsen(
  vraag: Indicatievraag,
  regel: Indicatienorm,
  bron: Source,
): Outcome<Indicatievraag, IndicatieReden> {
  const { van, tot, volume, frequentie, eenheid } = vraag;
  const asked = [
    step('volume', volume, 'stuks', input),
    step('frequentie', frequentie, 'code', input),
    step('van', van.toString(), 'datum', input),
    step('tot', tot.toString(), 'datum', input),
  ];
  if (isVoor(tot, van))
    return refused(reason('periode-omgekeerd', { van: van.toString(), tot: tot.toString() }, 'tot'), asked);

  const maanden = countMonths(van, tot);
  const steps = [
    ...asked,
    step('maximum-duur', regel.duurInMaanden, regel.duurInMaanden === 'geen' ? 'tekst' : 'maand', bron),
    step('duur', maanden, 'maand', rule(self)),
    step('maximum-per-week', regel.omvangPerWeek, 'tekst', bron),
  ];
  const reasons: IndicatieReden[] = [];
  if (frequentie === 'per-dag' && !perDay.has(eenheid))
    reasons.push(reason('frequentie-past-niet', { eenheid }, 'frequentie'));
  if (typeof regel.duurInMaanden === 'number' && maanden > regel.duurInMaanden)
    reasons.push(reason('duur-boven-norm', { maanden, maximum: regel.duurInMaanden }, 'tot'));
  if (isNumber(regel.omvangPerWeek) && frequentie === 'per-week' && compared(volume, regel.omvangPerWeek) > 0)
    reasons.push(reason('omvang-boven-norm', { volume, maximum: regel.omvangPerWeek }, 'volume'));
  if (reasons.length > 0)
    return refused(reasons, [...steps, step('eis-aan-frequentie', 'CS338', 'tekst', norm('iJw 3.2, CS338'))]);
  return decided(vraag, [step('weken', countIsoWeeks(van, tot), 'week', rule(self), steps)]);
}

const isNumber = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);
