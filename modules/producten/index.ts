// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { pakketLaden } from './pakket/pakket-laden.act.ts';
import { productvoorstelBeantwoorden, productvoorstelVragen } from './voorstel/productvoorstel-vragen.handler.ts';
import { vindbaar } from './zoeken/vindbaar.query.ts';

export { type Boek, type Boekproduct, leesBoek } from './boek/boek.query.ts';
export { type Aanvulling, boekdocument } from './boek/boekdocument.query.ts';
export { handboekdocument } from './boek/handboekdocument.query.ts';
export { type EindeView, eindeInzien } from './overgang/einde.query.ts';
export { eindeBesluiten } from './overgang/einde-besluiten.act.ts';
export { eindeIntrekken } from './overgang/einde-intrekken.act.ts';
export { eindeVoorstellen } from './overgang/einde-voorstellen.act.ts';
export { leesOorsprong, type Oorsprong } from './overgang/oorsprong.query.ts';
export { overgangVastleggen } from './overgang/overgang-vastleggen.act.ts';
export { type OvergangenView, type OvergangRij, overgangenInzien } from './overgang/overgangskaart.query.ts';
export { productAfleiden } from './overgang/product-afleiden.act.ts';
export { type BeslotenVersie, leesBesloten } from './productversie/besloten.query.ts';
export { type ProductView, productInzien, type VersieView } from './productversie/product.query.ts';
export { productBewerken } from './productversie/product-bewerken.act.ts';
export { productWijzigen } from './productversie/product-wijzigen.act.ts';
export {
  type BoekRij,
  leesProduct,
  leesProducten,
  onvolledigeProducten,
  productenboekInzien,
} from './productversie/producten.query.ts';
export { productenVaststellen } from './productversie/producten-vaststellen.act.ts';
export { versieIngaan } from './productversie/versie-ingaan.act.ts';
export { versieVoorbereiden } from './productversie/versie-voorbereiden.act.ts';
export {
  type ProductKeuzen,
  productKeuzen,
  type WijzigingView,
  wijzigingInzien,
} from './productversie/wijziging.query.ts';
export { wijzigingTerugnemen } from './productversie/wijziging-terugnemen.act.ts';
export type { Blad, Bladbevinding, Bladrij } from './uitwisseling/blad.ts';
export { bladenLezen, byPlace } from './uitwisseling/bladen-lezen.query.ts';
export { inlezingAanbieden } from './uitwisseling/inlezing-aanbieden.act.ts';
export { inlezingBevestigen } from './uitwisseling/inlezing-bevestigen.act.ts';
export { inlezingIntrekken } from './uitwisseling/inlezing-intrekken.act.ts';
export { type InlezingView, inlezingenInzien, inlezingInzien } from './uitwisseling/inlezing-inzien.query.ts';
export { productenboekWerkblad } from './uitwisseling/productenboek-werkblad.query.ts';
export { productenboekYaml } from './uitwisseling/productenboek-yaml.query.ts';
export { type BoekverschilView, boekverschilInzien } from './verschil/boekverschil.query.ts';
export { boekverschilWerkblad } from './verschil/boekverschil-werkblad.query.ts';
export { antwoordLezen } from './voorstel/antwoord-lezen.act.ts';
export { productvoorstelBeoordelen } from './voorstel/productvoorstel-beoordelen.act.ts';
export { productvoorstelIndienen } from './voorstel/productvoorstel-indienen.act.ts';
export {
  type ProductvoorstellenView,
  type ProductvoorstelView,
  productvoorstelInzien,
  productvoorstellenlijst,
  type VoorstelRij,
} from './voorstel/productvoorstellen.query.ts';
export { vormVastleggen } from './vorm/vorm-vastleggen.act.ts';
export { type VormenView, type VormRij, vormenInzien, vormKeuzen } from './vorm/vormen.query.ts';

export const deur: Deur = {
  naam: 'producten',
  vindbaar,
  handlers: [productvoorstelVragen, productvoorstelBeantwoorden],
  pakketLaden,
};
