// SPDX-License-Identifier: EUPL-1.2
import type { Deur } from '#platform/deur';
import { zienswijzeGevraagd, zienswijzeOntvangen } from './beoordeling/zienswijze.handler.ts';
import { versleuteldBewijs } from './inschrijving/bewijsstuk.store.ts';
import { inschrijvingAangekomen } from './inschrijving/inschrijving-aangekomen.handler.ts';
import { publicatieDoorvoeren } from './procedure/publicatie-doorvoeren.handler.ts';
import { uitslagMelden } from './toelating/uitslag.handler.ts';
import { vindbaar } from './zoeken/vindbaar.query.ts';

export { type BeoordelenView, inschrijvingBeoordelen } from './beoordeling/beoordelen.query.ts';
export { beoordelingVastleggen } from './beoordeling/beoordeling-vastleggen.act.ts';
export { zienswijzeGeven } from './beoordeling/zienswijze-geven.act.ts';
export { zienswijzeVragen } from './beoordeling/zienswijze-vragen.act.ts';
export { bewijsHergebruiken, bewijsToevoegen, bewijsWeghalen } from './inschrijving/bewijs-toevoegen.act.ts';
export { bewijsstukLezen } from './inschrijving/bewijsstuk.query.ts';
export { type EigenInschrijvingView, eigenInschrijving } from './inschrijving/inschrijving.query.ts';
export { inschrijvingBeginnen } from './inschrijving/inschrijving-beginnen.act.ts';
export { inschrijvingBewaren } from './inschrijving/inschrijving-bewaren.act.ts';
export { inschrijvingIndienen } from './inschrijving/inschrijving-indienen.act.ts';
export { type CriteriumVraag, type InvullenView, inschrijvingInvullen } from './inschrijving/invullen.query.ts';
export { procedureDocument } from './procedure/document.query.ts';
export type { Fase } from './procedure/procedure.ts';
export { procedurePubliceren } from './procedure/procedure-publiceren.act.ts';
export { procedureVoorbereiden } from './procedure/procedure-voorbereiden.act.ts';
export {
  type ProcedureKop,
  type ProcedureView,
  procedureInzien,
  procedureKeuzen,
  procedurelijst,
} from './procedure/procedures.query.ts';
export type { Toelatingscriterium, Voorwaarden } from './procedure/voorwaarden.ts';
export { afwijzingVoorleggen } from './toelating/afwijzing-voorleggen.act.ts';
export { toelatingBesluiten } from './toelating/toelating-besluiten.act.ts';
export { uitslagLezen } from './toelating/uitslag-lezen.act.ts';

export const deur: Deur = {
  naam: 'inkoop',
  vindbaar,
  versleuteld: [versleuteldBewijs],
  handlers: [publicatieDoorvoeren, inschrijvingAangekomen, zienswijzeGevraagd, zienswijzeOntvangen, uitslagMelden],
};
