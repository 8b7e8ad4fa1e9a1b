// SPDX-License-Identifier: EUPL-1.2
import { defineQuery } from '#platform/query';
import { type Noodtoegang, readNoodtoegang, readNoodtoegangen } from './noodtoegang.store.ts';

/** Who opened a case outside their reach, what is still to be judged first. The reason stands only with the one. */
export const noodtoegangenlijst = defineQuery({
  naam: 'toegang/noodtoegangenlijst',
  rollen: ['gegevensbescherming'],
  run: async (
    { tx, wie, omgeving },
    _: Record<never, never>,
  ): Promise<readonly Omit<Noodtoegang, 'reden' | 'toelichting'>[]> =>
    (await readNoodtoegangen(tx, omgeving.sleutels, wie.hoed.code)).map(
      ({ reden: _reden, toelichting: _, ...een }) => een,
    ),
});

/** One of them, with the reason that was given. */
export const noodtoegangInzien = defineQuery({
  naam: 'toegang/noodtoegang-inzien',
  rollen: ['gegevensbescherming'],
  run: async (context, { id }: { readonly id: string }): Promise<Noodtoegang | undefined> => {
    const een = await readNoodtoegang(context.tx, context.omgeving.sleutels, id);
    if (een)
      await context.verwerkt({
        soort: 'lezen',
        wat: 'toegang/noodtoegang-inzien',
        betrokkenen: [een.casus],
        grond: 'toezicht',
      });
    return een;
  },
});
