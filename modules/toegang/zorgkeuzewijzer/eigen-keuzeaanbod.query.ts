// SPDX-License-Identifier: EUPL-1.2
import { defineQuery } from '#platform/query';
import {
  type Aanbiederprofiel,
  type Afwijking,
  readAfwijkingen,
  readEigenProfiel,
  readWerkgebied,
} from './eigen-keuzeaanbod.store.ts';
import { type EigenProduct, readEigenProducten } from './eigen-producten.query.ts';
import { gemeentenVan, type Lidgemeente } from './leden.query.ts';
import { readWijzers, type Wijzer } from './wijzer.store.ts';

export type EigenKeuzeaanbodView = {
  readonly profiel: Aanbiederprofiel | null;
  readonly producten: readonly EigenProduct[];
  readonly afwijkingen: readonly Afwijking[];
  readonly wijzers: readonly Wijzer[];
  readonly gemeenten: readonly Lidgemeente[];
  readonly werkgebied: readonly string[];
  readonly vandaag: Temporal.PlainDate;
};

/** What an aanbieder keeps for the public: who it is, where it works, and how long one waits. */
export const eigenKeuzeaanbod = defineQuery({
  naam: 'toegang/eigen-keuzeaanbod',
  rollen: ['aanbieder'],
  run: async ({ tx, wie, vandaag }, _: Record<never, never>): Promise<EigenKeuzeaanbodView> => {
    const aanbieder = wie.hoed.code;
    const producten = await readEigenProducten(tx, aanbieder, vandaag);
    const verbanden = [...new Set(producten.map(({ verband }) => verband))];
    return {
      profiel: (await readEigenProfiel(tx, aanbieder)) ?? null,
      producten,
      afwijkingen: await readAfwijkingen(tx, aanbieder),
      wijzers: await readWijzers(tx, verbanden),
      gemeenten: await gemeentenVan(tx, verbanden),
      werkgebied: (await readWerkgebied(tx, aanbieder)).map(({ gemeente }) => gemeente),
      vandaag,
    };
  },
});
