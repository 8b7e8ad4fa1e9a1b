// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { BerichtVan } from '#libs/ijw';
import { formatMaand, newId, parseDatum } from '#libs/kernel';
import { berichtVerzenden, nextIdentificatie, openBericht, readPostbericht } from '#modules/berichten';
import { readAanbieder } from '#modules/regio';
import type { ActContext } from '#platform/context';
import { defineHandler, namens } from '#platform/handler';
import { productVan } from '../prestatie/feiten.ts';
import { insertPrestaties, lockReeks, type NieuwePrestatie } from '../prestatie/prestatie.store.ts';
import type { Getoetst } from '../toets/bericht-toetsen.rule.ts';
import { antwoordOpstellen } from './antwoord-opstellen.act.ts';
import { insertDeclaratie, isBeoordeeld } from './declaratie.store.ts';
import {
  bevindingenVan,
  codesVanGeheel,
  codesVanRegel,
  type Declaratie,
  isToegekend,
  type Oordeel,
  regelsVan,
  staatVan,
  toegekendBedrag,
} from './declaratie.ts';
import { declaratieUit } from './declaratie-lezen.query.ts';
import { oordelen } from './declaratie-oordelen.act.ts';

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
    const { gemeente, bericht: kenmerk } = nieuws.parse(na);
    const post = await readPostbericht(context, kenmerk);
    const bericht = await openBericht(context, kenmerk);
    if (!post || bericht?.soort !== '323') throw new Error(`bericht ${kenmerk} is geen leesbare declaratie`);
    const declaratie = declaratieUit(bericht, context.omgeving.sleutels);
    await lockReeks(context.tx, declaratie);
    if (await isBeoordeeld(context.tx, gemeente, kenmerk)) return;
    const oordeel = await oordelen(context, post, declaratie);
    const antwoord = await beantwoord(context, kenmerk, bericht, oordeel);
    await bewaar(context, { declaratie, oordeel, bericht: kenmerk, antwoord });
  },
});

async function beantwoord(
  context: ActContext,
  kenmerk: string,
  bericht: BerichtVan<'323'>,
  oordeel: Oordeel,
): Promise<string> {
  const { Afzender: aanbieder, Ontvanger: gemeente } = bericht.Header;
  const identificatie = await nextIdentificatie(context.tx, gemeente, aanbieder);
  return berichtVerzenden(
    context,
    antwoordOpstellen(bericht, oordeel, { identificatie, dagtekening: context.vandaag.toString() }),
    kenmerk,
  );
}

type Bewaring = {
  readonly declaratie: Declaratie;
  readonly oordeel: Oordeel;
  readonly bericht: string;
  readonly antwoord: string;
};

async function bewaar(context: ActContext, { declaratie, oordeel, bericht, antwoord }: Bewaring): Promise<void> {
  const { tx, nu } = context;
  const { clienten: _, ...kop } = declaratie;
  const id = newId();
  const regels = regelsVan(oordeel);
  const toegekend = toegekendBedrag(oordeel);
  const afgewezen = regels.filter((regel) => !isToegekend(regel)).length;
  const bewijs = 'uitslag' in oordeel ? oordeel.uitslag : null;
  const [staat, codes] = [staatVan(oordeel), codesVanGeheel(oordeel)];
  const telling = { toegekend, regels: regels.length, regelsAfgewezen: afgewezen };
  await insertDeclaratie(tx, {
    ...kop,
    ...telling,
    id,
    bericht,
    antwoord,
    niveau: oordeel.niveau,
    staat,
    codes,
    bewijs,
    beoordeeld: nu,
  });
  await insertPrestaties(tx, declaratie, id, regels.map(toRow));
  const { gemeente, aanbieder, ingediend } = declaratie;
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'declaratie', id },
    na: { gemeente, aanbieder, bericht, antwoord, staat, ingediend, ...telling },
  });
  if (regels.length > afgewezen) await vraagBetaling(context, id, declaratie, toegekend);
}

const toRow = (regel: Getoetst, at: number): NieuwePrestatie => ({
  ...regel.prestatie,
  id: newId(),
  volgnummer: at + 1,
  client: regel.client,
  product:
    regel.feiten.toewijzing && productVan(regel.feiten.toewijzing, regel.prestatie.categorie, regel.feiten.producten),
  oordeel: isToegekend(regel) ? 'toegekend' : 'afgewezen',
  codes: codesVanRegel(regel),
  bevindingen: bevindingenVan(regel.uitslag),
  feiten: regel.feiten,
});

async function vraagBetaling(
  context: ActContext,
  id: string,
  { aanbieder, periodeBegin }: Declaratie,
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
