// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { antwoordKoppelen } from './antwoord/antwoord-koppelen.handler.ts';
import { antwoordMelden, toetsingMelden } from './antwoord/antwoord-melden.handler.ts';
import { foutBeantwoorden, ontvangstBevestigen } from './antwoord/retour-sturen.handler.ts';
import { bewaren } from './bewaren/bewaarsoorten.act.ts';
import { versleuteldeInhoud } from './postkamer/inhoud.store.ts';
import { aanvoerMelden, antwoordBewaken, onleesbaarMelden, postMelden } from './postkamer/post-bewaken.handler.ts';
import { verzendingMelden } from './postweg/verzending-melden.handler.ts';
import { termijnMelden } from './termijn/termijn-melden.handler.ts';
import { postOver } from './zoeken/post-over.query.ts';
import { vindbaar } from './zoeken/vindbaar.query.ts';

export { type BerichtView, berichtInzien } from './lijst/bericht-inzien.query.ts';
export {
  type Berichtfilter,
  berichtenlijst,
  berichtenVanPersoon,
  type Filterstaat,
  filterstaten,
  type Postdrukte,
  postdrukte,
} from './lijst/berichtenlijst.query.ts';
export type { BerichtRij, Berichtstaat } from './lijst/berichtrij.query.ts';
export { mostClients } from './lijst/inhoud-lezen.query.ts';
export { berichtBezorgen } from './postkamer/bericht-bezorgen.act.ts';
export { keuringVastleggen, vindbaarMaken } from './postkamer/bericht-keuren.act.ts';
export { berichtLezen } from './postkamer/bericht-lezen.act.ts';
export { berichtOntvangen } from './postkamer/bericht-ontvangen.act.ts';
export { berichtVerzenden, inhoudVerzenden } from './postkamer/bericht-verzenden.act.ts';
export {
  berichtBestand,
  type Gekeurd,
  leesStroom,
  openBericht,
  readPostbericht,
} from './postkamer/berichten.query.ts';
export { isPostkamerOpen } from './postkamer/deelname.query.ts';
export { identificatieGebruikt, nextIdentificatie } from './postkamer/nummer.store.ts';
export type { Postbericht } from './postkamer/postbericht.ts';
export { voortgangMelden } from './postkamer/voortgang.store.ts';
export { verzendVolgende } from './postweg/post-verzenden.act.ts';
export type { Binnenkomend, Postweg, Uitgaand } from './postweg/postweg.ts';
export { type Verzendstaat, verzendstaten } from './postweg/verzending.ts';
export { verzendingOpnieuw } from './postweg/verzending-opnieuw.act.ts';
export { type VerzendingRij, verzendingenlijst } from './postweg/verzendingen.query.ts';
export { termijnenNalopen } from './termijn/termijnen-nalopen.act.ts';

export const deur: Deur = {
  naam: 'berichten',
  vindbaar,
  versleuteld: [versleuteldeInhoud],
  bewaren,
  overPersoon: postOver,
  handlers: [
    antwoordBewaken,
    postMelden,
    aanvoerMelden,
    onleesbaarMelden,
    antwoordKoppelen,
    antwoordMelden,
    toetsingMelden,
    foutBeantwoorden,
    ontvangstBevestigen,
    termijnMelden,
    verzendingMelden,
  ],
};
