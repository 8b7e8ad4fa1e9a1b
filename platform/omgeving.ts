// SPDX-License-Identifier: EUPL-1.2
import type { Database } from './database.ts';
import type { Sleutels } from './kluis.ts';
import type { Minstens } from './niveaueis.ts';
import type { Sessieduur } from './sessieduur.ts';

/** Everything that a running platform shares; handed on, never kept in module scope. */
export type Omgeving = {
  readonly database: Database;
  readonly sleutels: Sleutels;
  /** Version of the software, for receipts. */
  readonly versie: string;
  /** Real operation: no demo sign-in, no moved clock. */
  readonly productie: boolean;
  /** What the administrator of the platform asks of who signs in, where that is more than the platform does. */
  readonly minstens?: Minstens;
  /** How long a session lasts, where the administrator chose that. */
  readonly sessieduur?: Sessieduur;
  /** How many proxies of our own stand before this; each adds one address to `X-Forwarded-For`. */
  readonly proxys?: number;
  /** Which handlers hear of which act: for each of them an event gets a delivery. */
  readonly luisteraars: readonly { readonly naam: string; readonly op: string }[];
  /** Tells the deliverer that there is something to deliver. */
  readonly wake: () => void;
  /** Writes one line to the log; never personal data. */
  readonly log: (regel: Logregel) => void;
};

export type Logregel = { readonly niveau: 'info' | 'fout'; readonly melding: string; readonly id?: string };
