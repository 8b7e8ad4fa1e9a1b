// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import type { Eurocent } from '#libs/kernel';
import { defineQuery } from '#platform/query';
import { readTarief } from '../tarief/tarief.store.ts';
import type { Toets } from './voorstel-toetsen.rule.ts';
import { type Wijziging, werkWijzigingUit } from './wijziging-uitwerken.query.ts';

export type Voorvertoning = {
  readonly bedragNu: Eurocent;
  readonly bedrag: Eurocent;
  readonly toetsen: readonly Toets[];
  /** How the amount is computed, or what the model computes beside an amount that was named. */
  readonly berekening: Outcome<unknown> | null;
  readonly bedragKostprijs: Eurocent | null;
};

type Vraag = Pick<Wijziging, 'ingang' | 'bedrag' | 'parameter'> & { readonly id: string };

/** What a change of this tariff would mean, before anyone proposes it. */
export const wijzigingVoorvertonen = defineQuery({
  naam: 'tarieven/wijziging-voorvertonen',
  rollen: ['inkoper'],
  run: async (context, { id, ...change }: Vraag): Promise<Outcome<Voorvertoning> | null> => {
    const tarief = await readTarief(context.tx, id);
    if (tarief?.verband !== context.wie.hoed.code) return null;
    const { product, cao, micro } = tarief;
    const outcome = await werkWijzigingUit(context, tarief.verband, { product, cao, micro, ...change });
    if (outcome.status !== 'decided') return outcome;
    const { huidig, bedrag, berekend, toetsen } = outcome.value;
    const { outcome: berekening = null, bedrag: bedragKostprijs = null } = berekend ?? {};
    return { ...outcome, value: { bedragNu: huidig.bedrag, bedrag, toetsen, berekening, bedragKostprijs } };
  },
});
