// SPDX-License-Identifier: EUPL-1.2
import { type Controle, codelijsten, decodeStream, type Kop323 } from '#libs/ijw';
import { type Gekeurd, identificatieGebruikt, leesStroom, vindbaarMaken, voortgangMelden } from '#modules/berichten';
import type { ActContext } from '#platform/context';
import { declaratieToetsen } from '../toets/declaratie-toetsen.rule.ts';
import { kopToetsen } from '../toets/kop-toetsen.rule.ts';
import { Afgewezen } from './afgewezen.store.ts';
import { draaiTerug, heeftEerdere, markeerBegin, readEerdereDeclaraties } from './declaratie.store.ts';
import { type Declaratiekop, nieuwDeclaratieId, type Oordeel } from './declaratie.ts';
import { declaratiekopUit } from './declaratie-lezen.query.ts';
import { Prestatieboeking } from './prestaties-boeken.act.ts';

export type Beoordeeld = {
  readonly id: string;
  readonly bericht: Kop323;
  readonly kop: Declaratiekop;
  readonly oordeel: Oordeel;
  readonly afgewezen: Afgewezen;
};
/** What a declaratie came to; without `beoordeeld` it could not be read, and there is no answer to it. */
export type Lezing = {
  readonly beoordeeld: Beoordeeld | null;
  /** The verdict on its form, when that was not known before. */
  readonly controle: Controle | null;
};

/**
 * Reads a declaratie once, from its first byte to its last, and judges it in the order of berichten.md §9.5. Its lines
 * are posted while it is read; when its form turns out wrong at the end, they are taken back.
 */
export async function oordelen(context: ActContext, post: Gekeurd): Promise<Lezing> {
  let begonnen: Begonnen | undefined;
  try {
    for await (const deel of decodeStream(metVoortgang(context, post))) {
      if (deel.deel === 'kop') {
        begonnen = await begin(context, post, deel.kop);
        if (post.geldig === false) return { beoordeeld: gereed(begonnen, { niveau: 'bericht' }), controle: null };
      } else if (deel.deel === 'clienten') await begonnen?.boeking?.voegToe(deel);
      else return await slot(context, begonnen, post.geldig === null ? deel.controle : null);
    }
    return { beoordeeld: null, controle: null };
  } catch (error) {
    // whoever takes the transaction back must be the last to use it
    await begonnen?.boeking?.staak();
    throw error;
  }
}

const meldPer = 8 * 1024 * 1024;

/** The content of a message; of a large one it is told how far the reading has come. */
async function* metVoortgang(context: ActContext, post: Gekeurd): AsyncGenerator<Uint8Array, void, void> {
  let [gelezen, gemeld] = [0, 0];
  for await (const stuk of leesStroom(context, post)) {
    gelezen += stuk.length;
    if (gelezen - gemeld >= meldPer) {
      gemeld = gelezen;
      await voortgangMelden(context.omgeving, post, gelezen);
    }
    yield stuk;
  }
}

type Begonnen = Pick<Beoordeeld, 'id' | 'bericht' | 'kop'> & {
  /** What was wrong with the header or the whole; then the lines are not looked at. */
  readonly geheel: Oordeel | null;
  readonly boeking: Prestatieboeking | null;
};

const gereed = ({ id, bericht, kop }: Begonnen, oordeel: Oordeel, afgewezen = new Afgewezen()): Beoordeeld => ({
  id,
  bericht,
  kop,
  oordeel,
  afgewezen,
});

async function begin(context: ActContext, post: Gekeurd, bericht: Kop323): Promise<Begonnen> {
  const kop = declaratiekopUit(bericht);
  const id = nieuwDeclaratieId();
  if (post.geldig === null) await vindbaarMaken(context, post, bericht.Declaratie);
  await markeerBegin(context.tx);
  const geheel = post.geldig === false ? null : await geheelToetsen(context, post, kop);
  const boeking = geheel ? null : new Prestatieboeking(context, kop, id, await heeftEerdere(context.tx, kop));
  return { id, bericht, kop, geheel, boeking };
}

async function slot({ tx }: ActContext, begonnen: Begonnen | undefined, controle: Controle | null): Promise<Lezing> {
  if (!begonnen) return { beoordeeld: null, controle };
  const { geheel, boeking } = begonnen;
  const gesloten = await boeking?.sluit();
  if (controle && !controle.geldig) {
    await draaiTerug(tx);
    return { beoordeeld: controle.structuurGeldig ? gereed(begonnen, { niveau: 'bericht' }) : null, controle };
  }
  if (geheel || !gesloten) return { beoordeeld: geheel && gereed(begonnen, geheel), controle };
  const oordeel: Oordeel = { niveau: 'regels', telling: gesloten.telling };
  return { beoordeeld: gereed(begonnen, oordeel, gesloten.afgewezen), controle };
}

/** What must be right about the header and about the declaratie as a whole. */
async function geheelToetsen(context: ActContext, post: Gekeurd, declaratie: Declaratiekop): Promise<Oordeel | null> {
  const { tx, vandaag } = context;
  const gemeenten = codelijsten['CBS_Gemeentecodes'];
  const kop = kopToetsen({
    aanbieder: declaratie.aanbieder,
    gemeente: declaratie.gemeente,
    identificatie: post.identificatie,
    dagtekening: post.dagtekening,
    vandaag: vandaag.toString(),
    identificatieGebruikt: await identificatieGebruikt(tx, post),
    gemeentecodes: gemeenten ? Object.keys(gemeenten) : null,
  });
  if (kop.status !== 'decided') return { niveau: 'kop', uitslag: kop };
  const { nummer, periodeBegin } = declaratie;
  const geheel = declaratieToetsen({ nummer, periodeBegin, ...(await readEerdereDeclaraties(tx, declaratie, nummer)) });
  return geheel.status === 'decided' ? null : { niveau: 'declaratie', uitslag: geheel };
}
