// SPDX-License-Identifier: EUPL-1.2

// Personal data over all rooms: who saw and changed it, what a citizen may ask of that, and until when it is kept.

export { type Bewaarterm, bewaaroverzicht, wisopdrachtInzien } from './persoonsgegevens/bewaren.ts';
export { type Inzage, inzageGeven } from './persoonsgegevens/inzage.ts';
export { controleerKeten, eigenarenVanLeeslog, type Ketenstand } from './persoonsgegevens/keten.ts';
export {
  type Leeslogfilter,
  type Leeslogrij,
  leeslogControleren,
  leeslogGebruikers,
  leesloglijst,
  leeslogUitvoeren,
} from './persoonsgegevens/leesloglijst.ts';
export { bewaartermijnVastleggen, wissenBesluiten, wissenVoorstellen } from './persoonsgegevens/wissen.ts';
