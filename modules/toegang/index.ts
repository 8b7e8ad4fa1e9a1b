// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { berichtenBeoordelen } from './bericht/berichten-beoordelen.handler.ts';
import { bewaren } from './bewaren/bewaarsoorten.act.ts';
import { versleuteldeCasus } from './casus/casus.store.ts';
import { dossierVan } from './casus/dossier.query.ts';
import { versleuteldeIndicatie } from './indicatie/indicatie.store.ts';
import { versleuteldeNoodtoegang } from './noodtoegang/noodtoegang.store.ts';
import { versleuteldeOvername } from './overname/overname.store.ts';
import { vindbaar } from './zoeken/vindbaar.query.ts';
import { versleuteldeErvaring } from './zorgkeuzewijzer/ervaring.store.ts';
import { keuzewijzerVolgen } from './zorgkeuzewijzer/keuzewijzer-volgen.handler.ts';
import { pakketLaden } from './zorgkeuzewijzer/pakket-laden.act.ts';

export { berichtBeoordelen as toewijzingUitBericht } from './bericht/bericht-beoordelen.act.ts';
export { type CasusView, casusInzien, type IndicatieView } from './casus/casus.query.ts';
export { casusOpenen } from './casus/casus-openen.act.ts';
export { type CasusRij, casuslijst, routes } from './casus/casussen.query.ts';
export { indicatieStellen } from './indicatie/indicatie-stellen.act.ts';
export type { LeveringView } from './levering/leveringen.query.ts';
export { zorgStarten } from './levering/zorg-starten.act.ts';
export { zorgStoppen } from './levering/zorg-stoppen.act.ts';
export { afschermingOpheffen, casusAfschermen } from './noodtoegang/casus-afschermen.act.ts';
export { noodtoegangBeoordelen } from './noodtoegang/noodtoegang-beoordelen.act.ts';
export { noodtoegangOpenen } from './noodtoegang/noodtoegang-openen.act.ts';
export { noodtoegangenlijst, noodtoegangInzien } from './noodtoegang/noodtoegangen.query.ts';
export { toewijzingovernameAanbieden } from './overname/overname-aanbieden.act.ts';
export { toewijzingovernameAfwijzen, toewijzingovernameIntrekken } from './overname/overname-afwijzen.act.ts';
export { toewijzingovernameBevestigen } from './overname/overname-bevestigen.act.ts';
export {
  type ToewijzingovernameView,
  toewijzingovernameInzien,
  toewijzingovernamesInzien,
} from './overname/overname-inzien.query.ts';
export { toewijzingovernameVoorleggen } from './overname/overname-voorleggen.act.ts';
export { toewijzingovernameWerkblad } from './overname/overname-werkblad.query.ts';
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
export { persoonssleutel } from './zoeken/persoonssleutel.query.ts';

export { aanbiederprofielVastleggen } from './zorgkeuzewijzer/aanbiederprofiel-vastleggen.act.ts';
export { clientstopInstellen } from './zorgkeuzewijzer/clientstop-instellen.act.ts';
export { clientstopOpheffen } from './zorgkeuzewijzer/clientstop-opheffen.act.ts';
export { type ClientstopsView, clientstops } from './zorgkeuzewijzer/clientstops.query.ts';
export { type EigenKeuzeaanbodView, eigenKeuzeaanbod } from './zorgkeuzewijzer/eigen-keuzeaanbod.query.ts';
export { ervaringAfhandelen } from './zorgkeuzewijzer/ervaring-afhandelen.act.ts';
export { ervaringMelden } from './zorgkeuzewijzer/ervaring-melden.act.ts';
export { ervaringenlijst, ervaringInzien, ervaringsformulier } from './zorgkeuzewijzer/ervaringen.query.ts';
export { type GemeentelijkAanbodView, gemeentelijkAanbod } from './zorgkeuzewijzer/gemeentelijk-aanbod.query.ts';
export { type HulpView, hulpInzien, type KeuzeRij } from './zorgkeuzewijzer/hulp-inzien.query.ts';
export {
  type HulpRij,
  hulpZoeken,
  sorteringen,
  voorWie,
  type ZoekView,
  type Zoekvraag,
} from './zorgkeuzewijzer/hulp-zoeken.query.ts';
export { type KeuzeaanbiederView, keuzeaanbiederInzien } from './zorgkeuzewijzer/keuzeaanbieder-inzien.query.ts';
export { type KeuzegegevenRij, keuzegegevens } from './zorgkeuzewijzer/keuzegegevens.query.ts';
export { type Keuzegemeente, keuzegemeenten } from './zorgkeuzewijzer/keuzegemeenten.query.ts';
export { keuzesVergelijken, meestNaastElkaar } from './zorgkeuzewijzer/keuzes-vergelijken.query.ts';
export type { Plaats, VoorliggendView } from './zorgkeuzewijzer/plaats.query.ts';
export { productuitlegVastleggen } from './zorgkeuzewijzer/productuitleg-vastleggen.act.ts';
export { productuitleggen } from './zorgkeuzewijzer/productuitleggen.query.ts';
export { toegangspuntVastleggen } from './zorgkeuzewijzer/toegangspunt-vastleggen.act.ts';
export { voorliggendAanbodStoppen } from './zorgkeuzewijzer/voorliggend-aanbod-stoppen.act.ts';
export { voorliggendAanbodVastleggen } from './zorgkeuzewijzer/voorliggend-aanbod-vastleggen.act.ts';
export { wachttijdenMelden } from './zorgkeuzewijzer/wachttijden-melden.act.ts';
export type { WachttijdView } from './zorgkeuzewijzer/weergave.query.ts';
export { woordenHerkennen } from './zorgkeuzewijzer/woorden-herkennen.query.ts';

export const deur: Deur = {
  naam: 'toegang',
  vindbaar,
  versleuteld: [
    ...versleuteldeCasus,
    ...versleuteldeIndicatie,
    ...versleuteldeNoodtoegang,
    versleuteldeOvername,
    ...versleuteldeErvaring,
  ],
  handlers: [berichtenBeoordelen, ...keuzewijzerVolgen],
  bewaren,
  overPersoon: dossierVan,
  pakketLaden,
};
