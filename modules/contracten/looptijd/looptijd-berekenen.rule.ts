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
import type { Datum } from '#libs/kernel';
import type { Looptijd, Looptijdpatroon, Termijn } from './looptijd.ts';

export type LooptijdReden = Reason<'looptijd-leeg'>;

const self = 'contracten/looptijd-berekenen';

/** Where the pattern and the months of notice stand. */
type Bronnen = { readonly patroon: Source; readonly kennisgeving: Source };

/**
 * Lays out the terms of an agreement, with the last day to decide before each end.
 * Source: the pattern of the plan [002 §5.1, §6.8.2]; the months of notice of the contractstandaard, article 1.3.
 * @example 3 + 2 + 2 + 2 + 1 from 2025-01-01 → five terms, the last ending on 2034-12-31
 */
export function looptijdBerekenen(
  patroon: Looptijdpatroon,
  bronnen: Bronnen = { patroon: input, kennisgeving: input },
): Outcome<Looptijd, LooptijdReden> {
  const lengths = [patroon.initieelJaren, ...patroon.verlengingen];
  if (patroon.initieelJaren < 1 || lengths.some((jaren) => jaren < 1)) return refused(reason('looptijd-leeg'));

  const termijnen: Termijn[] = [];
  let begin = patroon.ingang;
  let jarenTotNu = 0;
  for (const [index, jaren] of lengths.entries()) {
    jarenTotNu += jaren;
    // Counted from the start each time, so that 29 February does not shift later terms.
    const volgend = patroon.ingang.add({ years: jarenTotNu });
    const last = index === lengths.length - 1;
    termijnen.push(term(index, jaren, begin, volgend, last ? null : patroon.maandenVooraf));
    begin = volgend;
  }
  const uiterlijkTot = termijnen.at(-1)?.tot ?? patroon.ingang.toString();
  const basis = [
    step('ingang', patroon.ingang.toString(), 'datum', input),
    step('patroon', lengths.join(' + '), 'tekst', bronnen.patroon),
    step('maanden-vooraf', patroon.maandenVooraf, 'maand', bronnen.kennisgeving),
  ];
  const steps = termijnen.map((termijn) =>
    step(termijn.soort, termijn.tot, 'datum', rule(self), decisionStep(termijn)),
  );
  return decided({ termijnen, uiterlijkTot }, [
    step('loopt-uiterlijk-tot', uiterlijkTot, 'datum', rule(self), [...basis, ...steps]),
  ]);
}

function term(index: number, jaren: number, van: Datum, volgend: Datum, maandenVooraf: number | null): Termijn {
  const tot = volgend.subtract({ days: 1 });
  return {
    nummer: index + 1,
    soort: index === 0 ? 'initieel' : 'verlenging',
    jaren,
    van: van.toString(),
    tot: tot.toString(),
    beslissenVoor: maandenVooraf === null ? null : volgend.subtract({ months: maandenVooraf, days: 1 }).toString(),
  };
}

const decisionStep = ({ beslissenVoor }: Termijn): readonly Step[] =>
  beslissenVoor ? [step('beslissen-voor', beslissenVoor, 'datum', rule(self))] : [];
