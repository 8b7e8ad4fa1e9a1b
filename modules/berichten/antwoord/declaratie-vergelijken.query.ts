// SPDX-License-Identifier: EUPL-1.2
import { type BerichtVan, decodeStream } from '#libs/ijw';
import type { QueryContext } from '#platform/context';
import { leesStroom } from '../postkamer/berichten.query.ts';
import type { Postbericht } from '../postkamer/postbericht.ts';
import { isDeclaratienummerBekend } from './antwoord.store.ts';
import {
  type Antwoordbevinding,
  antwoordToetsen,
  type Declaratiegegevens,
  type Regel,
} from './antwoord-toetsen.rule.ts';
import { antwoordgegevensUit, declaratiegegevensUit, regelsUit } from './declaratieantwoordbericht.ts';

/**
 * Holds a 325 that was made elsewhere against the declaratie that it answers.
 * @param declaratie the message with the identification that it names; undefined when there is none here
 */
export async function declaratieVergelijken(
  context: QueryContext,
  post: Postbericht,
  bericht: BerichtVan<'325'>,
  declaratie: string | undefined,
): Promise<readonly Antwoordbevinding[]> {
  const antwoord = antwoordgegevensUit(bericht);
  const genoemd = new Set(antwoord.regels.map(({ sleutel }) => sleutel));
  const isNummerBekend =
    antwoord.nummer !== null && (await isDeclaratienummerBekend(context.tx, post, antwoord.nummer));
  return antwoordToetsen({
    antwoord,
    declaratie: declaratie ? await readDeclaratie(context, { ...post, id: declaratie }, genoemd) : null,
    isNummerBekend,
  });
}

/** Reads a declaratie of any size, and keeps only the lines that the answer names. */
async function readDeclaratie(
  context: QueryContext,
  declaratie: Postbericht,
  genoemd: ReadonlySet<string>,
): Promise<Declaratiegegevens | null> {
  let kop: Omit<Declaratiegegevens, 'regels'> | null = null;
  const regels = new Map<string, Regel>();
  const neem = (gelezen: readonly Regel[]) => {
    for (const regel of gelezen) if (genoemd.has(regel.sleutel)) regels.set(regel.sleutel, regel);
  };
  for await (const deel of decodeStream(leesStroom(context, declaratie), { regels: false })) {
    if (deel.deel === 'kop') kop = declaratiegegevensUit(deel.kop);
    else if (deel.deel === 'clienten') neem(deel.clienten.flatMap(regelsUit));
    if (kop && regels.size === genoemd.size) break;
  }
  return kop && { ...kop, regels };
}
