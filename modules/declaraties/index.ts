// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { bewaren } from './bewaren/bewaarsoorten.act.ts';
import { declaratieBeoordelen } from './declaratie/declaratie-beoordelen.handler.ts';
import { declaratiesOver } from './declaratie/declaraties-over.query.ts';
import { vindbaar } from './zoeken/vindbaar.query.ts';

export { betaalvoorstelMaken } from './betaling/betaalvoorstel-maken.act.ts';
export { betalingGoedkeuren } from './betaling/betaling-goedkeuren.act.ts';
export { betalingInzien } from './betaling/betalingen.query.ts';
export { regelVan, type Staat } from './declaratie/declaratie.ts';
export {
  type DeclaratieView,
  declaratieBijBericht,
  declaratieInzien,
  type PrestatieRij,
  type Selectie,
  selecties,
} from './declaratie/declaratie-inzien.query.ts';
export { declaratielijst } from './declaratie/declaraties.query.ts';
export { declaratieOpstellen, type Opgesteld } from './opstellen/declaratie-opstellen.act.ts';
export { type TeDeclarerenView, teDeclareren } from './opstellen/te-declareren.query.ts';
export { eenheidNaam } from './prestatie/eenheid.ts';
export { prestatieInzien } from './prestatie/prestatie-inzien.query.ts';
export { type Bevinding, retourcodes } from './toets/bevinding.ts';

export const deur: Deur = {
  naam: 'declaraties',
  vindbaar,
  handlers: [declaratieBeoordelen],
  bewaren,
  overPersoon: declaratiesOver,
};
