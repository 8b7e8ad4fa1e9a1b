// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { versleuteldBewijs } from './bewijs/tariefbewijs.store.ts';
import { adviesVragen } from './differentiatie/advies-vragen.handler.ts';
import { uitslagMelden } from './differentiatie/uitslag.handler.ts';
import { indexatieAfronden } from './indexatie/indexatie-afronden.handler.ts';
import { pakketLaden } from './indexatie/pakket-laden.act.ts';
import { ingroeipadMelden } from './ingroeipad/ingroeipad-melden.handler.ts';
import { motiveringBewaren } from './motivering/motivering-bewaren.handler.ts';
import { prijsopbouwmeldingen } from './prijsopbouw/prijsopbouw-meldingen.handler.ts';
import { procesmeldingen } from './proces/proces-meldingen.handler.ts';
import { uitvraagmeldingen } from './proces/uitvraag/uitvraag-melden.handler.ts';
import {
  beprijzenAfzeggen,
  productversieBeprijzen,
  productversiesIngaan,
} from './productversie/productversie-beprijzen.handler.ts';
import { rekenbasisVragen } from './rekenbasis/rekenbasis-vragen.handler.ts';
import { volgmeldingen } from './volgen/volgers-vragen.handler.ts';
import { collegesAfzeggen, collegesVragen } from './voorstel/colleges-vragen.handler.ts';
import { productenboekVaststellen } from './voorstel/productenboek-vaststellen.handler.ts';
import { tarievenVaststellen } from './voorstel/tarieven-vaststellen.handler.ts';
import { vindbaar } from './zoeken/vindbaar.query.ts';

export { tariefbewijsLezen } from './bewijs/tariefbewijs.query.ts';
export type { Tariefbewijs } from './bewijs/tariefbewijs.ts';
export { tariefbewijsToevoegen } from './bewijs/tariefbewijs-toevoegen.act.ts';
export { type AanbiedertariefView, aanbiedertariefInzien } from './differentiatie/aanbiedertarief.query.ts';
export { aanbiedertariefBesluiten } from './differentiatie/aanbiedertarief-besluiten.act.ts';
export {
  insertOvergenomenTarieven,
  type OvergenomenTarief,
  readEigenPerioden,
} from './differentiatie/overgenomen-tarieven.store.ts';
export { tariefadviesGeven } from './differentiatie/tariefadvies-geven.act.ts';
export {
  type TariefverzoekView,
  tariefverzoekenlijst,
  tariefverzoekInzien,
  tariefverzoekVoorvertonen,
  type VerzoekRij,
  type VerzoekVoorbereiding,
} from './differentiatie/tariefverzoek.query.ts';
export { tariefverzoekIndienen } from './differentiatie/tariefverzoek-indienen.act.ts';
export { verzoekbesluitLezen } from './differentiatie/verzoekbesluit-lezen.act.ts';
export { tariefHerijkt } from './indexatie/herijking.query.ts';
export type { HerijkingReden } from './indexatie/herijking-toetsen.rule.ts';
export {
  type GeindexeerdeRegel,
  type IndexatieContractView,
  type IndexatieView,
  indexatieInzien,
} from './indexatie/indexatie.query.ts';
export type { Indexatieregel, Overgeslagen } from './indexatie/indexatie.ts';
export { indexatieBesluiten } from './indexatie/indexatie-besluiten.act.ts';
export { indexatieIntrekken } from './indexatie/indexatie-intrekken.act.ts';
export { indexatieVoorbereiden } from './indexatie/indexatie-voorbereiden.act.ts';
export { type ContractMetEffect, indexatieVoorvertonen } from './indexatie/indexatie-voorvertonen.query.ts';
export { indexatieWerkblad } from './indexatie/indexatie-werkblad.query.ts';
export { indexatiebericht } from './indexatie/indexatiebericht.query.ts';
export {
  type CijferRij,
  type IndexatieRij,
  type IndexatiesView,
  indexatiesInzien,
} from './indexatie/indexaties.query.ts';
export { indexcijferInvoeren } from './indexatie/indexcijfer-invoeren.act.ts';
export { indexcijferAfwijzen, indexcijferVaststellen } from './indexatie/indexcijfer-vaststellen.act.ts';
export { indexcijfersVerwachten } from './indexatie/indexcijfers-verwachten.act.ts';
export { indexstanden, nacalculaties } from './indexatie/indexmethode.ts';
export { type Indexatie, type Indexatievraag, tarievenIndexeren } from './indexatie/tarieven-indexeren.rule.ts';
export { ingroeipadBesluiten, ingroeipadIntrekken } from './ingroeipad/ingroeipad-besluiten.act.ts';
export { ingroeipadLezen } from './ingroeipad/ingroeipad-lezen.act.ts';
export { ingroeipadNagaan } from './ingroeipad/ingroeipad-nagaan.act.ts';
export { ingroeipadVoorstellen } from './ingroeipad/ingroeipad-voorstellen.act.ts';
export {
  type IngroeipadenView,
  type IngroeipadRij,
  type IngroeipadView,
  ingroeipadenInzien,
  ingroeipadInzien,
} from './ingroeipad/ingroeipaden.query.ts';
export { eenheden, rekeneenheden } from './kostprijs/eenheid.ts';
export type { Gevoeligheden } from './kostprijs/gevoeligheid-bepalen.rule.ts';
export { type KostprijsView, kostprijsInzien } from './kostprijs/kostprijs.query.ts';
export type { Kostprijs } from './kostprijs/kostprijs.ts';
export { kostprijsBedrag } from './kostprijs/kostprijs-bedrag.rule.ts';
export { kostprijsBerekenen } from './kostprijs/kostprijs-berekenen.rule.ts';
export {
  type Bewerking,
  bewerkingsoorten,
  type Kostprijsvraag,
  type Modelparameter,
} from './kostprijs/kostprijsmodel.ts';
export { kostprijzenBerekenen } from './kostprijs/kostprijzen-berekenen.act.ts';
export { lonenOp, overlappingen } from './kostprijs/loontabel.ts';
export { tijdsoorten } from './kostprijs/tijdsoort.ts';
export { type WettelijkElement, wettelijkeElementen } from './kostprijs/wettelijk-element.ts';
export { lonenWerkblad } from './loon/lonen-werkblad.query.ts';
export { looninlezingAanbieden } from './loon/looninlezing-aanbieden.act.ts';
export { looninlezingAfwijzen, looninlezingIntrekken } from './loon/looninlezing-afwijzen.act.ts';
export { type LooninlezingView, looninlezingInzien } from './loon/looninlezing-inzien.query.ts';
export { looninlezingVoorleggen } from './loon/looninlezing-voorleggen.act.ts';
export { type LoontabellenView, loontabellenInzien } from './loon/loontabellen-inzien.query.ts';
export { loontabellenVaststellen } from './loon/loontabellen-vaststellen.act.ts';
export { motiveringsdocument } from './motivering/motiveringsdocument.query.ts';
export { type PrijsopbouwView, prijsopbouwInzien } from './prijsopbouw/prijsopbouw.query.ts';
export type { Elementrij, Prijsvergelijking } from './prijsopbouw/prijsopbouw.ts';
export { prijsopbouwBeantwoorden } from './prijsopbouw/prijsopbouw-beantwoorden.act.ts';
export {
  antwoordtermijnKiezen,
  prijsopbouwBeoordelen,
  prijsopbouwTerugleggen,
} from './prijsopbouw/prijsopbouw-beoordelen.act.ts';
export { prijsantwoordLezen, prijsopbouwIntrekken } from './prijsopbouw/prijsopbouw-intrekken.act.ts';
export { opbouwtariefVragen, prijsopbouwToepassen } from './prijsopbouw/prijsopbouw-toepassen.act.ts';
export { opbouwbewijsToevoegen, prijsopbouwVoorleggen } from './prijsopbouw/prijsopbouw-voorleggen.act.ts';
export {
  type PrijsopbouwRij,
  type PrijsopbouwVoorbereiding,
  prijsopbouwen,
  prijsopbouwVoorvertonen,
} from './prijsopbouw/prijsopbouwen.query.ts';
export { dossierAanvullen } from './proces/dossier/dossier-aanvullen.act.ts';
export { tariefdossierDocument } from './proces/dossier/dossier-document.query.ts';
export type { Dossierregel } from './proces/dossier/dossierregel.ts';
export { dossierbijlage, type TariefdossierView, tariefdossierInzien } from './proces/dossier/tariefdossier.query.ts';
export { tariefmeldingLezen } from './proces/melding-lezen.act.ts';
export { type PresentatieView, tariefpresentatieInzien } from './proces/presentatie/tariefpresentatie.query.ts';
export { tariefreactietijdVerlengen, tarievenPresenteren } from './proces/presentatie/tarieven-presenteren.act.ts';
export { type ProceskeuzenView, proceskeuzen } from './proces/proceskeuzen.query.ts';
export { processtapHervatten, processtapOverslaan } from './proces/processtap-overslaan.act.ts';
export {
  tariefreactieSchrijven,
  tariefreactiesIndienen,
  tariefreactieWeghalen,
} from './proces/reactie/tariefreactie-schrijven.act.ts';
export {
  type TariefreactiesView,
  tariefreactieBewijs,
  tariefreactiesInzien,
} from './proces/reactie/tariefreacties.query.ts';
export {
  tariefantwoordenVrijgeven,
  tariefreactiesBeantwoorden,
} from './proces/reactie/tariefreacties-beantwoorden.act.ts';
export { type StapView, type TariefprocesView, tariefprocesInzien } from './proces/tariefproces.query.ts';
export { tariefprocesOpenen } from './proces/tariefproces-openen.act.ts';
export { tariefprocesPlannen } from './proces/tariefproces-plannen.act.ts';
export { tariefprocesStaken } from './proces/tariefproces-staken.act.ts';
export { type ProcessenView, tariefprocessen } from './proces/tariefprocessen.query.ts';
export { functiemixKiezen } from './proces/uitvraag/functiemix-kiezen.act.ts';
export { functieopgavenBewaren, functieopgavenIndienen } from './proces/uitvraag/functieopgaven.act.ts';
export { functieuitvraagInzien, type UitvraagView } from './proces/uitvraag/functieuitvraag.query.ts';
export { functieuitvraagOpenen, functieuitvraagVerlengen } from './proces/uitvraag/functieuitvraag-openen.act.ts';
export { uitkomstDelen } from './proces/uitvraag/uitkomst-delen.act.ts';
export {
  type TariefvraagRij,
  type TariefvragenView,
  tariefvragenInzien,
} from './productversie/tariefvragen.query.ts';
export { type RekenbasisView, rekenbasisInzien } from './rekenbasis/rekenbasis.query.ts';
export { rekenbasisAfwijzen, rekenbasisVaststellen } from './rekenbasis/rekenbasis-vaststellen.act.ts';
export { rekenbasisVoorstellen } from './rekenbasis/rekenbasis-voorstellen.act.ts';
export type { Namen } from './tarief/namen.query.ts';
export { type TariefView, tariefInzien } from './tarief/tarief.query.ts';
export { tariefOp } from './tarief/tarief-op.query.ts';
export { type TariefRij, type TarievenView, tarievenInzien } from './tarief/tarieven.query.ts';
export { productenboekBestand, producthandboek } from './uitvoer/productenboek-bestand.query.ts';
export { tarievenWerkblad } from './uitvoer/tarieven-werkblad.query.ts';
export { lijstbedragInvoeren } from './volgen/lijstbedrag-invoeren.act.ts';
export { lijstbedragAfwijzen, lijstbedragVaststellen } from './volgen/lijstbedrag-vaststellen.act.ts';
export { pakketvolgingAfwijzen } from './volgen/pakketvolgingen.act.ts';
export { tarieflijstVastleggen } from './volgen/tarieflijst-vastleggen.act.ts';
export {
  type Lijstregel,
  type LijstView,
  type TarieflijstenView,
  tarieflijstenInzien,
  tarieflijstInzien,
  type VolgingRij,
} from './volgen/tarieflijsten.query.ts';
export { leesVolgend } from './volgen/volgers.query.ts';
export { volgingBeeindigen, volgingVastleggen } from './volgen/volging-vastleggen.act.ts';
export { type VolgtarievenView, volgtarievenInzien } from './volgen/volgtarieven.query.ts';
export { volgtarievenVoorleggen } from './volgen/volgtarieven-voorleggen.act.ts';
export { tariefvoorstelIndienen } from './voorstel/tariefvoorstel-indienen.act.ts';
export { tariefvoorstelIntrekken } from './voorstel/tariefvoorstel-intrekken.act.ts';
export { tariefvoorstelVaststellen } from './voorstel/tariefvoorstel-vaststellen.act.ts';
export { tariefwijzigingBesluiten } from './voorstel/tariefwijziging-besluiten.act.ts';
export { tariefwijzigingVoorstellen } from './voorstel/tariefwijziging-voorstellen.act.ts';
export { type Bevoegd, type VoorstelRegel, type VoorstelView, voorstelInzien } from './voorstel/voorstel.query.ts';
export type { Toets } from './voorstel/voorstel-toetsen.rule.ts';
export { type Voorvertoning, wijzigingVoorvertonen } from './voorstel/wijziging-voorvertonen.query.ts';

export const deur: Deur = {
  naam: 'tarieven',
  vindbaar,
  versleuteld: [versleuteldBewijs],
  handlers: [
    collegesVragen,
    collegesAfzeggen,
    productenboekVaststellen,
    tarievenVaststellen,
    rekenbasisVragen,
    productversieBeprijzen,
    productversiesIngaan,
    beprijzenAfzeggen,
    indexatieAfronden,
    ...uitvraagmeldingen,
    ...procesmeldingen,
    adviesVragen,
    uitslagMelden,
    ...volgmeldingen,
    ingroeipadMelden,
    motiveringBewaren,
    ...prijsopbouwmeldingen,
  ],
  pakketLaden,
};
