// SPDX-License-Identifier: EUPL-1.2
import type { Bron } from '../postkamer/bron.ts';

/** A message that goes out along the envelope. */
export type Uitgaand = { readonly naam: string; readonly inhoud: AsyncIterable<Uint8Array> };

/** A file that came in along the envelope and is finished. It stays where it is until one of these is said. */
export type Binnenkomend = {
  readonly inhoud: Bron;
  readonly verwerkt: () => Promise<void>;
  /** @param waarom sentences for whoever looks after the post */
  readonly geweigerd: (waarom: readonly string[]) => Promise<void>;
  /** It cannot be handled now: it is offered again after a while. */
  readonly later: () => void;
};

/**
 * The national envelope (GGk, VECOZO) as the post room sees it: an in-tray and an out-tray. Both may give or take the
 * same message twice after a crash; the post room and its counterparts know it by its content and its identification.
 */
export type Postweg = {
  readonly binnengekomen: () => AsyncIterable<Binnenkomend>;
  /** @throws Error when it could not be handed over; it is tried again later */
  readonly verzend: (stuk: Uitgaand) => Promise<void>;
};
