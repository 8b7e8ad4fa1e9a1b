// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { prestatieInzien } from '#modules/declaraties';
import { defineQuery } from '#platform/query';
import { lezers } from '../lezers.ts';
import type {
  Betaling,
  Doelschakel,
  Eurokop,
  Kernbedingschakel,
  Keuze,
  Overeenkomstschakel,
  Productschakel,
  Tariefschakel,
  Toewijzing,
} from './eurodraad.ts';
import { leesBetaling, leesKop, leesOvereenkomst, leesTarief, leesToewijzing } from './geldschakels.query.ts';
import { leesDoelschakels, leesKernbedingen, leesProduct } from './planschakels.query.ts';

export type EurodraadView = {
  readonly kop: Omit<Eurokop, 'toewijzing'>;
  /** The verdict with what the viewer may know of its steps. */
  readonly oordeel: Outcome<true>;
  readonly betaling: Betaling;
  readonly keuze: Keuze | null;
  readonly toewijzing: Toewijzing | null;
  readonly overeenkomst: Overeenkomstschakel | null;
  readonly tarief: Tariefschakel | null;
  readonly product: Productschakel | null;
  readonly kernbedingen: readonly Kernbedingschakel[];
  readonly doelen: readonly Doelschakel[];
};

/** From one declared line back to the doelen that it serves, link by link. A verband sees no lines and so finds none. */
export const eurodraadInzien = defineQuery({
  naam: 'verantwoording/eurodraad-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<EurodraadView | undefined> => {
    const found = await leesKop(context, id);
    const prestatie = found && (await prestatieInzien.run(context, { id }));
    if (!found || !prestatie) return undefined;
    const { toewijzing, ...kop } = found;
    const pays = context.wie.hoed.rollen.includes('financien');
    const toegewezen = await follow(toewijzing, (key) => leesToewijzing(context, key));
    const product = await follow(kop.product, (key) => leesProduct(context, key, kop.maand));
    const plan = kop.verband && product ? { verband: kop.verband, ...product } : null;
    return {
      kop,
      oordeel: pays ? prestatie.uitleg : withoutDetail(prestatie.uitleg),
      betaling: await leesBetaling(context, kop.declaratie),
      keuze: toegewezen?.keuze ?? null,
      toewijzing: pays && toegewezen ? { id: toegewezen.id, nummer: toegewezen.nummer } : null,
      overeenkomst: await follow(kop.overeenkomst, (key) => leesOvereenkomst(context, key)),
      tarief: await follow(kop.tarief, (key) => leesTarief(context, key)),
      product: product?.schakel ?? null,
      kernbedingen: plan ? await leesKernbedingen(context, plan) : [],
      doelen: plan ? await leesDoelschakels(context, plan) : [],
    };
  },
});

/** The next link, where this one names it. */
const follow = async <T>(key: string | null, read: (key: string) => Promise<T | null>): Promise<T | null> =>
  key === null ? null : read(key);

/** Which checks were made and how each came out. What they looked at names the allocation, so that stays behind. */
const withoutDetail = ({ steps }: Outcome<true>): Outcome<true> => ({
  status: 'decided',
  value: true,
  steps: steps.map((step) => ({ ...step, steps: [] })),
});
