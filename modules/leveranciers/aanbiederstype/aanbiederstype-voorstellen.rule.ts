// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, norm, type Outcome, rule, type Step, step } from '#libs/explain';
import type { Aanbiederfeiten, Aanbiederstype, Typegrenzen } from './aanbiederstype.ts';

const self = 'leveranciers/aanbiederstype-voorstellen';

/**
 * Proposes the kind of a provider; a person decides. The plan names the five kinds and what they are for, but no bounds
 * [002 §5.2; leeswijzer K21]: until the region has filled those in there is no proposal, only what is missing.
 */
export function aanbiederstypeVoorstellen(feiten: Aanbiederfeiten, grenzen: Typegrenzen): Outcome<Aanbiederstype> {
  const steps = stepsOf(feiten, grenzen);
  const { grootVanaf, middelVanaf, strategischVanafProducten, bijzondereProducten } = grenzen;
  if (grootVanaf === null || middelVanaf === null || strategischVanafProducten === null || bijzondereProducten === null)
    return incomplete(missingIn(grenzen), steps);
  const type = typeOf(feiten, { grootVanaf, middelVanaf, strategischVanafProducten, bijzondereProducten });
  return decided(type, [step('aanbiederstype', type, 'code', rule(self), steps)]);
}

type Known = { readonly [Key in Exclude<keyof Typegrenzen, 'bron'>]: NonNullable<Typegrenzen[Key]> };

/** What a provider means comes before how much it does: niche and strategisch are looked at first. */
function typeOf({ toegekend, producten }: Aanbiederfeiten, grens: Known): Aanbiederstype {
  const isSpecial = (product: string) => grens.bijzondereProducten.includes(product);
  if (producten.length > 0 && producten.every(isSpecial)) return 'niche';
  if (producten.length >= grens.strategischVanafProducten) return 'strategisch';
  if (toegekend >= grens.grootVanaf) return 'groot';
  return toegekend >= grens.middelVanaf ? 'middel' : 'klein';
}

const missingIn = (grenzen: Typegrenzen): readonly string[] =>
  [
    { naam: 'grens-strategisch', value: grenzen.strategischVanafProducten },
    { naam: 'grens-groot', value: grenzen.grootVanaf },
    { naam: 'grens-middel', value: grenzen.middelVanaf },
    { naam: 'bijzondere-producten', value: grenzen.bijzondereProducten },
  ].flatMap(({ naam, value }) => (value === null ? [naam] : []));

const stepsOf = (feiten: Aanbiederfeiten, grenzen: Typegrenzen): readonly Step[] => [
  step('toegekend-in-een-jaar', feiten.toegekend, 'eurocent', norm('declaraties bij de gemeenten')),
  step('producten-in-overeenkomst', feiten.producten.length, 'stuks', norm('overeenkomsten van de regio')),
  step('grens-strategisch', grenzen.strategischVanafProducten, 'stuks', grenzen.bron),
  step('grens-groot', grenzen.grootVanaf, 'eurocent', grenzen.bron),
  step('grens-middel', grenzen.middelVanaf, 'eurocent', grenzen.bron),
  step('bijzondere-producten', grenzen.bijzondereProducten?.length ?? null, 'stuks', grenzen.bron),
];
