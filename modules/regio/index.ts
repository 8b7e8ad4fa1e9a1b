// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { kennisgeven } from './besluit/kennisgeven.handler.ts';
import { pakketLaden, planBewaren } from './pakket/pakket-laden.act.ts';

export { type Aanbieder, readAanbieder } from './aanbieder/aanbieder.store.ts';
export { aanbiederBeschrijven } from './aanbieder/aanbieder-beschrijven.act.ts';
export { isMicroOnderneming, type MicroGrens } from './aanbieder/micro-onderneming.rule.ts';
export type { Besluit, BesluitReden, Besluitvraag } from './besluit/besluit.ts';
export { besluitNemen } from './besluit/besluit-nemen.act.ts';
export { type BesluitView, besluitenlijst, besluitenOver, besluitInzien } from './besluit/besluiten.query.ts';
export { kennisNemen } from './besluit/kennis-nemen.act.ts';
export { volmachtVerlenen } from './besluit/volmacht-verlenen.act.ts';
export { type RegioView, regioInzien, verbandVan } from './mandaten.query.ts';
export { type BronView, bronnenlijst } from './pakket/bronnen.query.ts';
export { type LoadedPage, leesPagina } from './pakket/pagina.query.ts';
export { type Lid, type Plan, readLeden, readPlannen, readVerbandenVan } from './pakket/pakket.store.ts';
export { leesPlannen, type PlanRij, type PlanView, planInzien, plannenlijst } from './plan/plannen.query.ts';
export type { Planonderdeel, Planveld } from './plan/planonderdeel.ts';

export const deur: Deur = { naam: 'regio', handlers: [kennisgeven], pakketLaden, planBewaren };
