// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { vindbaar } from './zoeken/vindbaar.query.ts';

export type { Aanbiederstype } from './aanbiederstype/aanbiederstype.ts';
export { aanbiederstypeVastleggen } from './aanbiederstype/aanbiederstype-vastleggen.act.ts';
export { type DossierView, dossierInzien } from './dossier/dossier.query.ts';
export { leverancierslijst } from './dossier/leverancierslijst.query.ts';
export type { Gevolg } from './impact/impact.ts';
export type { Groep } from './impact/impact-samenvatten.ts';
export { groepen } from './impact/impact-samenvatten.ts';
export { impactUitproberen, type Uitgeprobeerd } from './impact/impact-uitproberen.query.ts';
export { impactWerkblad } from './impact/impact-werkblad.query.ts';
export { impactOpbouw, type OpbouwView } from './impact/impactopbouw.query.ts';
export { type Impactrij, type ImpactView, impactscenarioInzien } from './impact/impactscenario.query.ts';
export { impactinvoer, impactscenarioMaken } from './impact/impactscenario-maken.act.ts';
export {
  type Impactkeuzes,
  impactkeuzes,
  impactscenarios,
  impactVergelijken,
  type Vergeleken,
} from './impact/impactscenarios.query.ts';
export { type WinstView, winstInzien } from './winst/winst.query.ts';
export { winstWerkblad } from './winst/winst-werkblad.query.ts';
export { winstcijferVastleggen } from './winst/winstcijfer-vastleggen.act.ts';
export { winstsignaalAfhandelen } from './winst/winstsignaal-afhandelen.act.ts';

export const deur: Deur = { naam: 'leveranciers', vindbaar };
