// SPDX-License-Identifier: EUPL-1.2
import { defineQuery } from '#platform/query';
import { type EigenStop, readEigenStops } from './clientstops.query.ts';
import { type Aanbiederprofiel, readEigenProfiel } from './eigen-keuzeaanbod.store.ts';
import { type EigenMeldingen, readEigenMeldingen } from './eigen-meldingen.query.ts';
import { readWijzers, type Wijzer } from './wijzer.store.ts';

export type EigenKeuzeaanbodView = EigenMeldingen & {
  readonly profiel: Aanbiederprofiel | null;
  readonly wijzers: readonly Wijzer[];
  /** Why it takes no new people, now or soon. */
  readonly stops: readonly EigenStop[];
  readonly vandaag: Temporal.PlainDate;
};

/** What an aanbieder keeps for the public: who it is, where it works, how long one waits; and which stops it has. */
export const eigenKeuzeaanbod = defineQuery({
  naam: 'toegang/eigen-keuzeaanbod',
  rollen: ['aanbieder'],
  run: async ({ tx, wie, vandaag }, _: Record<never, never>): Promise<EigenKeuzeaanbodView> => {
    const aanbieder = wie.hoed.code;
    const meldingen = await readEigenMeldingen(tx, aanbieder, vandaag);
    return {
      ...meldingen,
      profiel: (await readEigenProfiel(tx, aanbieder)) ?? null,
      wijzers: await readWijzers(tx, [...new Set(meldingen.producten.map(({ verband }) => verband))]),
      stops: await readEigenStops(tx, aanbieder, vandaag),
      vandaag,
    };
  },
});
