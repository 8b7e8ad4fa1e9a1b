// SPDX-License-Identifier: EUPL-1.2
import { isVerteld, legVast } from './afronden.ts';
import { beleid } from './stappen/beleid.ts';
import { betaling } from './stappen/betaling.ts';
import { contract } from './stappen/contract.ts';
import { declareren } from './stappen/declaratie.ts';
import { dialoog } from './stappen/dialoog.ts';
import { draad } from './stappen/draad.ts';
import { effectketen } from './stappen/effectketen.ts';
import { eigenTarief } from './stappen/eigen-tarief.ts';
import { impact } from './stappen/impact.ts';
import { indexatie } from './stappen/indexatie.ts';
import { ingroeipad } from './stappen/ingroeipad.ts';
import { inschrijven, publiceren, toelaten } from './stappen/inkoop.ts';
import { jaarprogramma } from './stappen/jaarprogramma.ts';
import { opvolging } from './stappen/opvolging.ts';
import { prijsopbouw } from './stappen/prijsopbouw.ts';
import { producten } from './stappen/producten.ts';
import { segment } from './stappen/segment.ts';
import { tariefproces } from './stappen/tariefproces.ts';
import { kostprijs, vaststellen } from './stappen/tarieven.ts';
import { toegang } from './stappen/toegang.ts';
import { wijziging } from './stappen/wijziging.ts';
import { zorgkeuzewijzer } from './stappen/zorgkeuzewijzer.ts';
import { maakVerteller, type Stap, type Vertelling } from './verteller.ts';

/** The cycle in its order. */
export const stappen: readonly Stap[] = [
  beleid,
  segment,
  effectketen,
  producten,
  tariefproces,
  kostprijs,
  vaststellen,
  dialoog,
  wijziging,
  publiceren,
  inschrijven,
  toelaten,
  contract,
  jaarprogramma,
  opvolging,
  toegang,
  zorgkeuzewijzer,
  declareren,
  betaling,
  draad,
  eigenTarief,
  prijsopbouw,
  indexatie,
  ingroeipad,
  impact,
];

/**
 * Tells the whole story on a platform, from the plan to the last euro. Every act has its own key, so that after an
 * interruption it is told on from where it stopped and nothing happens twice.
 */
export async function vertel(vertelling: Vertelling): Promise<void> {
  const verteller = maakVerteller(vertelling);
  const eigenaar = verteller.wie(vertelling.verhaal.tarieven.inkoper);
  if (await isVerteld(vertelling.omgeving, eigenaar)) return;
  for (const [nummer, stap] of stappen.entries()) {
    vertelling.zeg(`\n${nummer + 1}. ${stap.titel}`);
    await stap.vertel({ ...verteller, zeg: (regel) => vertelling.zeg(`   ${regel}`) });
  }
  await legVast(vertelling.omgeving, eigenaar);
}
