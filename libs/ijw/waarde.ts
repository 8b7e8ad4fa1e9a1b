// SPDX-License-Identifier: EUPL-1.2
import type { Knoop } from './structuur/plan.ts';

/** What an element that holds elements is read into. */
export type Waarde = Record<string, unknown> | unknown[];

export const nieuweWaarde = ({ isLijst }: Knoop): Waarde => (isLijst ? [] : {});

export function plaatsIn(boven: Waarde, { naam }: Knoop, waarde: unknown): void {
  if (Array.isArray(boven)) boven.push(waarde);
  else boven[naam] = waarde;
}
