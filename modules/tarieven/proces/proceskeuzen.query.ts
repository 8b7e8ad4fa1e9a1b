// SPDX-License-Identifier: EUPL-1.2
import { defineQuery } from '#platform/query';
import { type Functie, leesFuncties } from '../kostprijs/functies.query.ts';
import { readAanbieders } from './aanbieders.query.ts';
import { readProces } from './proces.store.ts';

export type ProceskeuzenView = {
  readonly aanbieders: readonly { readonly aanbieder: string; readonly naam: string }[];
  readonly functies: readonly Functie[];
};

/** What an inkoper chooses from: aanbieders that are known here, and the functions of the model. */
export const proceskeuzen = defineQuery({
  naam: 'tarieven/proceskeuzen',
  rollen: ['inkoper'],
  run: async (context, { id }: { readonly id: string }): Promise<ProceskeuzenView | undefined> => {
    const proces = await readProces(context.tx, id);
    if (!proces) return undefined;
    return { aanbieders: await readAanbieders(context.tx), functies: await leesFuncties(context, proces.verband) };
  },
});
