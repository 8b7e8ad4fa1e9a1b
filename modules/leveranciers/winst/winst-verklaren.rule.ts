// SPDX-License-Identifier: EUPL-1.2
import { compared, divided, type Exact, minus, plus, times, toDecimal } from '#libs/kernel';
import { modelmarge } from './winst-signaal.rule.ts';
import type { Modelwinst, Winstcijfer } from './winstcijfer.ts';

export const verklaringen = ['volume', 'functiemix', 'overhead', 'doelmatigheid'] as const;

/** What one figure would have to be to explain the whole difference by itself; null where that cannot be said. */
export type Verklaring = {
  readonly soort: (typeof verklaringen)[number];
  /** Per cent: of the model, and what it would be. For volume and functiemix the model is a hundred. */
  readonly model: string | null;
  readonly nodig: string | null;
};

/**
 * What alone would explain that costs were lower than the model's. With r = real costs ÷ the costs that the model leaves:
 * wages of the functiemix × r; overhead (1 + o) × r − 1; productive hours ÷ r; and, with overhead that does not grow along,
 * a volume of o ÷ ((1 + o) × r − 1). These are thoughts to talk about, not findings.
 */
export function winstVerklaren({ opbrengsten, kosten }: Winstcijfer, model: Modelwinst): readonly Verklaring[] {
  const ratio = divided(kosten, times(opbrengsten, minus(1, modelmarge(model))));
  const overhead = model.overhead === null ? null : divided(model.overhead, 100);
  const anders = overhead && minus(times(plus(1, overhead), ratio), 1);
  const isPossible = anders !== null && compared(anders, 0) > 0;
  return [
    { soort: 'volume', model: '100', nodig: overhead && isPossible ? procent(divided(overhead, anders)) : null },
    { soort: 'functiemix', model: '100', nodig: procent(ratio) },
    { soort: 'overhead', model: model.overhead, nodig: anders && compared(anders, 0) >= 0 ? procent(anders) : null },
    { soort: 'doelmatigheid', model: model.productiviteit, nodig: productief(model.productiviteit, ratio) },
  ];
}

const procent = (deel: Exact): string => toDecimal(times(100, deel), 1);

/** More than all hours cannot be worked. */
function productief(procent: string | null, ratio: Exact): string | null {
  if (procent === null || compared(ratio, 0) <= 0) return null;
  const nodig = divided(procent, ratio);
  return compared(nodig, 100) > 0 ? null : toDecimal(nodig, 1);
}
