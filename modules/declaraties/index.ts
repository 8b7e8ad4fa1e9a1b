// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { declaratieBeoordelen } from './declaratie/declaratie-beoordelen.handler.ts';

export { betaalvoorstelMaken } from './betaling/betaalvoorstel-maken.act.ts';
export { betalingGoedkeuren } from './betaling/betaling-goedkeuren.act.ts';

export const deur: Deur = { naam: 'declaraties', handlers: [declaratieBeoordelen] };
