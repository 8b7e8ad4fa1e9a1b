// SPDX-License-Identifier: EUPL-1.2
import { codelijsten } from '#libs/ijw';
import { identificatieGebruikt, type Postbericht } from '#modules/berichten';
import type { ActContext } from '#platform/context';
import { leesFeiten } from '../prestatie/feiten.query.ts';
import { berichtToetsen } from '../toets/bericht-toetsen.rule.ts';
import { declaratieToetsen } from '../toets/declaratie-toetsen.rule.ts';
import { kopToetsen } from '../toets/kop-toetsen.rule.ts';
import { readEerdereDeclaraties } from './declaratie.store.ts';
import type { Declaratie, Oordeel } from './declaratie.ts';

/** The checks in the order of berichten.md §9.5: what fails earlier is not looked into further. */
export async function oordelen(context: ActContext, post: Postbericht, declaratie: Declaratie): Promise<Oordeel> {
  const { tx, vandaag } = context;
  if (!post.geldig) return { niveau: 'bericht' };
  const kop = kopToetsen({
    aanbieder: declaratie.aanbieder,
    gemeente: declaratie.gemeente,
    identificatie: post.identificatie,
    dagtekening: post.dagtekening,
    vandaag: vandaag.toString(),
    identificatieGebruikt: await identificatieGebruikt(tx, post),
    gemeentecodes: codelijsten['CBS_Gemeentecodes'] ? Object.keys(codelijsten['CBS_Gemeentecodes']) : null,
  });
  if (kop.status !== 'decided') return { niveau: 'kop', uitslag: kop };
  const { nummer, periodeBegin, periodeEind, clienten } = declaratie;
  const geheel = declaratieToetsen({ nummer, periodeBegin, ...(await readEerdereDeclaraties(tx, declaratie, nummer)) });
  if (geheel.status !== 'decided') return { niveau: 'declaratie', uitslag: geheel };
  return { niveau: 'regels', regels: berichtToetsen(clienten, periodeEind, await leesFeiten(context, declaratie)) };
}
