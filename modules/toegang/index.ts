// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';

export { casusOpenen } from './casus/casus-openen.act.ts';
export { casusInzien, casuslijst, type CasusRij, type CasusView, type IndicatieView, routes } from './casus/casussen.query.ts';
export { indicatieStellen } from './indicatie/indicatie-stellen.act.ts';
export { aanbiederKiezen } from './toewijzing/aanbieder-kiezen.act.ts';
export { toewijzingUitBericht } from './toewijzing/toewijzing-uit-bericht.act.ts';
export { toewijzingInzien, toewijzingenlijst, type ToewijzingView } from './toewijzing/toewijzingen.query.ts';

export const deur: Deur = { naam: 'toegang' };
