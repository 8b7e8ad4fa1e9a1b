// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';

export { type DoeldraadView, doeldraadInzien } from './draad/doeldraad.query.ts';
export { type EurodraadView, eurodraadInzien } from './draad/eurodraad.query.ts';
export type { Besluitschakel } from './draad/eurodraad.ts';
export type { IndicatorStand } from './indicator/indicatoren.query.ts';
export { type Doelrij, type MonitorView, type Monitorvraag, monitorInzien } from './monitor/monitor.query.ts';
export { type Regel, regelsInzien, type Somregel, sommenInzien } from './monitor/regels.query.ts';
export type { Som } from './monitor/som.ts';
export type { Vergelijkrij } from './vergelijking/plannen-vergelijken.rule.ts';
export { type Vergelijking, vergelijkingInzien, vergelijkingVan } from './vergelijking/vergelijking.query.ts';
export { vergelijkplan } from './vergelijking/vergelijkplan.query.ts';

export const deur: Deur = { naam: 'verantwoording' };
