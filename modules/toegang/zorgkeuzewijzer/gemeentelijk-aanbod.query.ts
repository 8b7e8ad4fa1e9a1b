// SPDX-License-Identifier: EUPL-1.2
import { defineQuery } from '#platform/query';
import { readEigenVoorliggend, readToegangspunt, type Voorliggend } from './gemeentelijk-aanbod.store.ts';
import type { Toegangspunt } from './plaats.query.ts';

export type GemeentelijkAanbodView = {
  readonly gemeente: string;
  readonly toegangspunt: Toegangspunt | null;
  readonly voorliggend: readonly Voorliggend[];
};

/** What the own gemeente tells people who look for help. */
export const gemeentelijkAanbod = defineQuery({
  naam: 'toegang/gemeentelijk-aanbod',
  rollen: ['toegang'],
  run: async ({ tx, wie }, _: Record<never, never>): Promise<GemeentelijkAanbodView> => ({
    gemeente: wie.hoed.code,
    toegangspunt: (await readToegangspunt(tx, wie.hoed.code)) ?? null,
    voorliggend: await readEigenVoorliggend(tx, wie.hoed.code),
  }),
});
