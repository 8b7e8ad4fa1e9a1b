// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, reason, refused } from '#libs/explain';
import { datum, type Eurocent } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import type { Volgregel } from '../volgen/volgregel.ts';
import { werkVolgtarievenUit } from '../volgen/volgtarieven-uitwerken.query.ts';
import type { AfgesprokenStap } from './ingroeipad.ts';
import { ingroeipadBerekenen, type Pad } from './ingroeipad-berekenen.rule.ts';
import { type Padaanbieder, padeindeKiezen } from './padeinde-kiezen.rule.ts';

export type Gevraagd = Padaanbieder & {
  readonly contract: string;
  readonly product: string;
  readonly oud: Eurocent;
  readonly stappen: readonly AfgesprokenStap[];
};
export type UitgewerktPad = { readonly pad: Pad; readonly lijst: Volgregel };

/** What the product follows on a day, for a provider of this kind: what a path ends at. */
export async function leesEinde(
  context: QueryContext,
  verband: string,
  { contract, product, cao, micro }: Padaanbieder & Pick<Gevraagd, 'contract' | 'product'>,
  dag: Temporal.PlainDate,
): Promise<Outcome<Volgregel>> {
  const outcome = await werkVolgtarievenUit(context, verband, contract, dag);
  if (outcome.status !== 'decided') return outcome;
  const { volgers, regels, nietGevolgd } = outcome.value;
  if (!volgers.some((one) => one.product === product)) return refused(reason('pad-volgt-niet', {}, 'product'));
  const why = nietGevolgd.find((one) => one.product === product);
  if (why) return refused(why.redenen);
  return padeindeKiezen(
    regels.filter((one) => one.product === product),
    { cao, micro },
  );
}

/** The tariffs of a path, without keeping anything. */
export async function werkPadUit(
  context: QueryContext,
  verband: string,
  vraag: Gevraagd,
): Promise<Outcome<UitgewerktPad>> {
  const { oud, stappen } = vraag;
  const last = stappen
    .map(({ van }) => van)
    .toSorted()
    .at(-1);
  if (!last) return refused(reason('pad-te-kort', {}, 'stappen'));
  const lijst = await leesEinde(context, verband, vraag, datum(last));
  if (lijst.status !== 'decided') return lijst;
  const eindbedrag = lijst.value.bedrag;
  const outcome = ingroeipadBerekenen({ vandaag: context.vandaag, oud, eindbedrag, stappen });
  if (outcome.status !== 'decided') return outcome;
  return decided({ pad: outcome.value, lijst: lijst.value }, [...outcome.steps, lijst.value.stap]);
}
