// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';

/** The published schemas, samples and lists. They are not part of the repository; tests fail without them. */
export const FEITEN = '../shared/ijw';

/** One of the published files, or an error that says what is missing. */
export function feit(pad: string): Uint8Array {
  const heel = `${FEITEN}/${pad}`;
  if (!existsSync(heel))
    throw new Error(`${heel} ontbreekt: deze test leest de gepubliceerde feiten naast het project.`);
  return readFileSync(heel);
}

/** A published sample as text. */
export const voorbeeld = (naam: string): string => new TextDecoder().decode(feit(`voorbeelden/${naam}.xml`));

export const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
export const tekst = (b: Uint8Array): string => new TextDecoder().decode(b);
