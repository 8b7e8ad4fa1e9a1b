// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Reason } from '#libs/explain';
import type { Datum } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { verbandVan } from '../mandaten.query.ts';
import { type Lid, readLeden } from '../pakket/pakket.store.ts';
import {
  type BewaardeAccounthouder,
  readAccounthouder,
  readAccounthouders,
  readAccounthoudersVan,
} from './accounthouder.store.ts';
import type { Aanbiedersignaal } from './accounthouder.ts';
import { leesOppakbaar } from './oppakbaar.query.ts';
import { readSignaal, readSignalen } from './signaal.store.ts';

const lezers = deelnemers.filter((rol) => rol !== 'aanbieder');
const isMijn = ({ wie }: QueryContext, { werklijst }: BewaardeAccounthouder): boolean =>
  werklijst?.soort === wie.hoed.soort && werklijst.code === wie.hoed.code && wie.hoed.rollen.includes(werklijst.rol);

export type AccounthouderRij = BewaardeAccounthouder & {
  /** The viewer is this account holder. */
  readonly mijn: boolean;
  readonly openSignalen: number;
};
export type AccounthoudersView = {
  readonly vandaag: Datum;
  readonly leden: readonly Lid[];
  readonly accounthouders: readonly AccounthouderRij[];
  /** Signals about an aanbieder without an account holder here, still open. */
  readonly zonderHouder: readonly Aanbiedersignaal[];
};

/** Who keeps an eye on which aanbieder, and what is waiting. */
export const accounthouderslijst = defineQuery({
  naam: 'regio/accounthouderslijst',
  rollen: lezers,
  run: async (context, _: Record<never, never>): Promise<AccounthoudersView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const { tx, vandaag } = context;
    const open = (await readSignalen(tx, verband, null)).filter(({ opgepakt }) => opgepakt === null);
    return {
      vandaag,
      leden: await readLeden(tx, verband, vandaag),
      accounthouders: (await readAccounthouders(tx, verband)).map((houder) => ({
        ...houder,
        mijn: isMijn(context, houder),
        openSignalen: open.filter(({ accounthouder }) => accounthouder === houder.id).length,
      })),
      zonderHouder: open.filter(({ accounthouder }) => accounthouder === null),
    };
  },
});

export type AccounthouderView = {
  readonly accounthouder: BewaardeAccounthouder;
  readonly mijn: boolean;
  readonly leden: readonly Lid[];
  readonly signalen: readonly Aanbiedersignaal[];
};

/** The page of one account holder: the duties, the next talk, and every signal about the aanbieder. */
export const accounthouderInzien = defineQuery({
  naam: 'regio/accounthouder-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<AccounthouderView | undefined> => {
    const { tx, vandaag } = context;
    const verband = await verbandVan(context);
    const accounthouder = verband && (await readAccounthouder(tx, verband, id));
    if (!verband || !accounthouder) return undefined;
    return {
      accounthouder,
      mijn: isMijn(context, accounthouder),
      leden: await readLeden(tx, verband, vandaag),
      signalen: accounthouder.aanbieder ? await readSignalen(tx, verband, accounthouder.aanbieder) : [],
    };
  },
});

export type SignaalView = {
  readonly signaal: Aanbiedersignaal;
  readonly accounthouder: BewaardeAccounthouder | null;
  /** Whether this hat picks it up. */
  readonly oppakbaar: Outcome<true, Reason>;
};

/** One signal about an aanbieder, with the duties of who picks it up. */
export const signaalInzien = defineQuery({
  naam: 'regio/signaal-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<SignaalView | undefined> => {
    const verband = await verbandVan(context);
    const signaal = verband && (await readSignaal(context.tx, verband, id));
    if (!verband || !signaal) return undefined;
    const houder = signaal.accounthouder
      ? await readAccounthouder(context.tx, verband, signaal.accounthouder)
      : undefined;
    return { signaal, accounthouder: houder ?? null, oppakbaar: await leesOppakbaar(context, houder) };
  },
});

export type Accounttoezicht = {
  readonly houders: readonly BewaardeAccounthouder[];
  readonly signalen: readonly Aanbiedersignaal[];
};

/** For the dossier of an aanbieder: who keeps an eye on it today, and what was passed on. */
export const leesAccounttoezicht = async (
  { tx, vandaag }: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  aanbieder: string,
): Promise<Accounttoezicht> => ({
  houders: await readAccounthoudersVan(tx, verband, aanbieder, vandaag),
  signalen: await readSignalen(tx, verband, aanbieder),
});
