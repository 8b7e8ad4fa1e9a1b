// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { encodeStream } from '#libs/ijw';
import { formatMaand, parseDatum } from '#libs/kernel';
import { inhoudVerzenden, keuringVastleggen, nextIdentificatie, readPostbericht } from '#modules/berichten';
import { readAanbieder } from '#modules/regio';
import type { ActContext } from '#platform/context';
import { defineHandler, namens } from '#platform/handler';
import { lockReeks } from '../prestatie/prestatie.store.ts';
import { antwoordOpstellen } from './antwoord-opstellen.act.ts';
import { insertDeclaratie, isBeoordeeld } from './declaratie.store.ts';
import { codesVanGeheel, type Declaratiekop, staatVan, tellingVan } from './declaratie.ts';
import { type Beoordeeld, oordelen } from './declaratie-oordelen.act.ts';

const self = 'declaraties/declaratie-beoordelen';
const nieuws = z.object({ gemeente: z.string(), soort: z.string(), bericht: z.string() });

/** A declaratie that came in is judged, kept and answered: all at once, and once. */
export const declaratieBeoordelen = defineHandler({
  naam: self,
  op: 'berichten/bericht-ontvangen',
  hoeden: ({ na }) => {
    const { data } = nieuws.safeParse(na);
    return data?.soort === '323' ? [namens('gemeente', data.gemeente)] : [];
  },
  run: async (context, { na }) => {
    const { gemeente, bericht } = nieuws.parse(na);
    const post = await readPostbericht(context, bericht);
    if (!post) throw new Error(`bericht ${bericht} is er niet`);
    await lockReeks(context.tx, post);
    if (await isBeoordeeld(context.tx, gemeente, bericht)) return;
    const { beoordeeld, controle } = await oordelen(context, post);
    if (controle) await keuringVastleggen(context, post, controle);
    if (beoordeeld) await bewaar(context, bericht, beoordeeld, await beantwoord(context, bericht, beoordeeld));
  },
});

async function beantwoord(
  context: ActContext,
  kenmerk: string,
  { bericht, kop, oordeel, afgewezen }: Beoordeeld,
): Promise<string> {
  const identificatie = await nextIdentificatie(context.tx, kop.gemeente, kop.aanbieder);
  const afzending = { identificatie, dagtekening: context.vandaag.toString() };
  const antwoord = antwoordOpstellen(bericht, oordeel, afgewezen, afzending);
  return inhoudVerzenden(context, antwoord, encodeStream(antwoord), kenmerk);
}

async function bewaar(
  context: ActContext,
  bericht: string,
  { id, kop, oordeel }: Beoordeeld,
  antwoord: string,
): Promise<void> {
  const telling = tellingVan(oordeel);
  const { gemeente, aanbieder, ingediend } = kop;
  const uitkomst = {
    staat: staatVan(telling),
    toegekend: telling.toegekend,
    regels: telling.regels,
    regelsAfgewezen: telling.afgewezen,
  };
  await insertDeclaratie(context.tx, {
    ...kop,
    ...uitkomst,
    id,
    bericht,
    antwoord,
    niveau: oordeel.niveau,
    codes: codesVanGeheel(oordeel),
    bewijs: 'uitslag' in oordeel ? oordeel.uitslag : null,
    beoordeeld: context.nu,
  });
  await context.gebeurd({
    act: self,
    verwerking: 'aanmaken',
    onderwerp: { soort: 'declaratie', id },
    na: { gemeente, aanbieder, bericht, antwoord, ingediend, ...uitkomst },
  });
  if (telling.regels > telling.afgewezen) await vraagBetaling(context, id, kop, telling.toegekend);
}

async function vraagBetaling(
  context: ActContext,
  id: string,
  { aanbieder, periodeBegin }: Declaratiekop,
  bedrag: number,
): Promise<void> {
  const maand = parseDatum(periodeBegin);
  await context.taakOpenen({
    rol: 'financien',
    soort: 'declaraties/betaalvoorstel-maken',
    onderwerp: { soort: 'declaratie', id },
    gegevens: {
      aanbieder: (await readAanbieder(context.tx, aanbieder))?.naam ?? aanbieder,
      maand: maand ? formatMaand(maand) : periodeBegin,
      bedrag,
    },
  });
}
