// SPDX-License-Identifier: EUPL-1.2
import { decided } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import type { Volgbewijs } from './volging.store.ts';
import type { Volgtarief } from './volgtarieven-bepalen.rule.ts';

/** What is kept with a tariff that follows something: of what, at which part, and where that stands. */
export const bewijsVan = ({ omgeving, vandaag }: QueryContext, regel: Volgtarief): Volgbewijs => ({
  rule: 'tarieven/volgtarieven-bepalen',
  software: omgeving.versie,
  peildatum: vandaag.toString(),
  input: { product: regel.product, cao: regel.cao, micro: regel.micro, lijstbedrag: regel.lijstbedrag },
  outcome: decided(regel.bedrag, [regel.stap]),
});
