// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { compared, total } from '#libs/kernel';
import { type Impactaanvraag, isLeeg, type Overgangrij, type Tariefrij } from './impactaanvraag.ts';

/** What is known of the region: codes. */
export type Bekend = {
  readonly producten: ReadonlySet<string>;
  readonly aanbieders: ReadonlySet<string>;
  /** Products with a tariff that counts for everyone. */
  readonly metTarief: ReadonlySet<string>;
  /** The proposal that is asked for has tariffs; null when none is asked for. */
  readonly heeftVoorstel: boolean | null;
};

const mostMonths = 36;

/** Can this be computed, and does it say one thing? All that is wrong comes back, each at its field. */
export function scenarioToetsen(aanvraag: Impactaanvraag, bekend: Bekend): Outcome<true> {
  const reasons = [
    ...inMaanden(aanvraag),
    ...inGeheel(aanvraag, bekend),
    ...aanvraag.tarieven.flatMap((rij, at) => (isLeeg(rij) ? [] : inTarief(rij, at, bekend))),
    ...dubbel(aanvraag.tarieven, 'tarieven', ({ product, aanbieder, cao, micro }) => [product, aanbieder, cao, micro]),
    ...inGroei(aanvraag, bekend),
    ...aanvraag.overgangen.flatMap((rij, at) => (isLeeg(rij) ? [] : inOvergang(rij, at, aanvraag, bekend))),
    ...inNormen(aanvraag, bekend),
  ];
  return reasons.length > 0 ? refused(reasons) : decided(true);
}

function inMaanden({ van, tot }: Impactaanvraag): readonly Reason[] {
  const months = van.until(tot, { largestUnit: 'months' }).months + 1;
  if (months < 1) return [reason('impact-maanden-omgekeerd', {}, 'tot')];
  return months > mostMonths ? [reason('impact-maanden-te-veel', { hoogstens: mostMonths }, 'tot')] : [];
}

function inGeheel(aanvraag: Impactaanvraag, { heeftVoorstel }: Bekend): readonly Reason[] {
  if (heeftVoorstel === false) return [reason('impact-voorstel-onbekend', {}, 'voorstel')];
  const { tarieven, groei, overgangen, normen } = aanvraag;
  const isEmpty = [...tarieven, ...groei, ...overgangen, ...normen].every(isLeeg);
  return isEmpty && heeftVoorstel === null ? [reason('impact-zonder-wijziging')] : [];
}

function inTarief(rij: Tariefrij, at: number, { producten, aanbieders }: Bekend): readonly Reason[] {
  const veld = (naam: keyof Tariefrij) => `tarieven.${at}.${naam}`;
  return [
    ...onbekendProduct(rij.product, producten, veld('product')),
    ...(rij.aanbieder !== undefined && !aanbieders.has(rij.aanbieder)
      ? [reason('impact-aanbieder-onbekend', { aanbieder: rij.aanbieder }, veld('aanbieder'))]
      : []),
    ...((rij.bedrag === undefined) === (rij.procent === undefined)
      ? [reason('impact-tarief-een-van-twee', {}, veld('bedrag'))]
      : []),
    ...onderNul(rij.procent, veld('procent')),
  ];
}

const onbekendProduct = (product: string | undefined, producten: ReadonlySet<string>, veld: string) =>
  product === undefined || producten.has(product) ? [] : [reason('impact-product-onbekend', { product }, veld)];

/** A hundred per cent less is nothing; more less does not exist. */
const onderNul = (procent: string | undefined, veld: string) =>
  procent !== undefined && compared(procent, -100) < 0 ? [reason('impact-onder-nul', {}, veld)] : [];

/** Two rows about just the same cannot both hold. */
function dubbel<Rij extends object>(
  rijen: readonly Rij[],
  lijst: string,
  sleutel: (rij: Rij) => readonly unknown[],
): readonly Reason[] {
  const gezien = new Set<string>();
  return rijen.flatMap((rij, at) => {
    const key = JSON.stringify(sleutel(rij).map((deel) => deel ?? null));
    if (isLeeg(rij) || !gezien.has(key)) {
      if (!isLeeg(rij)) gezien.add(key);
      return [];
    }
    return [reason('impact-dubbel', {}, `${lijst}.${at}.product`)];
  });
}

function inGroei({ groei }: Impactaanvraag, { producten }: Bekend): readonly Reason[] {
  const each = groei.flatMap((rij, at) => {
    if (isLeeg(rij)) return [];
    const veld = `groei.${at}.procent`;
    return [
      ...onbekendProduct(rij.product, producten, `groei.${at}.product`),
      ...(rij.procent === undefined ? [reason('impact-vul-in', {}, veld)] : onderNul(rij.procent, veld)),
    ];
  });
  return [...each, ...dubbel(groei, 'groei', ({ product }) => [product])];
}

function inOvergang(rij: Overgangrij, at: number, aanvraag: Impactaanvraag, bekend: Bekend): readonly Reason[] {
  const { product, naar } = rij;
  const veld = (naam: keyof Overgangrij) => `overgangen.${at}.${naam}`;
  if (product === undefined) return [reason('impact-vul-in', {}, veld('product'))];
  const eerdere = aanvraag.overgangen.slice(0, at + 1).filter((ander) => ander.product === product);
  const deel = total(eerdere.map(({ procent }) => procent ?? '100'));
  return [
    ...onbekendProduct(product, bekend.producten, veld('product')),
    ...onbekendProduct(naar, bekend.producten, veld('naar')),
    ...(naar === product ? [reason('impact-overgang-zelf', {}, veld('naar'))] : []),
    ...(compared(deel, 100) > 0 ? [reason('impact-overgang-te-veel', {}, veld('procent'))] : []),
    ...nietPositief(rij, veld),
    ...(naar !== undefined && bekend.producten.has(naar) && !heeftTarief(naar, aanvraag, bekend)
      ? [reason('impact-doel-zonder-tarief', { product: naar }, veld('naar'))]
      : []),
  ];
}

const nietPositief = (rij: Overgangrij, veld: (naam: keyof Overgangrij) => string): readonly Reason[] =>
  (['procent', 'was', 'wordt'] as const).flatMap((naam) =>
    rij[naam] !== undefined && compared(rij[naam], 0) <= 0 ? [reason('impact-meer-dan-nul', {}, veld(naam))] : [],
  );

const heeftTarief = (product: string, { tarieven }: Impactaanvraag, { metTarief }: Bekend): boolean =>
  metTarief.has(product) ||
  tarieven.some(
    (rij) => rij.product === product && rij.bedrag !== undefined && !rij.aanbieder && !rij.cao && !rij.micro,
  );

function inNormen({ normen }: Impactaanvraag, { producten }: Bekend): readonly Reason[] {
  const each = normen.flatMap((rij, at) =>
    isLeeg(rij)
      ? []
      : [
          ...(['product', 'soort', 'hoogstens'] as const).flatMap((naam) =>
            rij[naam] === undefined ? [reason('impact-vul-in', {}, `normen.${at}.${naam}`)] : [],
          ),
          ...onbekendProduct(rij.product, producten, `normen.${at}.product`),
        ],
  );
  // A second norm would be held against volume that the first already took away.
  return [...each, ...dubbel(normen, 'normen', ({ product }) => [product])];
}
