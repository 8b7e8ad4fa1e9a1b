// SPDX-License-Identifier: EUPL-1.2
import {
  decided,
  input,
  type Outcome,
  type Reason,
  reason,
  refused,
  rule,
  type Source,
  type Step,
  step,
} from '#libs/explain';
import { compared, divided, type Eurocent, roundToEurocent, times, toDecimal } from '#libs/kernel';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';
import { basis, type Tariefsleutel } from '../tarief/tarief.ts';
import type { Volger } from './volger.ts';
import { type VolgingReden, volgingenToetsen } from './volgingen-toetsen.rule.ts';

/** What a line of a list says on the day that is asked. */
export type GeldendBedrag = {
  readonly id: string;
  readonly lijst: string;
  readonly regel: string;
  readonly eenheid: Eenheid;
  readonly bedrag: Eurocent;
  readonly van: string;
  readonly bron: Source;
  readonly voorbeeld: boolean;
};
export type BekendTarief = Tariefsleutel & {
  readonly eenheid: Eenheid;
  readonly bedrag: Eurocent;
  readonly voorbeeld: boolean;
};
export type Volgvraag = {
  readonly volgers: readonly Volger[];
  readonly bedragen: readonly GeldendBedrag[];
  /** The adopted tariffs of the day. */
  readonly tarieven: readonly BekendTarief[];
};

/** What a tariff becomes by following, and the line of the list in which that ends. */
export type Volgtarief = BekendTarief & { readonly lijstbedrag: string | null; readonly stap: Step };
export type VolgReden = Reason<
  'lijstbedrag-ontbreekt' | 'gevolgd-tarief-ontbreekt' | 'eenheid-verschilt' | 'volgtarief-buiten-bereik'
>;
export type Gevolgd = { readonly volger: Volger; readonly uitkomst: Outcome<readonly Volgtarief[], VolgReden> };

const self = 'tarieven/volgtarieven-bepalen';
const mostCents = 1_000_000_00;

/**
 * What the tariffs that follow something are on a day: the amount of the list, or the tariff of another product, times
 * the part that a source names, rounded once to whole eurocents in the unit that is declared (TR346, TR418). A chain is
 * resolved from its end: what is followed is known first. One product that cannot be determined stops no other.
 * [002 §6.1.3, §6.2.3, §6.3.3]
 */
export function volgtarievenBepalen(vraag: Volgvraag): Outcome<readonly Gevolgd[], VolgingReden> {
  const ring = volgingenToetsen(
    vraag.volgers.flatMap(({ product, volgt }) => (volgt.soort === 'product' ? { product, volgt: volgt.product } : [])),
    (product) => vraag.volgers.find((one) => one.product === product)?.naam ?? product,
  );
  if (ring.status !== 'decided') return ring;
  const known = new Map<string, Gevolgd['uitkomst']>();
  const resolve = (product: string): Gevolgd['uitkomst'] | undefined => {
    const volger = vraag.volgers.find((one) => one.product === product);
    if (!volger) return undefined;
    const made = known.get(product) ?? tariefVan(volger, vraag, resolve);
    known.set(product, made);
    return made;
  };
  return decided(
    vraag.volgers.flatMap((volger) => {
      const uitkomst = resolve(volger.product);
      return uitkomst ? [{ volger, uitkomst }] : [];
    }),
  );
}

/** What is followed, for one kind of provider. */
type Grond = Omit<BekendTarief, 'cao' | 'micro' | 'product'> & {
  readonly lijstbedrag: string | null;
  readonly step: Step;
};

function tariefVan(
  volger: Volger,
  { bedragen, tarieven }: Volgvraag,
  resolve: (product: string) => Gevolgd['uitkomst'] | undefined,
): Gevolgd['uitkomst'] {
  const { product, naam, volgt } = volger;
  const missing = reason('gevolgd-tarief-ontbreekt' as const, { gevolgd: volgt.naam, product: naam });
  const own = tarieven.filter((one) => one.product === product);
  if (volgt.soort === 'lijst') {
    const line = bedragen.find(({ lijst, regel }) => lijst === volgt.lijst && regel === volgt.regel);
    if (!line) return refused(reason('lijstbedrag-ontbreekt', { regel: volgt.naam, product: naam }));
    const keys = own.length > 0 ? own : [{ cao: basis, micro: false }];
    return collect(keys.map((key) => followed(volger, key, fromList(line, volgt.naam))));
  }
  const upstream = resolve(volgt.product);
  if (upstream && upstream.status !== 'decided') return refused(missing, upstream.steps);
  const theirs = upstream?.value ?? tarieven.filter((one) => one.product === volgt.product);
  const keys = own.length > 0 ? own : theirs;
  if (keys.length === 0) return refused(missing);
  return collect(
    keys.map((key) => {
      const found = voorAanbieder(theirs, key);
      return found ? followed(volger, key, fromTarief(found, volgt.naam)) : refused(missing);
    }),
  );
}

const fromList = ({ id, van, bron, bedrag, eenheid, voorbeeld }: GeldendBedrag, naam: string): Grond => ({
  eenheid,
  bedrag,
  voorbeeld,
  lijstbedrag: id,
  step: step('lijstbedrag', bedrag, 'eurocent', bron, [
    step('regel-van-de-lijst', naam, 'tekst', bron),
    step('lijst-geldig-vanaf', van, 'datum', bron),
  ]),
});

const fromTarief = (tarief: BekendTarief & Partial<Pick<Volgtarief, 'lijstbedrag' | 'stap'>>, naam: string): Grond => {
  const { eenheid, bedrag, voorbeeld, lijstbedrag = null, stap } = tarief;
  const grond = step('gevolgd-tarief', bedrag, 'eurocent', stap ? rule(self) : input, [
    step('gevolgd-product', naam, 'tekst', input),
    ...(stap?.steps ?? []),
  ]);
  return { eenheid, bedrag, voorbeeld, lijstbedrag, step: grond };
};

/** The tariff that a provider of this kind would be paid, as `tariefOp` finds it. */
export const voorAanbieder = <T extends BekendTarief>(
  tarieven: readonly T[],
  { cao, micro }: Omit<Tariefsleutel, 'product'>,
): T | undefined =>
  tarieven
    .filter((one) => (one.cao === cao || one.cao === basis) && (one.micro === micro || !one.micro))
    .toSorted((a, b) => rank(a, cao, micro) - rank(b, cao, micro))
    .at(0);

const rank = (one: BekendTarief, cao: string, micro: boolean): number =>
  Number(one.cao !== cao) * 2 + Number(one.micro !== micro);

function followed(
  { product, naam, eenheid, volgt, procent, bron }: Volger,
  { cao, micro }: Omit<Tariefsleutel, 'product'>,
  grond: Grond,
): Outcome<Volgtarief, VolgReden> {
  const used = [grond.step, step('volgt-voor', procent, 'procent', bron)];
  if (grond.eenheid !== eenheid)
    return refused(
      reason('eenheid-verschilt', { product: naam, eenheid, gevolgd: volgt.naam, eenheidGevolgd: grond.eenheid }),
      used,
    );
  const centen = times(grond.bedrag, divided(procent, 100));
  if (compared(centen, 1) < 0 || compared(centen, mostCents) > 0)
    return refused(
      reason('volgtarief-buiten-bereik', { product: naam, euro: toDecimal(divided(centen, 100), 2) }),
      used,
    );
  const bedrag = roundToEurocent(centen);
  const stap = step('volgtarief', bedrag, 'eurocent', rule(self), [
    ...used,
    ...(procent === '100' ? [] : [step('tarief-onafgerond', toDecimal(centen, 4), 'cent', rule(self))]),
  ]);
  const { voorbeeld, lijstbedrag } = grond;
  return decided({ product, cao, micro, eenheid, bedrag, voorbeeld, lijstbedrag, stap }, [stap]);
}

/** All of them, or every different reason why not. */
function collect(made: readonly Outcome<Volgtarief, VolgReden>[]): Gevolgd['uitkomst'] {
  const bad = made.flatMap((one) => (one.status === 'refused' ? one.reasons : []));
  const distinct = [...new Map(bad.map((one) => [JSON.stringify(one), one])).values()];
  if (distinct.length > 0) return refused(distinct);
  const values = made.flatMap((one) => (one.status === 'decided' ? [one.value] : []));
  return decided(
    values,
    values.map(({ stap }) => stap),
  );
}
