// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';

export type { Aanbiederstype } from './aanbiederstype/aanbiederstype.ts';
export { aanbiederstypeVastleggen } from './aanbiederstype/aanbiederstype-vastleggen.act.ts';
export { type DossierView, dossierInzien } from './dossier/dossier.query.ts';
export { leverancierslijst } from './dossier/leverancierslijst.query.ts';

export const deur: Deur = { naam: 'leveranciers' };
