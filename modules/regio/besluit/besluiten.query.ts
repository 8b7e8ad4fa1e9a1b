// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { firstRow, rows } from '#platform/database';
import { type DocumentKop, listDocuments } from '#platform/documenten';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { type Besluitstuk, type Kennisneming, readKennisnemingen, readStukken } from './dossier.store.ts';

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
/** Who keeps the dossier of a decision complete. */
export const aanvullers = ['programmadirecteur', 'beleidsadviseur', 'inkoper'] as const;

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

/** Which decisions; what is left out does not limit. */
export type Besluitfilter = {
  readonly jaar?: number | undefined;
  readonly gremium?: string | undefined;
  readonly handeling?: string | undefined;
  /** CBS code. */
  readonly gemeente?: string | undefined;
  /** Part of the title, the reasoning or who decided. */
  readonly zoek?: string | undefined;
  /** The last decision of the page before. */
  readonly na?: string | undefined;
  readonly aantal?: number | undefined;
};

const mostShown = 100;

/** The newest decisions that concern the hat, at most a hundred unless another number is asked. */
export const besluitenlijst = defineQuery({
  naam: 'regio/besluitenlijst',
  rollen: lezers,
  run: ({ tx }, { jaar, gremium, handeling, gemeente, zoek, na, aantal = mostShown }: Besluitfilter) =>
    rows<BesluitView>(
      tx,
      sql`select ${columns} from ${joined}
          where (${jaar ?? null}::int is null or extract(year from b.genomen at time zone 'Europe/Amsterdam') = ${jaar ?? null}::int)
            and (${gremium ?? null}::text is null or b.gremium = ${gremium ?? null})
            and (${handeling ?? null}::text is null or b.handeling = ${handeling ?? null})
            and (${gemeente ?? null}::text is null or b.gemeente = ${gemeente ?? null})
            and (${zoek ?? null}::text is null
              or position(lower(${zoek ?? ''}) in lower(concat_ws(' ', b.titel, b.motivering, b.door, b.naam))) > 0)
            and (${na ?? null}::uuid is null
              or (b.genomen, b.id) < (select v.genomen, v.id from regio.besluiten v where v.id = ${na ?? null}))
          order by b.genomen desc, b.id desc limit ${aantal}`,
    ),
});

type Keuze = { readonly code: string; readonly naam: string };
export type Besluitfilters = {
  readonly jaren: readonly number[];
  readonly gremia: readonly Keuze[];
  readonly handelingen: readonly string[];
  readonly gemeenten: readonly Keuze[];
};

/** By what the decisions that one may see can be limited. */
export const besluitfilters = defineQuery({
  naam: 'regio/besluitfilters',
  rollen: lezers,
  run: async ({ tx }, _: Record<never, never>): Promise<Besluitfilters> => {
    const found = await rows<{
      jaar: number;
      gremium: string;
      door: string;
      handeling: string;
      code: string | null;
      gemeente: string | null;
    }>(
      tx,
      sql`select distinct extract(year from b.genomen at time zone 'Europe/Amsterdam')::int as jaar, b.gremium, b.door,
            b.handeling, b.gemeente as code, l.naam as gemeente from ${joined}`,
    );
    const gremia = found.map(({ gremium, door, code }) => ({
      code: gremium,
      naam: code ? gremium.replaceAll('-', ' ') : door,
    }));
    const gemeenten = found.flatMap(({ code, gemeente }) => (code ? [{ code, naam: gemeente ?? code }] : []));
    return {
      jaren: [...new Set(found.map(({ jaar }) => jaar))].toSorted((a, b) => b - a),
      gremia: unique(gremia),
      handelingen: [...new Set(found.map(({ handeling }) => handeling))].toSorted(),
      gemeenten: unique(gemeenten),
    };
  },
});

const unique = (keuzes: readonly Keuze[]): readonly Keuze[] =>
  [...new Map(keuzes.map((keuze) => [keuze.code, keuze])).values()].toSorted((a, b) =>
    a.naam.localeCompare(b.naam, 'nl'),
  );

/** One decision with its receipt and its dossier: whom it was told, and what happened about its subject. */
export type BesluitdossierView = BesluitView & {
  readonly bewijs: Receipt;
  readonly kennisnemingen: readonly Kennisneming[];
  readonly stukken: readonly Besluitstuk[];
  readonly documenten: readonly DocumentKop[];
  readonly magAanvullen: boolean;
  readonly overHetzelfde: readonly BesluitView[];
  readonly geschiedenis: readonly Gebeurtenis[];
};

export const besluitInzien = defineQuery({
  naam: 'regio/besluit-inzien',
  rollen: lezers,
  run: async ({ tx, wie }, { id }: { readonly id: string }): Promise<BesluitdossierView | undefined> => {
    const besluit = await firstRow<BesluitView & { readonly bewijs: Receipt }>(
      tx,
      sql`select ${columns}, b.bewijs from ${joined} where b.id = ${id}`,
    );
    if (!besluit) return undefined;
    const { onderwerpSoort, onderwerp } = besluit;
    return {
      ...besluit,
      kennisnemingen: await readKennisnemingen(tx, id),
      stukken: await readStukken(tx, id),
      documenten: await listDocuments(tx, { soort: onderwerpSoort, id: onderwerp }),
      magAanvullen: wie.hoed.soort === 'verband' && aanvullers.some((rol) => wie.hoed.rollen.includes(rol)),
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
