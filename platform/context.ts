// SPDX-License-Identifier: EUPL-1.2
import { datumOp } from '#libs/kernel';
import type { Tx } from './database.ts';
import { type NieuweGebeurtenis, recordEvent } from './gebeurtenis.ts';
import type { Wie } from './hoed.ts';
import { readClock } from './klok.ts';
import { type Leeslogregel, logProcessing } from './leeslog.ts';
import { persoonsgegevensniveau, vereis } from './niveaueis.ts';
import type { Omgeving } from './omgeving.ts';
import { closeTask, type NieuweTaak, openTask } from './taak.ts';

/** What a query gets: the transaction under its hat, who asks, and the one time. */
export type QueryContext = {
  readonly tx: Tx;
  readonly wie: Wie;
  readonly nu: Temporal.Instant;
  readonly vandaag: Temporal.PlainDate;
  readonly omgeving: Omgeving;
  /** Writes down whose personal data this answer shows: one line, naming everyone. Call it once, in the query that shows it. @throws NiveauTeLaag */
  readonly gelezen: (wat: string, betrokkenen: readonly string[]) => Promise<void>;
  /** The same for anything else that is done with personal data; what an act tells by `gebeurd` is written down by itself. */
  readonly verwerkt: (regel: Leeslogregel) => Promise<void>;
};

/** What an act or handler gets besides: to record what happened, and to ask something of people. */
export type ActContext = QueryContext & {
  /** Appends what happened. It is history, change log and news for later rooms at once. */
  readonly gebeurd: (gebeurtenis: NieuweGebeurtenis) => Promise<void>;
  /** Puts something on a work list; the same open task is not made twice. */
  readonly taakOpenen: (taak: NieuweTaak) => Promise<void>;
  /** Takes it off again: all open tasks of this kind about this subject, for the own hat. */
  readonly taakAfronden: (soort: string, onderwerp: string) => Promise<void>;
  /** Did something happen of which another room hears? */
  readonly heeftNieuws: () => boolean;
};

/** Makes the context of one transaction that already wears its hat. @param moment by the one clock, when it was read already */
export async function makeContext(
  omgeving: Omgeving,
  tx: Tx,
  wie: Wie,
  moment?: Temporal.Instant,
): Promise<ActContext> {
  const nu = moment ?? (await readClock(tx));
  const base = { tx, wie, nu, vandaag: datumOp(nu), omgeving };
  // Whoever sees personal data has proven well enough who they are, on every page and at every address.
  const noteProcessing = async (regel: Leeslogregel) => {
    if (regel.betrokkenen.length > 0) vereis(wie, persoonsgegevensniveau, omgeving.minstens);
    await logProcessing(base, regel);
  };
  let heeftNieuws = false;
  return {
    ...base,
    gelezen: (wat, betrokkenen) => noteProcessing({ soort: 'lezen', wat, betrokkenen }),
    verwerkt: noteProcessing,
    gebeurd: async (gebeurtenis) => {
      if (await recordEvent(base, gebeurtenis)) heeftNieuws = true;
    },
    taakOpenen: (taak) => openTask(base, taak),
    taakAfronden: (soort, onderwerp) => closeTask(base, soort, onderwerp),
    heeftNieuws: () => heeftNieuws,
  };
}
