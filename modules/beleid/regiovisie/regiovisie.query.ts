// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { type Lid, readLeden, verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { leesInhoud } from './inhoud.query.ts';
import { readUitkomsten, readVersies } from './regiovisie.store.ts';
import type { Raadsuitkomst, Visieinhoud, Visieversie } from './regiovisie.ts';
import { regiovisieAanbiedbaar } from './regiovisie-aanbiedbaar.rule.ts';
import { regiovisieVastgesteld, type Vastgesteld } from './regiovisie-vastgesteld.rule.ts';

/** The regiovisie is of the gemeenten until their councils have adopted it; an aanbieder finds it published. */
export const visielezers = deelnemers.filter((rol) => rol !== 'aanbieder');

export type Versierij = Omit<Visieversie, 'inhoud'> & { readonly vastgesteld: Outcome<Vastgesteld> };
export type RegiovisieView = Visieinhoud & {
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
    const inhoud = await leesInhoud(context, verband);
    const versies = await leesVersies(context, verband);
    return {
      ...inhoud,
      versies,
      aanbiedbaar: regiovisieAanbiedbaar({ inhoud, van: '', tot: null, ligtVoor: openVersie(versies) }),
      schrijft: context.wie.hoed.soort === 'verband' && context.wie.hoed.rollen.includes('beleidsadviseur'),
    };
  },
});

export type VisieversieView = {
  readonly versie: Visieversie;
  readonly vastgesteld: Outcome<Vastgesteld>;
  readonly raden: readonly (Lid & { readonly uitkomst: Raadsuitkomst | null })[];
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
    const leden = await readLeden(context.tx, verband, context.vandaag);
    const uitkomsten = await readUitkomsten(context.tx, verband, versie);
    return {
      versie: found,
      vastgesteld: regiovisieVastgesteld(leden, uitkomsten),
      raden: leden.map((lid) => ({
        ...lid,
        uitkomst: uitkomsten.find(({ gemeente }) => gemeente === lid.gemeente) ?? null,
      })),
      schrijft: context.wie.hoed.soort === 'verband' && context.wie.hoed.rollen.includes('beleidsadviseur'),
    };
  },
});

export async function leesVersies(
  { tx, vandaag }: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
): Promise<readonly Versierij[]> {
  const leden = await readLeden(tx, verband, vandaag);
  const found: Versierij[] = [];
  for (const { inhoud: _, ...versie } of await readVersies(tx, verband))
    found.push({
      ...versie,
      vastgesteld: regiovisieVastgesteld(leden, await readUitkomsten(tx, verband, versie.versie)),
    });
  return found;
}

/** The version on which the councils have not all decided. */
export const openVersie = (versies: readonly Versierij[]): number | null =>
  versies.find(({ vastgesteld }) => vastgesteld.status === 'incomplete')?.versie ?? null;
