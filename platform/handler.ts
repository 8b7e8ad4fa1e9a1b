// SPDX-License-Identifier: EUPL-1.2
import type { ActContext } from './context.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import type { Hoed } from './hoed.ts';

/**
 * How a later room follows up on news of an earlier one. It runs once for each event, in a transaction of its own,
 * under the hat of the record that it changes.
 */
export type Handler = {
  /** Its path: `room/handler`. */
  readonly naam: string;
  /** The act whose events it hears. */
  readonly op: string;
  /** The hats to act under; none when this event does not concern the room. */
  readonly hoeden: (gebeurtenis: Gebeurtenis) => readonly Hoed[];
  readonly run: (context: ActContext, gebeurtenis: Gebeurtenis) => Promise<void>;
};

/** Several owners can be concerned: the handler then runs once under each hat, in the same transaction. */
export const defineHandler = (handler: Handler): Handler => handler;

/** The platform itself, acting for an owner. */
export const namens = (soort: Hoed['soort'], code: string): Hoed => ({ soort, code, naam: 'Inkoopregie', rollen: [] });
