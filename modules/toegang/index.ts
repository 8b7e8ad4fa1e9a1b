// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { toewijzingOvernemen } from './toewijzing/toewijzing-overnemen.handler.ts';

export { type CasusView, casusInzien, type IndicatieView } from './casus/casus.query.ts';
export { casusOpenen } from './casus/casus-openen.act.ts';
export { type CasusRij, casuslijst, routes } from './casus/casussen.query.ts';
export { indicatieStellen } from './indicatie/indicatie-stellen.act.ts';
export { aanbiederKiezen } from './toewijzing/aanbieder-kiezen.act.ts';
export { toewijzingUitBericht } from './toewijzing/toewijzing-uit-bericht.act.ts';
export { type ToewijzingRij, toewijzingenlijst, toewijzingInzien } from './toewijzing/toewijzingen.query.ts';

export const deur: Deur = { naam: 'toegang', handlers: [toewijzingOvernemen] };
