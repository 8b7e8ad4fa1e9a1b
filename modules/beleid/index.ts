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
export { effectketenBijstellen, effectketenVoorstellen } from './effectketen/effectketen-beginnen.act.ts';
export { effectketenVaststellen } from './effectketen/effectketen-vaststellen.act.ts';
export {
  type EffectketenRij,
  type EffectketenView,
  effectketenInzien,
  effectketenlijst,
  type KetendoelView,
  type KetenView,
} from './effectketen/effectketens.query.ts';
export { ketendoelOnderbouwen } from './effectketen/ketendoel-onderbouwen.act.ts';
export { ketendoelPlaatsen } from './effectketen/ketendoel-plaatsen.act.ts';
export { ketendoelToevoegen } from './effectketen/ketendoel-toevoegen.act.ts';
export { ketendoelWeglaten } from './effectketen/ketendoel-weglaten.act.ts';
export { type Ketenregel, ketenregels } from './effectketen/ketenregels.ts';
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
