// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, step } from '#libs/explain';
import { basis } from '../tarief/tarief.ts';
import { type Volgtarief, voorAanbieder } from '../volgen/volgtarieven-bepalen.rule.ts';

/** What is known of the provider: its CAO, when somebody said it, and whether it is a micro-onderneming. */
export type Padaanbieder = { readonly cao: string | null; readonly micro: boolean };
export type PadeindeReden = Reason<'pad-cao-kiezen' | 'pad-cao-zonder-tarief'>;

/**
 * Where the path of one provider ends: a list has one amount for all, but a product that is followed can have a tariff
 * for each CAO, and then it is the one that this provider would be paid [002 §5.3.3, §6.1.3].
 */
export function padeindeKiezen<T extends Volgtarief>(
  tarieven: readonly T[],
  { cao, micro }: Padaanbieder,
): Outcome<T, PadeindeReden> {
  const steps = tarieven.map((one) => step('padeinde', one.bedrag, 'eurocent', input, [one.stap]));
  const [first] = tarieven;
  if (first && tarieven.every(({ bedrag }) => bedrag === first.bedrag)) return decided(first, steps);
  if (first && cao === null) return refused(reason('pad-cao-kiezen', {}, 'cao'), steps);
  const found = voorAanbieder(tarieven, { cao: cao ?? basis, micro });
  return found ? decided(found, steps) : refused(reason('pad-cao-zonder-tarief', {}, 'cao'), steps);
}
