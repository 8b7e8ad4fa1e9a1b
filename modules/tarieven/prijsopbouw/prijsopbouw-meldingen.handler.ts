// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';
import {
  insertTermijn,
  lockOpbouw,
  readAntwoord,
  readBeoordelingen,
  readIntrekking,
  readOpbouw,
  readTermijn,
} from './prijsopbouw.store.ts';
import { beantwoorden, beoordelen, vraag } from './prijsopbouw-beoordelen.act.ts';
import { intrekken, lezen } from './prijsopbouw-intrekken.act.ts';
import { voorleggen } from './prijsopbouw-voorleggen.act.ts';
import { leesPlantermijn } from './prijsvraag.query.ts';

const toRegion = z.object({ verband: z.string() });
const toAanbieder = z.object({ aanbieder: z.string(), product: z.string(), uitkomst: z.string() });

/** A build-up comes on the work list of the region, by the term of the plan where that gives one. */
const oordeelVragen = defineHandler({
  naam: 'tarieven/oordeel-vragen',
  op: voorleggen,
  hoeden: ({ na }) => {
    const found = toRegion.safeParse(na).data;
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, { onderwerp }) => {
    const { tx, nu, wie } = context;
    await lockOpbouw(tx, onderwerp.id);
    const opbouw = await readOpbouw(tx, onderwerp.id);
    if (!opbouw || (await readIntrekking(tx, opbouw)) || (await readAntwoord(tx, opbouw))) return;
    const uiterlijk = await leesPlantermijn(context, opbouw);
    if (uiterlijk && !(await readTermijn(tx, opbouw)))
      await insertTermijn(tx, opbouw, { uiterlijk, naam: wie.naam, op: nu });
    const [newest] = await readBeoordelingen(tx, opbouw);
    await vraag(context, opbouw, newest?.teruggelegd === null ? beantwoorden : beoordelen);
  },
});

/** What was taken back asks nothing of the region any more. */
const oordeelAfzeggen = defineHandler({
  naam: 'tarieven/oordeel-afzeggen',
  op: intrekken,
  hoeden: ({ na }) => {
    const found = toRegion.safeParse(na).data;
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, { onderwerp }) => {
    await context.taakAfronden(beoordelen, onderwerp.id);
    await context.taakAfronden(beantwoorden, onderwerp.id);
  },
});

/** The aanbieder hears of the answer on its work list. */
const antwoordMelden = defineHandler({
  naam: 'tarieven/antwoord-melden',
  op: beantwoorden,
  hoeden: ({ na }) => {
    const found = toAanbieder.safeParse(na).data;
    return found ? [namens('aanbieder', found.aanbieder)] : [];
  },
  run: (context, { onderwerp, na }) => {
    const { product, uitkomst } = toAanbieder.parse(na);
    return context.taakOpenen({ rol: 'aanbieder', soort: lezen, onderwerp, gegevens: { product, uitkomst } });
  },
});

export const prijsopbouwmeldingen = [oordeelVragen, oordeelAfzeggen, antwoordMelden];
