// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { overeenkomstOpstellen } from './overeenkomst/overeenkomst-opstellen.handler.ts';
import { aanbiederVragen, overeenkomstLatenIngaan } from './overeenkomst/overeenkomst-volgen.handler.ts';
import { versleuteldeOvername } from './overname/overname.store.ts';
import { vindbaar } from './zoeken/vindbaar.query.ts';

export type { Termijn } from './looptijd/looptijd.ts';
export { overeenkomstAanvaarden } from './overeenkomst/overeenkomst-aanvaarden.act.ts';
export { overeenkomstConcept } from './overeenkomst/overeenkomst-concept.query.ts';
export { overeenkomstOndertekenen } from './overeenkomst/overeenkomst-ondertekenen.act.ts';
export {
  type GecontracteerdeAanbieder,
  gecontracteerdeAanbieders,
  overeenkomstVoor,
} from './overeenkomst/overeenkomst-voor.query.ts';
export {
  type OvereenkomstView,
  overeenkomstenlijst,
  overeenkomstInzien,
} from './overeenkomst/overeenkomsten.query.ts';
export { overnameAanbieden } from './overname/overname-aanbieden.act.ts';
export { overnameAfwijzen, overnameIntrekken } from './overname/overname-afwijzen.act.ts';
export { overnameBevestigen } from './overname/overname-bevestigen.act.ts';
export {
  type OvernamesView,
  type OvernameView,
  overnameInzien,
  overnamesInzien,
} from './overname/overname-inzien.query.ts';
export { overnameVoorleggen } from './overname/overname-voorleggen.act.ts';
export { overnameWerkblad } from './overname/overname-werkblad.query.ts';
export {
  leesPlanwijzigingen,
  type PlanversiesView,
  type Planwijziging,
  planversiesInzien,
} from './planwijziging/planwijzigingen.query.ts';

export const deur: Deur = {
  naam: 'contracten',
  vindbaar,
  versleuteld: [versleuteldeOvername],
  handlers: [overeenkomstOpstellen, aanbiederVragen, overeenkomstLatenIngaan],
};
