// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { leesContract } from '#modules/beleid';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { decimaal, id, tekst } from '#platform/invoer';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import { neemVolgingenAlsnogOver } from './pakketvolgingen.act.ts';
import { readTarieflijst } from './tarieflijst.store.ts';
import { naamgever } from './volgers.query.ts';
import { insertVolging, readVolgingen, sluitVolging } from './volging.store.ts';
import { volgingenToetsen } from './volgingen-toetsen.rule.ts';
import { vraagContract } from './volgtarieven-vragen.act.ts';

const self = 'tarieven/volging-vastleggen';
const einde = 'tarieven/volging-beeindigen';

const empty = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema);
const gevraagd = z.object({
  contract: tekst(80),
  product: empty(tekst(80).optional()),
  lijst: empty(tekst(80).optional()),
  regel: empty(tekst(80).optional()),
  volgtProduct: empty(tekst(80).optional()),
  procent: empty(decimaal(3).default('100')),
  bron: tekst(200),
});
type Gevraagd = z.output<typeof gevraagd>;

/** Lays down that a tariff follows a list or another product from now on: it is not computed or indexed any more. */
export const volgingVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: gevraagd,
  run: async (context, volging) => {
    const { tx, wie, nu } = context;
    const verband = wie.hoed.code;
    const reasons = await reasonsAgainst(context, volging);
    if (reasons.length > 0) return refused(reasons);
    const { contract, product = null, lijst = null, regel = null, volgtProduct = null, procent, bron } = volging;
    const wat = { contract, product, lijst, regel: lijst === null ? null : regel, volgtProduct, procent, bron };
    const made = await insertVolging(tx, verband, { ...wat, herkomst: null, vastgelegd: nu, naam: wie.naam });
    if (!made)
      return refused(reason('volging-dubbel', { product: await nameOf(context, contract, product) }, 'product'));
    await vraagContract(context, contract);
    await context.gebeurd({ act: self, onderwerp: { soort: 'volging', id: made }, na: wat });
    return decided({ volging: made });
  },
});

async function nameOf(context: ActContext, contract: string, product: string | null): Promise<string> {
  const verband = context.wie.hoed.code;
  if (product !== null) return naamgever(await leesTeBeprijzen(context, verband))(product);
  return (await leesContract(context, verband, contract))?.naam ?? contract;
}

async function reasonsAgainst(context: ActContext, volging: Gevraagd): Promise<readonly Reason[]> {
  const { tx, wie } = context;
  const verband = wie.hoed.code;
  const { contract, product, lijst, volgtProduct, procent } = volging;
  const producten = await leesTeBeprijzen(context, verband);
  const naamVan = naamgever(producten);
  const own = producten.find((one) => one.product === product);
  const schakels = [...(await readVolgingen(tx, verband)), { product: product ?? null, volgtProduct }].flatMap((one) =>
    one.product && one.volgtProduct ? { product: one.product, volgt: one.volgtProduct } : [],
  );
  const ring = volgingenToetsen(schakels, naamVan);
  return [
    ...((await leesContract(context, verband, contract)) ? [] : [reason('tarief-contract-onbekend', {}, 'contract')]),
    ...(product === undefined || own?.contract === contract ? [] : [reason('volging-product-onbekend', {}, 'product')]),
    ...((lijst === undefined) === (volgtProduct === undefined) ? [reason('volging-een-van-twee', {}, 'lijst')] : []),
    ...(lijst === undefined || (await readTarieflijst(tx, verband, lijst))
      ? []
      : [reason('tarieflijst-bestaat-niet', {}, 'lijst')]),
    ...(volgtProduct === undefined || producten.some((one) => one.product === volgtProduct)
      ? []
      : [reason('volging-product-onbekend', {}, 'volgtProduct')]),
    ...(volgtProduct !== undefined && product === undefined ? [reason('volging-heel-contract', {}, 'product')] : []),
    ...(Number(procent) > 0 ? [] : [reason('volging-geen-deel', {}, 'procent')]),
    ...(ring.status === 'refused' ? ring.reasons.map((one) => ({ ...one, veld: 'volgtProduct' })) : []),
  ];
}

/** From now on the tariff is computed and indexed again; what counts stays until another tariff is decided. */
export const volgingBeeindigen = defineAct({
  naam: einde,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ volging: id() }),
  run: async (context, { volging }) => {
    const { tx, wie, nu } = context;
    const contract = await sluitVolging(tx, wie.hoed.code, volging, nu);
    if (contract === undefined) return refused(reason('volging-bestaat-niet'));
    await vraagContract(context, contract);
    await neemVolgingenAlsnogOver(context);
    await context.gebeurd({ act: einde, onderwerp: { soort: 'volging', id: volging }, na: 'beeindigd' });
    return decided({ volging });
  },
});
