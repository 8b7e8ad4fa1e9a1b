// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { indexatieAfronden } from './indexatie/indexatie-afronden.handler.ts';
import { pakketLaden } from './indexatie/pakket-laden.act.ts';
import {
  beprijzenAfzeggen,
  productversieBeprijzen,
  productversiesIngaan,
} from './productversie/productversie-beprijzen.handler.ts';
import { collegesAfzeggen, collegesVragen } from './voorstel/colleges-vragen.handler.ts';
import { tarievenVaststellen } from './voorstel/tarieven-vaststellen.handler.ts';

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
export { motiveringsdocument } from './motivering/motiveringsdocument.query.ts';
export {
  type TariefvraagRij,
  type TariefvragenView,
  tariefvragenInzien,
} from './productversie/tariefvragen.query.ts';
export type { Namen } from './tarief/namen.query.ts';
export { type TariefView, tariefInzien } from './tarief/tarief.query.ts';
export { tariefOp } from './tarief/tarief-op.query.ts';
export { type TariefRij, type TarievenView, tarievenInzien } from './tarief/tarieven.query.ts';
export { productenboekBestand, producthandboek } from './uitvoer/productenboek-bestand.query.ts';
export { tarievenWerkblad } from './uitvoer/tarieven-werkblad.query.ts';
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
  handlers: [
    collegesVragen,
    collegesAfzeggen,
    tarievenVaststellen,
    productversieBeprijzen,
    productversiesIngaan,
    beprijzenAfzeggen,
    indexatieAfronden,
  ],
  pakketLaden,
};
