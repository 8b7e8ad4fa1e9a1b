// SPDX-License-Identifier: EUPL-1.2
import { decided, input, norm, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Categorieen, Eenheid, Telling, Variant } from './telling.ts';

const self = 'producten/telling-toetsen';

export type EenheidReden = Reason<'eenheid-past-niet-bij-variant'>;
export type TellingReden = EenheidReden | Reason<'productcategorie-onbekend'>;

/**
 * The code of list WJ756 in which each variant may be declared. Effort is paid by the time or by the piece (84), output
 * by the piece (82) or as an amount (83) [OP262, OP263]; of a task nothing is counted per client.
 */
const codes: Readonly<Record<Variant, Readonly<Partial<Record<Eenheid, string>>>>> = {
  inspanningsgericht: { minuut: '01', uur: '04', etmaal: '14', dagdeel: '16', stuks: '84' },
  outputgericht: { stuks: '82', euro: '83' },
  taakgericht: { geen: '' },
};

/** Does the unit fit the way of buying? @returns the code by which it is declared; null where nothing is declared per client */
export function eenheidPassend({
  variant,
  eenheid,
}: Pick<Telling, 'variant' | 'eenheid'>): Outcome<string | null, EenheidReden> {
  const code = codes[variant][eenheid];
  const kan = Object.keys(codes[variant]).join(', ');
  const steps = [
    step('eenheid-past', code !== undefined, 'ja-nee', rule(self), [
      step('variant', variant, 'tekst', input),
      step('eenheid', eenheid, 'tekst', input),
      step('eenheden-bij-variant', kan, 'tekst', rule(self)),
      ...(code ? [step('eenheidcode', code, 'tekst', norm('iJw/iWmo 3.2, lijst WJ756'))] : []),
    ]),
  ];
  if (code === undefined)
    return refused(reason('eenheid-past-niet-bij-variant', { variant, eenheid, kan }, 'tellen.eenheid'), steps);
  return decided(code || null, steps);
}

/** Can this product be told in messages: a unit that fits the variant, and a category of its own law? */
export function tellingToetsen(telling: Telling, categorieen: Categorieen): Outcome<string | null, TellingReden> {
  const { wet, categorie } = telling;
  const eenheid = eenheidPassend(telling);
  const known = Object.hasOwn(categorieen[wet], categorie);
  const steps = [
    ...eenheid.steps,
    step('productcategorie', known, 'ja-nee', rule(self), [
      step('wet', wet, 'tekst', input),
      step('categorie', categorie, 'tekst', input),
    ]),
  ];
  const reasons: TellingReden[] = eenheid.status === 'refused' ? [...eenheid.reasons] : [];
  if (!known) reasons.push(reason('productcategorie-onbekend', { wet, categorie }, 'tellen.categorie'));
  if (reasons.length > 0) return refused(reasons, steps);
  return decided(eenheid.status === 'decided' ? eenheid.value : null, steps);
}
