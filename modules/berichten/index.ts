// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { antwoordBewaken, postMelden } from './postkamer/post-bewaken.handler.ts';

export { identificatieGebruikt, nextIdentificatie } from './postkamer/bericht.store.ts';
export { berichtBezorgen } from './postkamer/bericht-bezorgen.act.ts';
export { keuringVastleggen } from './postkamer/bericht-keuren.act.ts';
export { berichtLezen } from './postkamer/bericht-lezen.act.ts';
export { berichtOntvangen } from './postkamer/bericht-ontvangen.act.ts';
export { berichtVerzenden, inhoudVerzenden } from './postkamer/bericht-verzenden.act.ts';
export {
  type BerichtRij,
  type BerichtView,
  berichtBestand,
  berichtenlijst,
  berichtInzien,
  type Gekeurd,
  leesStroom,
  openBericht,
  readPostbericht,
} from './postkamer/berichten.query.ts';
export type { Postbericht } from './postkamer/postbericht.ts';

export const deur: Deur = { naam: 'berichten', handlers: [antwoordBewaken, postMelden] };
