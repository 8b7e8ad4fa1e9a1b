// SPDX-License-Identifier: EUPL-1.2
import { type Datum, isVoor, laatste, parseDatum } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import type { ActContext } from '#platform/context';
import { readAsked } from '#platform/taak';
import { vraagIngroeipaden } from '../ingroeipad/ingroeipaden-vragen.act.ts';
import { heeftVastgesteld } from '../tarief/tarief.store.ts';
import { leesVolgdagen } from './volgers.query.ts';
import type { Volging } from './volging.store.ts';
import { readVolgingen } from './volging.store.ts';
import type { Volgregel } from './volgregel.ts';
import { werkVolgtarievenUit } from './volgtarieven-uitwerken.query.ts';

/** The kind of task by which the region is asked to let its tariffs follow what changed. */
export const volgtaak = 'tarieven/volgtarieven-voorleggen';

/** A change of what a contract follows, as a subject: each day on which something changes is asked for by itself. */
const idOf = (contract: string, vanaf: Datum): string => `${contract}.${vanaf}`;

/** Something that tariffs follow has changed. @param raakt which rules of following are about what changed */
export async function vraagVolgtarieven(context: ActContext, raakt: (volging: Volging) => boolean): Promise<void> {
  const volgingen = await readVolgingen(context.tx, context.wie.hoed.code);
  for (const contract of new Set(volgingen.filter(raakt).map((volging) => volging.contract)))
    await vraagContract(context, contract);
}

/**
 * Asks for the tariffs of one contract that are not what they follow: from tomorrow, and from each later day on which
 * that changes. It looks at all of them anew, so that what was asked before and changes no more goes away.
 */
export async function vraagContract(context: ActContext, contract: string): Promise<void> {
  const morgen = context.vandaag.add({ days: 1 });
  await vraagIngroeipaden(context, [contract]);
  const asked = await readAskedDays(context, contract);
  const [oudste] = asked.filter((dag) => !isVoor(morgen, dag));
  const later = (await leesVolgdagen(context, context.wie.hoed.code, contract)).filter((dag) => isVoor(morgen, dag));
  for (const dag of asked) await context.taakAfronden(volgtaak, idOf(contract, dag));
  if (!(await heeftVastgesteld(context.tx, context.wie.hoed.code, contract))) return;
  const gevraagd = new Map<string, string>();
  for (const dag of [oudste ?? morgen, ...later]) await vraagVanaf(context, contract, dag, gevraagd);
}

async function readAskedDays(context: ActContext, contract: string): Promise<readonly Datum[]> {
  const days = (await readAsked(context, volgtaak)).flatMap((id) => {
    const [own, dag = ''] = id.split('.');
    return own === contract ? (parseDatum(dag) ?? []) : [];
  });
  return days.toSorted(Temporal.PlainDate.compare);
}

/** @param gevraagd what was asked from an earlier day: what stays the same after it is not asked again */
async function vraagVanaf(
  context: ActContext,
  contract: string,
  vanaf: Datum,
  gevraagd: Map<string, string>,
): Promise<void> {
  const { wie, vandaag } = context;
  const dag = laatste(vanaf, vandaag.add({ days: 1 }));
  const outcome = await werkVolgtarievenUit(context, wie.hoed.code, contract, dag);
  const regels = outcome.status === 'decided' ? outcome.value.regels : [];
  const nieuw = regels.filter((one) => one.teVragen && gevraagd.get(keyOf(one)) !== priceOf(one));
  for (const one of nieuw) gevraagd.set(keyOf(one), priceOf(one));
  if (nieuw.length === 0) return;
  const naam = (await leesContract(context, wie.hoed.code, contract))?.naam ?? contract;
  await context.taakOpenen({
    rol: 'inkoper',
    soort: volgtaak,
    onderwerp: { soort: 'volgtarieven', id: idOf(contract, vanaf) },
    gegevens: { contract: naam, aantal: nieuw.length, vanaf: dag.toString() },
    uiterlijk: dag.subtract({ days: 1 }),
  });
}

const keyOf = ({ product, cao, micro }: Volgregel): string => JSON.stringify([product, cao, micro]);
const priceOf = ({ bedrag, eenheid }: Volgregel): string => `${bedrag} ${eenheid}`;
