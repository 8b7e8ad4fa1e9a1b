// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { berichtenBeoordelen } from './bericht/berichten-beoordelen.handler.ts';

export { berichtBeoordelen as toewijzingUitBericht } from './bericht/bericht-beoordelen.act.ts';
export { type CasusView, casusInzien, type IndicatieView } from './casus/casus.query.ts';
export { casusOpenen } from './casus/casus-openen.act.ts';
export { type CasusRij, casuslijst, routes } from './casus/casussen.query.ts';
export { indicatieStellen } from './indicatie/indicatie-stellen.act.ts';
export type { LeveringView } from './levering/leveringen.query.ts';
export { zorgStarten } from './levering/zorg-starten.act.ts';
export { zorgStoppen } from './levering/zorg-stoppen.act.ts';
export { aanbiederKiezen } from './toewijzing/aanbieder-kiezen.act.ts';
export { type Gedeclareerd, noteerDeclaraties } from './toewijzing/gedeclareerd.store.ts';
export { toewijzingWijzigen } from './toewijzing/toewijzing-wijzigen.act.ts';
export {
  type ToewijzingRij,
  type ToewijzingView,
  toewijzingenlijst,
  toewijzingInzien,
} from './toewijzing/toewijzingen.query.ts';
export type { VersieView } from './toewijzing/versies.query.ts';
export { type Aanvraagkeuzen, aanTeVragen } from './verzoek/aan-te-vragen.query.ts';
export { toewijzingVerzoeken } from './verzoek/toewijzing-verzoeken.act.ts';
export { verzoekBeantwoorden } from './verzoek/verzoek-beantwoorden.act.ts';
export { verzoekHonoreren } from './verzoek/verzoek-honoreren.act.ts';
export { type VerzoekRij, type VerzoekView, verzoekenlijst, verzoekInzien } from './verzoek/verzoeken.query.ts';
export { wijzigingVerzoeken } from './verzoek/wijziging-verzoeken.act.ts';

export const deur: Deur = { naam: 'toegang', handlers: [berichtenBeoordelen] };
