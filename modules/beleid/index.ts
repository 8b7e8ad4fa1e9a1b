// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { pakketLaden } from './pakket/pakket-laden.act.ts';

export { leesContract } from './contract/contract.store.ts';
export {
  type BeleidView,
  beleidInzien,
  type ContractView,
  contractInzien,
} from './contract/contracten.query.ts';
export { type DoelView, doelInzien, type IndicatorView } from './doel/doelen.query.ts';
export { kernbedingVastleggen } from './kernbeding/kernbeding-vastleggen.act.ts';
export { kernbedingVaststellen } from './kernbeding/kernbeding-vaststellen.act.ts';
export {
  type KernbedingKeuzen,
  type KernbedingRij,
  type KernbedingView,
  kernbedingInzien,
  kernbedingKeuzen,
} from './kernbeding/kernbedingen.query.ts';

export const deur: Deur = { naam: 'beleid', pakketLaden };
