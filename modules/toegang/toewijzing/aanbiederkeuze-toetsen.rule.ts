// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, type Source, step } from '#libs/explain';

export const kiezers = ['inwoner', 'gemeente'] as const;
export type Kiezer = (typeof kiezers)[number];

export type Aanbiederkeuze = {
  readonly aanbieder: string;
  readonly gekozenDoor: Kiezer;
  /** Was it explained why the citizen did not choose? The words themselves stay with the case. */
  readonly toegelicht: boolean;
};

export type KeuzeFeiten = {
  /** Who chooses under the procedure of this contract; null when the region has not said. */
  readonly kiest: Kiezer | null;
  /** Who has a signed agreement for the product on the first day. */
  readonly gecontracteerd: readonly { readonly aanbieder: string; readonly naam: string }[];
  readonly product: string;
  readonly dag: string;
};

export type KeuzeReden = Reason<'aanbieder-niet-gecontracteerd' | 'inwoner-kiest' | 'gemeente-kiest'>;

const self = 'toegang/aanbiederkeuze-toetsen';

/**
 * May this provider get the allocation, chosen by this party? Under Open House the citizen chooses among the
 * contracted providers; when there is no choice, that is recorded with its reason [002 §5.1, bijlage 1; §6.10.1].
 */
export function aanbiederkeuzeToetsen(
  keuze: Aanbiederkeuze,
  feiten: KeuzeFeiten,
  bron: Source,
): Outcome<Aanbiederkeuze, KeuzeReden> {
  const gekozen = feiten.gecontracteerd.find(({ aanbieder }) => aanbieder === keuze.aanbieder);
  const steps = [
    step('aanbieder', gekozen?.naam ?? keuze.aanbieder, 'tekst', input),
    step('aantal-gecontracteerd', feiten.gecontracteerd.length, 'stuks', input),
    step('wie-kiest', feiten.kiest ?? 'onbekend', 'code', bron),
    step('gekozen-door', keuze.gekozenDoor, 'code', input),
  ];
  const reasons: KeuzeReden[] = [];
  if (!gekozen)
    reasons.push(reason('aanbieder-niet-gecontracteerd', { product: feiten.product, dag: feiten.dag }, 'aanbieder'));
  if (feiten.kiest === 'inwoner' && keuze.gekozenDoor === 'gemeente' && !keuze.toegelicht)
    reasons.push(reason('inwoner-kiest', {}, 'toelichting'));
  if (feiten.kiest === 'gemeente' && keuze.gekozenDoor === 'inwoner')
    reasons.push(reason('gemeente-kiest', {}, 'gekozenDoor'));
  if (reasons.length > 0) return refused(reasons, steps);
  return decided(keuze, [step('keuze-geldig', true, 'ja-nee', rule(self), steps)]);
}
