// SPDX-License-Identifier: EUPL-1.2

/** What an aanbieder reported about waiting for one product. */
export type Wachttijdmelding = {
  /** Weeks until the first talk. */
  readonly wekenGesprek: number;
  /** Weeks from that talk until help begins. */
  readonly wekenHulp: number;
  readonly peildatum: Temporal.PlainDate;
};

/** `verouderd`: reported too long ago to rely on. `zonder-grens`: the region set no bound, so only the date says how fresh it is. */
export type Wachttijdstand = 'actueel' | 'verouderd' | 'zonder-grens';

export type Wachttijd = { readonly weken: number; readonly stand: Wachttijdstand };
