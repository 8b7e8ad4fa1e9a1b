// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import type { Herkomst } from '#libs/regiopakket';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows, type Tx } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { lezers } from '../pakket/namen.query.ts';
import { readKernbeding } from './kernbeding.store.ts';
import type { Kernbeding } from './kernbeding.ts';
import { kernbedingCompleet } from './kernbeding-compleet.rule.ts';
import { schreefKernbeding } from './kernbeding-vaststellen.act.ts';
import { kernbedingVaststelbaar } from './kernbeding-vaststellen.rule.ts';
import { kernbedingenDekkend } from './kernbedingen-dekkend.rule.ts';

export type KernbedingRij = Omit<Kernbeding, 'opgesteldDoor'> & { readonly contractnaam: string };

/**
 * Do these kernbedingen of one contract cover it? Null for an aanbieder, who does not see those that are still being
 * written: a judgement on the others alone would be none.
 */
export const dekkendVoor = (
  { wie }: Pick<QueryContext, 'wie'>,
  kernbedingen: readonly KernbedingRij[],
): Outcome<true> | null => (wie.hoed.soort === 'aanbieder' ? null : kernbedingenDekkend(kernbedingen));

/** Every kernbeding of the plan that the hat may see, by contract. */
export const kernbedingenVan = (tx: Tx, verband: string): Promise<readonly KernbedingRij[]> =>
  rows(
    tx,
    sql`select k.code, k.naam, k.soort, k.op, k.tekst, k.contract, c.naam as contractnaam, k.doelen, k.indicator, k.staat, k.voorbeeld
        from beleid.kernbedingen k join beleid.contracten c on c.verband = k.verband and c.code = k.contract
        where k.verband = ${verband} order by c.nummer, array_position(array['prijs', 'prestatie', 'kwaliteitsniveau'], k.soort), k.naam`,
  );

type Verwijzing = { readonly code: string; readonly naam: string };
export type KernbedingView = Omit<Kernbeding, 'opgesteldDoor'> & {
  readonly herkomst: Herkomst | null;
  readonly contractnaam: string;
  readonly doelnamen: readonly Verwijzing[];
  readonly indicatornaam: string | null;
  readonly compleet: Outcome<true>;
  /** Of all kernbedingen of the same contract together. */
  readonly dekkend: Outcome<true> | null;
  /** Whether this person may establish it now; null for who has no role in that. */
  readonly vaststelbaar: Outcome<true> | null;
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One kernbeding, its parts, what it serves, and whether the viewer may establish it. */
export const kernbedingInzien = defineQuery({
  naam: 'beleid/kernbeding-inzien',
  rollen: lezers,
  run: async (context, { code }: { readonly code: string }): Promise<KernbedingView | undefined> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    const kernbeding = verband && (await readKernbeding(tx, verband, code));
    if (!verband || !kernbeding) return undefined;
    const siblings = (await kernbedingenVan(tx, verband)).filter(({ contract }) => contract === kernbeding.contract);
    const [extra] = await rows<{ herkomst: Herkomst | null; indicatornaam: string | null }>(
      tx,
      sql`select k.herkomst, i.naam as indicatornaam from beleid.kernbedingen k
          left join beleid.indicatoren i on i.verband = k.verband and i.code = k.indicator
          where k.verband = ${verband} and k.code = ${code}`,
    );
    const decides = wie.hoed.rollen.includes('beleidsadviseur') && wie.hoed.soort === 'verband';
    const { opgesteldDoor: _schrijver, ...own } = kernbeding;
    return {
      ...own,
      herkomst: extra?.herkomst ?? null,
      indicatornaam: extra?.indicatornaam ?? null,
      contractnaam: siblings.find((sibling) => sibling.code === code)?.contractnaam ?? kernbeding.contract,
      doelnamen: await rows<Verwijzing>(
        tx,
        sql`select code, naam from beleid.doelen where verband = ${verband} and code = any(${kernbeding.doelen}) order by volgorde`,
      ),
      compleet: kernbedingCompleet(kernbeding),
      dekkend: dekkendVoor(context, siblings),
      vaststelbaar: decides ? kernbedingVaststelbaar(kernbeding, await schreefKernbeding(context, code)) : null,
      geschiedenis: await readHistory(tx, { soort: 'kernbeding', id: code }),
    };
  },
});

export type KernbedingKeuzen = {
  readonly contracten: readonly Verwijzing[];
  readonly doelen: readonly (Verwijzing & { readonly contracten: readonly string[] | null })[];
  readonly indicatoren: readonly Verwijzing[];
  /** The concept to change; null for a new one. */
  readonly kernbeding: Kernbeding | null;
};

/** What the form of a kernbeding needs. An unknown or established one has no form. */
export const kernbedingKeuzen = defineQuery({
  naam: 'beleid/kernbeding-keuzen',
  rollen: ['beleidsadviseur'],
  run: async ({ tx, wie }, { code }: { readonly code: string | null }): Promise<KernbedingKeuzen | undefined> => {
    const verband = wie.hoed.code;
    const kernbeding = code === null ? null : await readKernbeding(tx, verband, code);
    if (kernbeding === undefined || (kernbeding && kernbeding.staat !== 'concept')) return undefined;
    return {
      kernbeding,
      contracten: await rows(
        tx,
        sql`select code, naam from beleid.contracten where verband = ${verband} order by nummer`,
      ),
      doelen: await rows(
        tx,
        sql`select code, naam, contracten from beleid.doelen where verband = ${verband} order by volgorde`,
      ),
      indicatoren: await rows(
        tx,
        sql`select code, naam from beleid.indicatoren where verband = ${verband} order by volgorde`,
      ),
    };
  },
});
