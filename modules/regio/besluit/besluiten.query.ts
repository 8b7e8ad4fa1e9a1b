// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { firstRow, rows } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { type Kennisneming, readKennisnemingen } from './dossier.store.ts';

export type BesluitView = {
  readonly id: string;
  readonly titel: string;
  readonly handeling: string;
  readonly gremium: string;
  /** The body that decided, as the register named it then. */
  readonly door: string;
  /** Name of the gemeente whose college decided; null for a body of the verband. */
  readonly gemeente: string | null;
  readonly grond: string;
  readonly motivering: string;
  readonly genomen: Temporal.Instant;
  readonly naam: string;
  readonly onderwerpSoort: string;
  readonly onderwerp: string;
};

const columns = sql`b.id, b.titel, b.handeling, b.gremium, b.door, l.naam as gemeente, b.grond, b.motivering, b.genomen, b.naam,
  b.onderwerp_soort as "onderwerpSoort", b.onderwerp`;
const joined = sql`regio.besluiten b left join regio.leden l on l.verband = b.verband and l.gemeente = b.gemeente`;
/** Who may read decisions, and the proposals about the verband itself. */
export const lezers = [
  'inkoper',
  'beleidsadviseur',
  'programmadirecteur',
  'bestuurder',
  'college',
  'financien',
  'raadslid',
] as const;

/** The newest decisions that concern the hat, at most a hundred. */
export const besluitenlijst = defineQuery({
  naam: 'regio/besluitenlijst',
  rollen: lezers,
  run: ({ tx }, _: Record<never, never>) =>
    rows<BesluitView>(tx, sql`select ${columns} from ${joined} order by b.genomen desc, b.id desc limit 100`),
});

/** One decision with its receipt and its dossier: whom it was told, and what happened about its subject. */
export type BesluitdossierView = BesluitView & {
  readonly bewijs: Receipt;
  readonly kennisnemingen: readonly Kennisneming[];
  readonly overHetzelfde: readonly BesluitView[];
  readonly geschiedenis: readonly Gebeurtenis[];
};

export const besluitInzien = defineQuery({
  naam: 'regio/besluit-inzien',
  rollen: lezers,
  run: async ({ tx }, { id }: { readonly id: string }): Promise<BesluitdossierView | undefined> => {
    const besluit = await firstRow<BesluitView & { readonly bewijs: Receipt }>(
      tx,
      sql`select ${columns}, b.bewijs from ${joined} where b.id = ${id}`,
    );
    if (!besluit) return undefined;
    const { onderwerpSoort, onderwerp } = besluit;
    return {
      ...besluit,
      kennisnemingen: await readKennisnemingen(tx, id),
      overHetzelfde: (await besluitenOver(tx, onderwerpSoort, onderwerp)).filter((ander) => ander.id !== id),
      geschiedenis: await readHistory(tx, { soort: onderwerpSoort, id: onderwerp }),
    };
  },
});

/** The decisions that were taken about one subject, in the order in which they fell; other rooms show them. */
export const besluitenOver = (tx: Parameters<typeof rows>[0], soort: string, onderwerp: string) =>
  rows<BesluitView>(
    tx,
    sql`select ${columns} from ${joined} where b.onderwerp_soort = ${soort} and b.onderwerp = ${onderwerp} order by b.genomen`,
  );
