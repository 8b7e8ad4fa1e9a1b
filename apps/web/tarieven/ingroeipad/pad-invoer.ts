// SPDX-License-Identifier: EUPL-1.2
import { readBedrag } from '../../shell/formulier.ts';

type Typed = Readonly<Record<string, unknown>>;
const isStap = (value: unknown): value is Typed => typeof value === 'object' && value !== null;
const centen = (value: unknown) => (typeof value === 'string' ? readBedrag(value) : value);

/** What was typed in euros, in eurocents; what is no amount stays as it was typed. */
export const inCenten = (input: Typed): Typed => ({
  oud: centen(input['oud']),
  ...(Array.isArray(input['stappen']) && {
    stappen: input['stappen'].map((stap: unknown) =>
      isStap(stap) ? { ...stap, ...('bedrag' in stap && { bedrag: centen(stap['bedrag']) }) } : stap,
    ),
  }),
});
