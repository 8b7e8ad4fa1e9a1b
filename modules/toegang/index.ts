// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';

export { casusOpenen } from './casus/casus-openen.act.ts';
export {
  type CasusRij,
  type CasusView,
  casusInzien,
  casuslijst,
  type IndicatieView,
  routes,
} from './casus/casussen.query.ts';
export { indicatieStellen } from './indicatie/indicatie-stellen.act.ts';
export { aanbiederKiezen } from './toewijzing/aanbieder-kiezen.act.ts';
export { toewijzingUitBericht } from './toewijzing/toewijzing-uit-bericht.act.ts';
export { type ToewijzingView, toewijzingenlijst, toewijzingInzien } from './toewijzing/toewijzingen.query.ts';

export const deur: Deur = { naam: 'toegang' };
