// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import {
  afgelastingMelden,
  bijeenkomstMelden,
  reactievragen,
  uitnodigingMelden,
} from './dialoog/planning/uitnodiging.handler.ts';
import { meldingen } from './dialoog/publicatie/dialoog-melden.handler.ts';
import { verslagMaken } from './dialoog/publicatie/verslag-maken.handler.ts';
import { wijzigingsbriefSturen } from './dialoog/publicatie/wijzigingsbrief.handler.ts';
import { reactiesIngediend } from './dialoog/reactie/reacties-ingediend.handler.ts';
import { collegesAfzeggen, collegesVragen } from './instrument/colleges-vragen.handler.ts';
import { keuzesDoorvoeren } from './instrument/keuzes-doorvoeren.handler.ts';
import { jaarprogrammaBesloten } from './jaarprogramma/jaarprogramma-besloten.handler.ts';
import { zienswijzenAfgezegd, zienswijzenVragen } from './jaarprogramma/zienswijzen.handler.ts';
import { pakketLaden } from './pakket/pakket-laden.act.ts';
import { vindbaar } from './zoeken/vindbaar.query.ts';

export { bekendeLooptijd } from './contract/bekende-looptijd.query.ts';
export { leesContract } from './contract/contract.store.ts';
export {
  type BeleidView,
  beleidInzien,
  type ContractView,
  contractInzien,
} from './contract/contracten.query.ts';
export { dialoogPlannen } from './dialoog/dialoog-plannen.act.ts';
export { type DialooglijstView, type DialoogRij, dialooglijst } from './dialoog/dialooglijst.query.ts';
export { type DialoogView, dialoogInzien, type Vervolg } from './dialoog/dialoogmoment.query.ts';
export { bijeenkomstAgenda } from './dialoog/planning/agenda.query.ts';
export { bijeenkomstHouden } from './dialoog/planning/bijeenkomst-houden.act.ts';
export { bijeenkomstAfgelasten, bijeenkomstPlannen } from './dialoog/planning/bijeenkomst-plannen.act.ts';
export { type DialoogKeuzen, dialoogKeuzen } from './dialoog/planning/dialoog-keuzen.query.ts';
export { dialoogUitnodigen } from './dialoog/planning/dialoog-uitnodigen.act.ts';
export { genodigdenKiezen } from './dialoog/planning/genodigden-kiezen.act.ts';
export { komstMelden } from './dialoog/planning/komst-melden.act.ts';
export { reactietijdVerlengen } from './dialoog/planning/reactietijd-verlengen.act.ts';
export { dialoogBeantwoorden } from './dialoog/publicatie/dialoog-beantwoorden.act.ts';
export { dialoogBesluiten } from './dialoog/publicatie/dialoog-besluiten.act.ts';
export { dialoogLezen, teLezen } from './dialoog/publicatie/dialoog-lezen.act.ts';
export { dialoogPubliceren } from './dialoog/publicatie/dialoog-publiceren.act.ts';
export { countMetNaam } from './dialoog/publicatie/noemt.ts';
export {
  dialoogdocument,
  type PublicatieView,
  publicatieInzien,
  publicatiePerPagina,
} from './dialoog/publicatie/publicatie.query.ts';
export { publicatietekstSchrijven, reactiesBeantwoorden } from './dialoog/publicatie/reacties-beantwoorden.act.ts';
export { reactieSchrijven, reactiesIndienen, reactieWeghalen } from './dialoog/reactie/reactie-schrijven.act.ts';
export { type ReactiesView, reactiesInzien, reactiesPerPagina } from './dialoog/reactie/reacties.query.ts';
export {
  type EigenReactie,
  eigenReactiesInzien,
  type StukView,
  stukBestand,
  stukInzien,
} from './dialoog/stuk/stuk.query.ts';
export { stukBestandToevoegen, stukToevoegen, stukVernieuwen } from './dialoog/stuk/stuk-toevoegen.act.ts';
export { type DoelView, doelInzien, type IndicatorView } from './doel/doelen.query.ts';
export { effectketenBijstellen, effectketenVoorstellen } from './effectketen/effectketen-beginnen.act.ts';
export { effectketenVaststellen } from './effectketen/effectketen-vaststellen.act.ts';
export {
  type EffectketenRij,
  type EffectketenView,
  effectketenInzien,
  effectketenlijst,
  type KetendoelView,
  type KetenView,
} from './effectketen/effectketens.query.ts';
export { ketendoelOnderbouwen } from './effectketen/ketendoel-onderbouwen.act.ts';
export { ketendoelPlaatsen } from './effectketen/ketendoel-plaatsen.act.ts';
export { ketendoelToevoegen } from './effectketen/ketendoel-toevoegen.act.ts';
export { ketendoelWeglaten } from './effectketen/ketendoel-weglaten.act.ts';
export { type Ketenregel, ketenregels } from './effectketen/ketenregels.ts';
export { evaluatiePlannen } from './evaluatie/evaluatie-plannen.act.ts';
export { evaluatieSchrijven } from './evaluatie/evaluatie-schrijven.act.ts';
export { evaluatieVaststellen } from './evaluatie/evaluatie-vaststellen.act.ts';
export { evaluatiegevolgToevoegen } from './evaluatie/evaluatiegevolg-toevoegen.act.ts';
export { evaluatierapport } from './evaluatie/evaluatierapport.query.ts';
export {
  type EvaluatieKeuzen,
  type EvaluatieRij,
  type EvaluatieView,
  evaluatieInzien,
  evaluatieKeuzen,
  evaluatiesInzien,
} from './evaluatie/evaluaties.query.ts';
export { evaluatiestapAfronden } from './evaluatie/evaluatiestap-afronden.act.ts';
export { herinneringenNalopen } from './herinnering/herinneren.act.ts';
export { type InstrumentenView, instrumentenInzien } from './instrument/instrumenten.query.ts';
export type { Aanbiederstype, Bekostigingsvorm } from './instrument/instrumenten.ts';
export type { Oordeel, Samenhang } from './instrument/instrumenten-samenhang.rule.ts';
export { type KeuzevoorstelView, keuzevoorstelInzien } from './instrument/keuzevoorstel.query.ts';
export { keuzevoorstelIndienen } from './instrument/keuzevoorstel-indienen.act.ts';
export { keuzevoorstelIntrekken } from './instrument/keuzevoorstel-intrekken.act.ts';
export { keuzevoorstelVaststellen } from './instrument/keuzevoorstel-vaststellen.act.ts';
export type { Oordeelverschil } from './instrument/oordelen-vergelijken.ts';
export { scenario, scenarioVelden } from './instrument/scenario.act.ts';
export { keuzesUitproberen, type UitproberenView } from './instrument/uitproberen.query.ts';
export { bestuursrapportageVastleggen } from './jaarprogramma/bestuursrapportage-vastleggen.act.ts';
export { jaarprogrammaDocument } from './jaarprogramma/jaarprogramma-document.query.ts';
export {
  type JaarprogrammaView,
  type JaarRij,
  jaarprogrammaInzien,
  jaarprogrammalijst,
  type PostRij,
  type RapportageView,
} from './jaarprogramma/jaarprogramma-inzien.query.ts';
export { jaarprogrammaOpstellen } from './jaarprogramma/jaarprogramma-opstellen.act.ts';
export { jaarprogrammaProberen, type ProefView } from './jaarprogramma/jaarprogramma-proberen.query.ts';
export { jaarprogrammaVaststellen } from './jaarprogramma/jaarprogramma-vaststellen.act.ts';
export { jaarprogrammaVerantwoorden } from './jaarprogramma/jaarprogramma-verantwoorden.act.ts';
export { jaarprogrammaVoorleggen } from './jaarprogramma/jaarprogramma-voorleggen.act.ts';
export { jaarprogrammaWijzigen } from './jaarprogramma/jaarprogramma-wijzigen.act.ts';
export { programmapostSchrappen } from './jaarprogramma/programmapost-schrappen.act.ts';
export { programmapostVastleggen } from './jaarprogramma/programmapost-vastleggen.act.ts';
export { verdeelsleutelKiezen } from './jaarprogramma/verdeelsleutel-kiezen.act.ts';
export { zienswijzeGeven } from './jaarprogramma/zienswijze-geven.act.ts';
export { kernbedingVastleggen } from './kernbeding/kernbeding-vastleggen.act.ts';
export { kernbedingVaststellen } from './kernbeding/kernbeding-vaststellen.act.ts';
export {
  type KernbedingKeuzen,
  type KernbedingRij,
  type KernbedingView,
  kernbedingInzien,
  kernbedingKeuzen,
} from './kernbeding/kernbedingen.query.ts';
export { motieAfdoen } from './motie/motie-afdoen.act.ts';
export { motieAntwoorden } from './motie/motie-antwoorden.act.ts';
export { motieUitslagVastleggen } from './motie/motie-uitslag-vastleggen.act.ts';
export { motieVastleggen } from './motie/motie-vastleggen.act.ts';
export {
  type MotieKeuzen,
  type MotieRij,
  type MotiesView,
  type MotieView,
  motieInzien,
  motieKeuzen,
  motiesInzien,
} from './motie/moties.query.ts';
export { motiestapToevoegen } from './motie/motiestap-toevoegen.act.ts';
export { leesVerlengingstoets } from './motie/verlenging.query.ts';
export type { Verlengingstoets } from './motie/verlenging-gebonden.rule.ts';
export { onderwerpBijwerken } from './onderwerp/onderwerp-bijwerken.act.ts';
export { onderwerpVastleggen } from './onderwerp/onderwerp-vastleggen.act.ts';
export {
  type OnderwerpenView,
  type OnderwerpView,
  onderwerpenlijst,
  onderwerpInzien,
} from './onderwerp/onderwerpen.query.ts';
export { faseZetten } from './ontwikkelopgave/fase-zetten.act.ts';
export { ontwikkelopgaveVastleggen } from './ontwikkelopgave/ontwikkelopgave-vastleggen.act.ts';
export { ontwikkelopgaveVaststellen } from './ontwikkelopgave/ontwikkelopgave-vaststellen.act.ts';
export {
  type OpgaveKeuzen,
  type OpgavenView,
  type OpgaveRij,
  type OpgaveView,
  ontwikkelopgaveInzien,
  ontwikkelopgaveKeuzen,
  ontwikkelopgavenInzien,
} from './ontwikkelopgave/ontwikkelopgaven.query.ts';
export { opgaveToetsen } from './ontwikkelopgave/opgave-toetsen.act.ts';
export { pilotBesluiten } from './pilot/pilot-besluiten.act.ts';
export { pilotEvalueren } from './pilot/pilot-evalueren.act.ts';
export { pilotVastleggen } from './pilot/pilot-vastleggen.act.ts';
export { type PilotView, pilotInzien } from './pilot/pilots.query.ts';
export { type RandvoorwaardeKeuzen, randvoorwaardeKeuzen } from './randvoorwaarde/randvoorwaarde-keuzen.query.ts';
export { randvoorwaardeVastleggen } from './randvoorwaarde/randvoorwaarde-vastleggen.act.ts';
export { randvoorwaardeVaststellen } from './randvoorwaarde/randvoorwaarde-vaststellen.act.ts';
export {
  type RandvoorwaardenView,
  type RandvoorwaardeRij,
  type RandvoorwaardeView,
  randvoorwaardeInzien,
  randvoorwaardenlijst,
} from './randvoorwaarde/randvoorwaarden.query.ts';
export { toepassingAantonen } from './randvoorwaarde/toepassing-aantonen.act.ts';
export { afspraakBeoordelen } from './regiovisie/afspraak-beoordelen.act.ts';
export { basisfunctiesBeoordelen } from './regiovisie/basisfuncties-beoordelen.act.ts';
export { geraadpleegdeVastleggen } from './regiovisie/geraadpleegde-vastleggen.act.ts';
export { jeugdfunctieVastleggen } from './regiovisie/jeugdfunctie-vastleggen.act.ts';
export { raadsbesluitVastleggen, raadsbesluitVervangen } from './regiovisie/raadsbesluit-vastleggen.act.ts';
export { regiovisieRapport } from './regiovisie/rapport.query.ts';
export {
  type RegiovisieView,
  regiovisieInzien,
  type VisieversieView,
  visieversieInzien,
} from './regiovisie/regiovisie.query.ts';
export type { Nvoafspraak } from './regiovisie/regiovisie.ts';
export { regiovisieAanbieden } from './regiovisie/regiovisie-aanbieden.act.ts';
export { themaSchalen } from './regiovisie/thema-schalen.act.ts';
export { visieregelWeglaten } from './regiovisie/visieregel-weglaten.act.ts';
export { memokoppenKiezen, plankoppenKiezen } from './segment/koppen-kiezen.act.ts';
export { losEindAfronden } from './segment/los-eind-afronden.act.ts';
export { losEindVastleggen } from './segment/los-eind-vastleggen.act.ts';
export { plantekstSchrijven, plantekstVaststellen } from './segment/plantekst-schrijven.act.ts';
export { type SegmentRij, type SegmentView, segmentenlijst, segmentInzien } from './segment/segmenten.query.ts';
export { type SegmentmemoView, segmentmemoInzien } from './segment/segmentmemo.query.ts';
export { segmentmemoBestand } from './segment/segmentmemo-bestand.query.ts';
export { segmentmemoOpstellen } from './segment/segmentmemo-opstellen.act.ts';
export { segmentmemoVaststellen } from './segment/segmentmemo-vaststellen.act.ts';
export {
  type PlankoppenView,
  plankoppenInzien,
  type SegmentplanDeel,
  type SegmentplanView,
  segmentplanInzien,
} from './segment/segmentplan.query.ts';

export const deur: Deur = {
  naam: 'beleid',
  vindbaar,
  handlers: [
    collegesVragen,
    collegesAfzeggen,
    keuzesDoorvoeren,
    uitnodigingMelden,
    bijeenkomstMelden,
    afgelastingMelden,
    ...reactievragen,
    reactiesIngediend,
    verslagMaken,
    wijzigingsbriefSturen,
    ...meldingen,
    jaarprogrammaBesloten,
    zienswijzenVragen,
    ...zienswijzenAfgezegd,
  ],
  pakketLaden,
};
