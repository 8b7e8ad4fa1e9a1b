// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import { defineHandler, namens } from '#platform/handler';
import { readTarievenVan } from '../tarief/tarief.store.ts';
import { vraagVolgtarieven } from './volgtarieven-vragen.act.ts';

const news = z.object({ verband: z.string(), ingang: z.string() });

/** When a tariff that others follow has been adopted, those others are asked for. */
export const volgersVragen = defineHandler({
  naam: 'tarieven/volgers-vragen',
  op: 'tarieven/voorstel-doorvoeren',
  hoeden: ({ na }) => {
    const found = news.safeParse(na).data;
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, { onderwerp, na }) => {
    const { verband, ingang } = news.parse(na);
    const adopted = new Set((await readTarievenVan(context.tx, verband, onderwerp.id)).map(({ product }) => product));
    await vraagVolgtarieven(
      context,
      ({ volgtProduct }) => volgtProduct !== null && adopted.has(volgtProduct),
      datum(ingang),
    );
  },
});
