// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, type Step, step } from '#libs/explain';
import { divided, type Exact, exact, minus, plus, times, toDecimal, total } from '#libs/kernel';
import { metCijfers } from '../kostprijs/cijfer-wijzigen.ts';
import type { Kostprijs, KostprijsReden } from '../kostprijs/kostprijs.ts';
import { afgerond } from '../kostprijs/kostprijs-bedrag.rule.ts';
import { kostprijsBerekenen } from '../kostprijs/kostprijs-berekenen.rule.ts';
import type { Wet } from '../kostprijs/wettelijk-element.ts';
import {
  bedragVoor,
  type Element,
  type Elementrij,
  elementenVan,
  type Prijsvergelijking,
  type Prijsvraag,
} from './prijsopbouw.ts';

export type PrijsReden = KostprijsReden | Reason<'prijsopbouw-zonder-bedrag'>;

const self = 'tarieven/prijsopbouw-berekenen';
const by = rule(self);
type Bedragen = ReadonlyMap<Element, Exact>;

/**
 * The price of an aanbieder beside that of the region, by the elements of the law, in the unit that is declared. It is
 * the region's own computation with the figures of the aanbieder; an amount that it names for a whole element takes the
 * place of what the model makes of that element [001 §8.1]. One rounding, at the end (TR346, TR418).
 */
export function prijsopbouwBerekenen(vraag: Prijsvraag): Outcome<Prijsvergelijking, PrijsReden> {
  const { model, eenheid, wet, tarief, afwijkingen } = vraag;
  const region = model && kostprijsBerekenen(model);
  const own = model && kostprijsBerekenen(metCijfers(model, afwijkingen));
  if (region && region.status !== 'decided') return region;
  if (own && own.status !== 'decided') return own;

  const share = region ? shareOnTop(vraag, region.value) : exact(0);
  const regio = region ? byElement(vraag, region.value, share) : null;
  const computed = own ? byElement(vraag, own.value, share) : null;
  const named = namedAmounts(vraag);
  const elementen = elementenVan(wet).map((element) => rowOf(wet, element, { regio, computed, named }));
  const known = elementen.flatMap(({ aanbieder }) => aanbieder ?? []);
  if (known.length === 0) return refused(reason('prijsopbouw-zonder-bedrag'));
  const centen = total(elementen.map(({ element }) => named.get(element) ?? computed?.get(element) ?? exact(0)));
  const bedrag = afgerond(centen, eenheid, model?.afronding);
  if (bedrag === null) return refused(reason('kostprijs-buiten-bereik', { euro: toDecimal(divided(centen, 100), 2) }));
  const onafgerond = toDecimal(centen, 6);
  const voorbeeld = region?.value.voorbeeld ?? false;
  return decided({ wet, eenheid, elementen, bedragRegio: tarief, bedrag, onafgerond, voorbeeld }, [
    ...elementen.map((rij) => stepOf(rij, afwijkingen)),
    step('tarief-in-centen', bedrag, 'eurocent', by, [
      step('tarief-onafgerond', toDecimal(centen, 4), 'cent', by),
      step('tarief-afronding', toDecimal(minus(bedrag, centen), 4), 'cent', by),
    ]),
    ...(own && own.steps.length > 0
      ? [step('model-met-eigen-cijfers', toDecimal(own.value.onafgerond, 4), 'cent', by, own.steps)]
      : []),
  ]);
}

/** What came on top of the computation until it was the tariff, as a part of the computed price. */
const shareOnTop = ({ tarief }: Prijsvraag, { bedrag, onafgerond }: Kostprijs): Exact =>
  tarief === bedrag ? exact(0) : minus(divided(tarief, onafgerond), 1);

/** Indexation is an element of its own; another amount that was decided is no part that the law names. */
function byElement({ wet, isGeindexeerd }: Prijsvraag, { regels, onafgerond }: Kostprijs, share: Exact): Bedragen {
  const home: Element = isGeindexeerd ? (wet === 'wmo' ? 'e' : 'd') : null;
  const top = times(onafgerond, share);
  return new Map(
    elementenVan(wet).map((element) => {
      const sum = total(regels.filter((regel) => regel.element === element).map(({ centen }) => centen));
      return [element, element === home ? plus(sum, top) : sum];
    }),
  );
}

function namedAmounts({ wet, afwijkingen }: Prijsvraag): Bedragen {
  const found = elementenVan(wet).flatMap((element): [Element, Exact][] => {
    const one = afwijkingen.find(({ soort }) => soort === bedragVoor(wet, element));
    return one ? [[element, times(one.wordt, 100)]] : [];
  });
  return new Map(found);
}

type Kanten = { readonly regio: Bedragen | null; readonly computed: Bedragen | null; readonly named: Bedragen };

function rowOf(wet: Wet, element: Element, { regio, computed, named }: Kanten): Elementrij {
  const [theirs, model, own] = [regio?.get(element), computed?.get(element), named.get(element)];
  const aanbieder = own ?? model;
  const isSame = theirs && model ? theirs.equals(model) : true;
  return {
    element,
    soort: bedragVoor(wet, element),
    regio: theirs ? toDecimal(theirs, 6) : null,
    aanbieder: aanbieder ? toDecimal(aanbieder, 6) : null,
    wijze: own ? 'bedrag' : isSame ? 'zelfde' : 'cijfers',
  };
}

const stepOf = ({ soort, regio, aanbieder, wijze }: Elementrij, afwijkingen: Prijsvraag['afwijkingen']): Step =>
  step(soort, aanbieder, 'cent', wijze === 'bedrag' ? input : by, [
    step('bedrag-van-de-regio', regio, 'cent', by),
    ...afwijkingen.filter((one) => one.soort === soort).map(({ wordt }) => step('eigen-bedrag', wordt, 'tekst', input)),
  ]);
