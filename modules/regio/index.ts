// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { overlegOpLijst, signaalOpLijst, signaalVanLijst } from './accounthouder/werklijsten.handler.ts';
import { kennisgeven } from './besluit/kennisgeven.handler.ts';
import { voorstelAanbieden } from './bestuursvoorstel/voorstel-aanbieden.handler.ts';
import { voorstelAfmelden } from './bestuursvoorstel/voorstel-afmelden.handler.ts';
import { voorstelUitvoeren } from './bestuursvoorstel/voorstel-uitvoeren.handler.ts';
import { pakketLaden, planBewaren } from './pakket/pakket-laden.act.ts';
import { schaalBesloten } from './schaal/schaal-doorvoeren.handler.ts';
import { taakOntstaan, takenVolgen, verdelingBesloten } from './taak/taak-volgen.handler.ts';
import { vindbaar } from './zoeken/vindbaar.query.ts';

export {
  type Aanbieder,
  type Bekende,
  heeftOmvang,
  maakBekend,
  readAanbieder,
  readBekenden,
} from './aanbieder/aanbieder.store.ts';
export { aanbiederBeschrijven } from './aanbieder/aanbieder-beschrijven.act.ts';
export { isMicroOnderneming, type MicroGrens } from './aanbieder/micro-onderneming.rule.ts';
export type { Aanbiedersignaal } from './accounthouder/accounthouder.ts';
export { accounthouderVastleggen } from './accounthouder/accounthouder-vastleggen.act.ts';
export {
  type AccounthoudersView,
  type AccounthouderView,
  type Accounttoezicht,
  accounthouderInzien,
  accounthouderslijst,
  leesAccounttoezicht,
  type SignaalView,
  signaalInzien,
} from './accounthouder/accounthouders.query.ts';
export { signaalDoorgeven } from './accounthouder/signaal-doorgeven.act.ts';
export { signaalOppakken } from './accounthouder/signaal-oppakken.act.ts';
export type { Besluit, BesluitReden, Besluitvraag } from './besluit/besluit.ts';
export { besluitNemen } from './besluit/besluit-nemen.act.ts';
export {
  type BesluitdossierView,
  type BesluitView,
  besluitenlijst,
  besluitenOver,
  besluitfilters,
  besluitInzien,
} from './besluit/besluiten.query.ts';
export { besluitenNalopen } from './besluit/besluiten-nalopen.act.ts';
export { besluitstukToevoegen } from './besluit/besluitstuk-toevoegen.act.ts';
export { kennisNemen } from './besluit/kennis-nemen.act.ts';
export type { Mandaat } from './besluit/mandaat.ts';
export { volmachtVerlenen } from './besluit/volmacht-verlenen.act.ts';
export { voorstelBesluiten } from './bestuursvoorstel/voorstel-besluiten.act.ts';
export { voorstelIntrekken } from './bestuursvoorstel/voorstel-intrekken.act.ts';
export { type BestuursvoorstelView, voorstelInzien, voorstellenlijst } from './bestuursvoorstel/voorstellen.query.ts';
export type { Derde } from './derde/derde.store.ts';
export { derdeVastleggen } from './derde/derde-vastleggen.act.ts';
export { type DerdenView, type DerdeView, derdeInzien, derdenlijst } from './derde/derden.query.ts';
export { type GremiumRij, type GremiumView, gremialijst, gremiumInzien } from './gremium/gremia.query.ts';
export { zetelBeeindigen } from './gremium/zetel-beeindigen.act.ts';
export { zetelToekennen } from './gremium/zetel-toekennen.act.ts';
export { type RegioView, regioInzien, verbandNu, verbandVan } from './mandaten.query.ts';
export { collegaUitnodigen } from './mens/collega-uitnodigen.act.ts';
export { mailOpnieuwVersturen } from './mens/mail-opnieuw-versturen.act.ts';
export { mailadresOpgeven } from './mens/mailadres-opgeven.act.ts';
export { mailadresVerwijderen } from './mens/mailadres-verwijderen.act.ts';
export { type MailView, mailInzien, type OnbezorgdeMailView, onbezorgdeMail } from './mens/mails.query.ts';
export { mailvoorkeurenKiezen } from './mens/mailvoorkeuren-kiezen.act.ts';
export { medewerkerBlokkeren, medewerkerDeblokkeren } from './mens/medewerker-blokkeren.act.ts';
export {
  type AccountView,
  accountInzien,
  type MedewerkersView,
  type MedewerkerView,
  medewerkerInzien,
  medewerkerslijst,
  type UitnodigingView,
  uitnodigingInzien,
} from './mens/medewerkers.query.ts';
export { rolBeeindigen } from './mens/rol-beeindigen.act.ts';
export { rolToekennen } from './mens/rol-toekennen.act.ts';
export { sessiesBeeindigen } from './mens/sessies-beeindigen.act.ts';
export { uitnodigingIntrekken } from './mens/uitnodiging-intrekken.act.ts';
export { vervangingIntrekken } from './mens/vervanging-intrekken.act.ts';
export { vervangingVastleggen } from './mens/vervanging-vastleggen.act.ts';
export { type BronView, bronnenlijst } from './pakket/bronnen.query.ts';
export { type LoadedPage, leesPagina } from './pakket/pagina.query.ts';
export {
  type Lid,
  type Plan,
  type Planversie,
  readLeden,
  readVerbandenVan,
  readVersie,
  readVersies,
} from './pakket/pakket.store.ts';
export { leesPakketkop } from './pakket/pakketkop.query.ts';
export { type KadersView, kadersInzien } from './plan/kaders.query.ts';
export { leesPlannen, type PlanRij, type PlanView, planInzien, plannenlijst } from './plan/plannen.query.ts';
export type { Planonderdeel, Planveld } from './plan/planonderdeel.ts';
export { mandaatintrekkingVoorstellen, mandaatVoorstellen } from './register/mandaat-voorstellen.act.ts';
export { type MandaatView, mandaatInzien, mandaatkeuzen } from './register/mandaatregister.query.ts';
export { type GeldendMandaat, mandatenVoor } from './register/register.query.ts';
export { aanspreekpuntVastleggen } from './samenwerking/aanspreekpunt-vastleggen.act.ts';
export { deelnameVoorstellen } from './samenwerking/deelname-voorstellen.act.ts';
export { grondslagVastleggen } from './samenwerking/grondslag-vastleggen.act.ts';
export {
  type SamenwerkingenView,
  type SamenwerkingView,
  samenwerkingenlijst,
  samenwerkingInzien,
} from './samenwerking/samenwerkingen.query.ts';
export { leesInkoopschaal } from './schaal/inkoopschaal.query.ts';
export type { InkoopschaalReden } from './schaal/inkoopschaal-toetsen.rule.ts';
export type { BewaardeSchaalregel } from './schaal/schaal.store.ts';
export { schaalVaststellen } from './schaal/schaal-vaststellen.act.ts';
export {
  type SchaalmatrixView,
  schaalmatrixInzien,
  type ZorgvormView,
  zorgvormInzien,
} from './schaal/schaalmatrix.query.ts';
export type { Schaalcel } from './schaal/schaalregel.ts';
export { zorgvormKoppelen } from './schaal/zorgvorm-koppelen.act.ts';
export { zorgvormVerplaatsen } from './schaal/zorgvorm-verplaatsen.act.ts';
export { systeemBeeindigen } from './systeem/systeem-beeindigen.act.ts';
export { systeemGoedkeuren } from './systeem/systeem-goedkeuren.act.ts';
export { systeemMaken } from './systeem/systeem-maken.act.ts';
export { systeemgeheimVernieuwen } from './systeem/systeemgeheim-vernieuwen.act.ts';
export {
  type SysteemView,
  type SystemenView,
  systeemInzien,
  systemenlijst,
  type WebhookView,
  webhookInzien,
  webhookleveringen,
} from './systeem/systemen.query.ts';
export { webhookBeeindigen, webhookgeheimVernieuwen, webhookHervatten } from './systeem/webhook-beheren.act.ts';
export { webhookMaken } from './systeem/webhook-maken.act.ts';
export { type Taakdrager, taakacten, volgacten } from './taak/taak.ts';
export { taakBelegd } from './taak/taak-belegd.query.ts';
export { taakGedaan } from './taak/taak-gedaan.act.ts';
export { taakKoppelen } from './taak/taak-koppelen.act.ts';
export { taakVerleggen } from './taak/taak-verleggen.act.ts';
export {
  type TaakRij,
  type TaakView,
  type TaakverdelingView,
  taakInzien,
  taakverdelingInzien,
} from './taak/taakverdeling.query.ts';
export { taakverdelingVaststellen } from './taak/taakverdeling-vaststellen.act.ts';
export { leesAfzender, leesOrganisatienaam, leesVerband } from './verband.query.ts';

export const deur: Deur = {
  naam: 'regio',
  vindbaar,
  handlers: [
    kennisgeven,
    ...takenVolgen,
    taakOntstaan,
    verdelingBesloten,
    schaalBesloten,
    signaalOpLijst,
    signaalVanLijst,
    overlegOpLijst,
    voorstelAanbieden,
    voorstelUitvoeren,
    ...voorstelAfmelden,
  ],
  pakketLaden,
  planBewaren,
};
