// SPDX-License-Identifier: EUPL-1.2
import { type Doorloop, doorloopVan } from '#libs/kernel';
import { defineQuery } from '#platform/query';
import {
  type Noodtoegang,
  type NoodtoegangRij,
  readNoodtoegang,
  readNoodtoegangen,
  readTeBeoordelen,
} from './noodtoegang.store.ts';

/** Who opened a case outside their reach, what is still to be judged first. The reason stands only with the one. */
export const noodtoegangenlijst = defineQuery({
  naam: 'toegang/noodtoegangenlijst',
  rollen: ['gegevensbescherming'],
  run: ({ tx, wie }, _: Record<never, never>): Promise<readonly NoodtoegangRij[]> =>
    readNoodtoegangen(tx, wie.hoed.code),
});

export type NoodtoegangView = Noodtoegang & {
  /** Where it stands among what is still to be judged. */
  readonly doorloop: Doorloop;
};

/** One of them, with the reason that was given. */
export const noodtoegangInzien = defineQuery({
  naam: 'toegang/noodtoegang-inzien',
  rollen: ['gegevensbescherming'],
  run: async (context, { id }: { readonly id: string }): Promise<NoodtoegangView | undefined> => {
    const { tx, wie, omgeving } = context;
    const een = await readNoodtoegang(tx, omgeving.sleutels, id);
    if (!een) return undefined;
    await context.verwerkt({
      soort: 'lezen',
      wat: 'toegang/noodtoegang-inzien',
      betrokkenen: [een.casus],
      grond: 'toezicht',
    });
    return { ...een, doorloop: doorloopVan(await readTeBeoordelen(tx, wie.hoed.code), id) };
  },
});
