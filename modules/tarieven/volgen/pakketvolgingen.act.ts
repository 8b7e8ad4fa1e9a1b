// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { type Herkomst, herkomstOf, type PakketKop } from '#libs/regiopakket';
import { leesPagina, leesPakketkop } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { tekst } from '#platform/invoer';
import { readAsked } from '#platform/taak';
import { type PakketVolging, pagina as schema } from '../pack.ts';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import { naamgever } from './volgers.query.ts';
import type { Volging } from './volging.store.ts';
import { insertVolging, readVolgingen, sluitPakketvolgingen, sluitVolging, wasVolging } from './volging.store.ts';
import { volgingenToetsen } from './volgingen-toetsen.rule.ts';
import { vraagContract } from './volgtarieven-vragen.act.ts';

/** The kind of task that says that a rule of the pack was not taken; its subject is the product of that rule. */
export const nagaan = 'tarieven/volging-nagaan';
const afwijzen = 'tarieven/pakketvolging-afwijzen';

/** Where something of the pack stands, as people read it. */
export const titelgever = ({ documenten }: Pick<PakketKop, 'documenten'>) => {
  const titels = new Map(documenten.map(({ code, titel }) => [code, titel]));
  return ({ bron, toelichting }: Herkomst): string =>
    [titels.get(bron?.document ?? ''), bron?.paragraaf].filter(Boolean).join(', ') || (toelichting ?? 'regiopakket');
};

/**
 * Takes what follows what from the pack; what people laid down or ended stays. A rule that would make a ring with that
 * is not taken: somebody is asked to look at it. What follows something since then, is asked for.
 */
export async function neemVolgingenOver(
  context: ActContext,
  volgingen: readonly PakketVolging[],
  titelVan: (herkomst: Herkomst) => string,
): Promise<void> {
  const { tx, wie, nu } = context;
  const verband = wie.hoed.code;
  const before = await readVolgingen(tx, verband);
  await sluitPakketvolgingen(tx, verband, volgingen, nu);
  const naamVan = naamgever(await leesTeBeprijzen(context, verband));
  const ringen = new Map<string, string>();
  for (const volging of volgingen) {
    if (await wasVolging(tx, verband, volging.contract, volging.product ?? null)) continue;
    const leden = ringOf([...(await readVolgingen(tx, verband)), volging], naamVan);
    if (leden === null)
      await insertVolging(tx, verband, { ...asNew(volging, titelVan), vastgelegd: nu, naam: wie.naam });
    else if (volging.product) ringen.set(volging.product, leden);
  }
  await vraagNaTeGaan(context, ringen, naamVan);
  const after = await readVolgingen(tx, verband);
  const isIn =
    (volgingen: readonly Volging[]) =>
    ({ id }: Volging) =>
      volgingen.some((one) => one.id === id);
  const changed = [...before.filter((one) => !isIn(after)(one)), ...after.filter((one) => !isIn(before)(one))];
  for (const contract of new Set(changed.map((one) => one.contract))) await vraagContract(context, contract);
}

type Schakel = { readonly product?: string | null | undefined; readonly volgtProduct?: string | null | undefined };

/** The members of the ring that these make; null when each ends somewhere. */
function ringOf(volgingen: readonly Schakel[], naamVan: (code: string) => string): string | null {
  const schakels = volgingen.flatMap(({ product, volgtProduct }) =>
    product && volgtProduct ? { product, volgt: volgtProduct } : [],
  );
  const outcome = volgingenToetsen(schakels, naamVan);
  return outcome.status === 'refused' ? String(outcome.reasons[0]?.figures?.['leden']) : null;
}

const asNew = (volging: PakketVolging, titelVan: (herkomst: Herkomst) => string) => {
  const { contract, product = null, lijst = null, regel = null, volgtProduct = null, procent = '100' } = volging;
  const herkomst = herkomstOf(volging);
  return { contract, product, lijst, regel, volgtProduct, procent, bron: titelVan(volging), herkomst };
};

/** Asks about each rule that was not taken; what is in a ring no more, or is not in the pack, asks nothing. */
async function vraagNaTeGaan(
  context: ActContext,
  ringen: ReadonlyMap<string, string>,
  naamVan: (code: string) => string,
): Promise<void> {
  for (const product of await readAsked(context, nagaan)) await context.taakAfronden(nagaan, product);
  for (const [product, leden] of ringen)
    await context.taakOpenen({
      rol: 'inkoper',
      soort: nagaan,
      onderwerp: { soort: 'tarieflijsten', id: product },
      gegevens: { product: naamVan(product), leden },
    });
}

/** A rule was ended by hand: what of the pack could not be taken because of it, now can be. */
export async function neemVolgingenAlsnogOver(context: ActContext): Promise<void> {
  if ((await readAsked(context, nagaan)).length === 0) return;
  const verband = context.wie.hoed.code;
  const { pagina } = await leesPagina(context, verband, 'tarieven', schema);
  await neemVolgingenOver(context, pagina.volgingen, titelgever(await leesPakketkop(context, verband)));
}

/** Leaves what people laid down as it is: the rule of the pack that would make a ring with it is not taken any more. */
export const pakketvolgingAfwijzen = defineAct({
  naam: afwijzen,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ product: tekst(80) }),
  run: async (context, { product }) => {
    const { tx, wie, nu } = context;
    const verband = wie.hoed.code;
    if (!(await readAsked(context, nagaan)).includes(product)) return refused(reason('pakketvolging-bestaat-niet'));
    const { pagina } = await leesPagina(context, verband, 'tarieven', schema);
    const volging = pagina.volgingen.find((one) => one.product === product);
    if (!volging) return refused(reason('pakketvolging-bestaat-niet'));
    const titelVan = titelgever(await leesPakketkop(context, verband));
    const wat = asNew(volging, titelVan);
    const id = await insertVolging(tx, verband, { ...wat, vastgelegd: nu, naam: wie.naam });
    if (!id) return refused(reason('pakketvolging-bestaat-niet'));
    await sluitVolging(tx, verband, id, nu);
    await context.taakAfronden(nagaan, product);
    const na = { contract: wat.contract, product, volgt: wat.volgtProduct };
    await context.gebeurd({ act: afwijzen, onderwerp: { soort: 'volging', id }, na });
    return decided({ volging: id });
  },
});
