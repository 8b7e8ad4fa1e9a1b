// SPDX-License-Identifier: EUPL-1.2
import {
  decided,
  incomplete,
  input,
  type Outcome,
  type Reason,
  reason,
  refused,
  rule,
  type Source,
  step,
} from '#libs/explain';
import type { Lumpsumvorm } from './jaarprogramma.ts';

export type LumpsumReden = Reason<'contract-zonder-lumpsum'>;
export type Lumpsumvraag = {
  readonly contract: string;
  readonly vorm: Lumpsumvorm;
  /** How the plan pays for this contract: every reading with its place; none while the plan has not settled that. */
  readonly lezingen: readonly { readonly vormen: readonly string[]; readonly bron: Source }[];
};

const self = 'beleid/lumpsum-toetsen';

/**
 * May the programme hold this fixed amount for this contract? Only when its funding in the plan has that form; where
 * the plan contradicts itself, one of its readings is enough, and all are shown.
 * Source: beside price times quantity a fixed price is paid only for what the plan names [002 §5.3]; it does not suit every procedure [002 bijlage 1].
 */
export function lumpsumToetsen({ contract, vorm, lezingen }: Lumpsumvraag): Outcome<true, LumpsumReden> {
  const asked = [step('contract', contract, 'tekst', input), step('vorm-van-post', vorm, 'code', input)];
  if (lezingen.length === 0) return incomplete(['bekostiging-van-contract'], asked);
  const past = lezingen.some(({ vormen }) => vormen.includes(vorm));
  const steps = [
    ...asked,
    ...lezingen.map(({ vormen, bron }) => step('bekostiging-van-contract', vormen.join(', '), 'tekst', bron)),
    step('lumpsum-past', past, 'ja-nee', rule(self)),
  ];
  if (past) return decided(true, steps);
  const vormen = [...new Set(lezingen.flatMap((lezing) => lezing.vormen))].join(', ');
  return refused(reason('contract-zonder-lumpsum', { contract, vormen }, 'contract'), steps);
}
