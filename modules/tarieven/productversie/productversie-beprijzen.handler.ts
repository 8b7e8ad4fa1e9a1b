// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type BeslotenVersie, leesBesloten, versieIngaan } from '#modules/producten';
import type { ActContext } from '#platform/context';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';
import { leesVastgesteldVan } from './tariefvragen.query.ts';
import { tarievenCompleet } from './tarieven-compleet.rule.ts';

/** The kind of task by which new tariffs are asked for a version that was decided. */
export const beprijstaak = 'tarieven/productversie-beprijzen';

const news = z.object({ verband: z.string(), contract: z.string() });
const hoeden = ({ na }: Gebeurtenis) => {
  const found = news.safeParse(na).data;
  return found ? [namens('verband', found.verband)] : [];
};
const idOf = ({ product, versie }: { readonly product: string; readonly versie: number }) => `${product}.${versie}`;

/** A product was decided that touches a tariff: the tariffs of its first day come on the work list, unless they are there. */
export const productversieBeprijzen = defineHandler({
  naam: beprijstaak,
  op: 'producten/tariefgevolg-besluiten',
  hoeden,
  run: async (context, { na, onderwerp }) => {
    const { verband, contract } = news.parse(na);
    const versie = (await leesBesloten(context, verband, contract)).find(({ product }) => product === onderwerp.id);
    if (!versie || (await beginWhenReady(context, verband, versie))) return;
    await context.taakOpenen({
      rol: 'inkoper',
      soort: beprijstaak,
      onderwerp: { soort: 'productversie', id: idOf(versie) },
      gegevens: { product: versie.naam, ingang: versie.ingang.toString() },
      uiterlijk: versie.ingang.subtract({ days: 1 }),
    });
  },
});

/** New tariffs count: the versions of that contract that waited for them begin. */
export const productversiesIngaan = defineHandler({
  naam: 'tarieven/productversies-ingaan',
  op: 'tarieven/voorstel-doorvoeren',
  hoeden,
  run: async (context, { na }) => {
    const { verband, contract } = news.parse(na);
    for (const versie of await leesBesloten(context, verband, contract)) await beginWhenReady(context, verband, versie);
  },
});

/** What was taken back asks for no tariffs any more. */
export const beprijzenAfzeggen = defineHandler({
  naam: 'tarieven/beprijzen-afzeggen',
  op: 'producten/wijziging-terugnemen',
  hoeden,
  run: (context, { na, onderwerp }) => {
    const { vervallen } = z.object({ vervallen: z.int() }).parse(na);
    return context.taakAfronden(beprijstaak, idOf({ product: onderwerp.id, versie: vervallen }));
  },
});

async function beginWhenReady(context: ActContext, verband: string, versie: BeslotenVersie): Promise<boolean> {
  const tarieven = await leesVastgesteldVan(context, verband, versie.product);
  if (tarievenCompleet(versie, tarieven).status !== 'decided') return false;
  const begun = await versieIngaan(context, versie.product);
  if (begun.status === 'decided') await context.taakAfronden(beprijstaak, idOf(versie));
  return begun.status === 'decided';
}
