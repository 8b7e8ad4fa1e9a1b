// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { datumOp } from '#libs/kernel';
import { type Lid, readLeden, verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { leesVisie } from './inhoud.query.ts';
import { readBesluiten, readVersies } from './regiovisie.store.ts';
import type { Raadsbesluit, Visieinhoud, Visieversie, Visieweglatingen } from './regiovisie.ts';
import { regiovisieAanbiedbaar } from './regiovisie-aanbiedbaar.rule.ts';
import { regiovisieVastgesteld, type Vastgesteld } from './regiovisie-vastgesteld.rule.ts';

/** The regiovisie is of the gemeenten until their councils have adopted it; an aanbieder finds it published. */
export const visielezers = deelnemers.filter((rol) => rol !== 'aanbieder');

export type Versierij = Omit<Visieversie, 'inhoud'> & { readonly vastgesteld: Outcome<Vastgesteld> };
export type RegiovisieView = Visieinhoud & {
  readonly weggelaten: Visieweglatingen;
  readonly versies: readonly Versierij[];
  readonly aanbiedbaar: Outcome<true>;
  readonly schrijft: boolean;
};

/** The regiovisie as it stands now, with the versions that were put before the councils. */
export const regiovisieInzien = defineQuery({
  naam: 'beleid/regiovisie-inzien',
  rollen: visielezers,
  run: async (context, _: Record<never, never>): Promise<RegiovisieView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const { inhoud, weggelaten } = await leesVisie(context, verband);
    const versies = await leesVersies(context, verband);
    return {
      ...inhoud,
      weggelaten,
      versies,
      aanbiedbaar: regiovisieAanbiedbaar({ inhoud, van: '', tot: null, ligtVoor: openVersie(versies) }),
      schrijft: context.wie.hoed.soort === 'verband' && context.wie.hoed.rollen.includes('beleidsadviseur'),
    };
  },
});

export type VisieversieView = {
  readonly versie: Visieversie;
  readonly vastgesteld: Outcome<Vastgesteld>;
  readonly raden: readonly (Lid & {
    readonly uitkomst: Raadsbesluit | null;
    /** What was written down before and was replaced, the last first. */
    readonly eerder: readonly Raadsbesluit[];
  })[];
  readonly schrijft: boolean;
};

/** One version as it was put before the councils, and what each of them did. */
export const visieversieInzien = defineQuery({
  naam: 'beleid/visieversie-inzien',
  rollen: visielezers,
  run: async (context, { versie }: { readonly versie: number }): Promise<VisieversieView | undefined> => {
    const verband = await verbandVan(context);
    const found = verband && (await readVersies(context.tx, verband)).find((one) => one.versie === versie);
    if (!verband || !found) return undefined;
    const leden = await radenVan(context, verband, found);
    const besluiten = await readBesluiten(context.tx, verband, versie);
    return {
      versie: found,
      vastgesteld: regiovisieVastgesteld(leden, besluiten),
      raden: leden.map((lid) => {
        const [uitkomst = null, ...eerder] = besluiten.filter(({ gemeente }) => gemeente === lid.gemeente);
        return { ...lid, uitkomst, eerder };
      }),
      schrijft: context.wie.hoed.soort === 'verband' && context.wie.hoed.rollen.includes('beleidsadviseur'),
    };
  },
});

export async function leesVersies(
  context: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
): Promise<readonly Versierij[]> {
  const found: Versierij[] = [];
  for (const { inhoud: _, ...versie } of await readVersies(context.tx, verband))
    found.push({
      ...versie,
      vastgesteld: regiovisieVastgesteld(
        await radenVan(context, verband, versie),
        await readBesluiten(context.tx, verband, versie.versie),
      ),
    });
  return found;
}

/**
 * The councils before which a version was put: who joined later has no part in it, and who left before deciding has
 * none any more.
 */
export async function radenVan(
  { tx, vandaag }: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  { versie, aangeboden }: Pick<Visieversie, 'versie' | 'aangeboden'>,
): Promise<readonly Lid[]> {
  const besluiten = await readBesluiten(tx, verband, versie);
  const part = new Set([...(await readLeden(tx, verband, vandaag)), ...besluiten].map(({ gemeente }) => gemeente));
  return (await readLeden(tx, verband, datumOp(aangeboden))).filter(({ gemeente }) => part.has(gemeente));
}

/** The version on which the councils have not all decided. */
export const openVersie = (versies: readonly Versierij[]): number | null =>
  versies.find(({ vastgesteld }) => vastgesteld.status === 'incomplete')?.versie ?? null;
