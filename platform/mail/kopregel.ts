// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

const longest = 120;
/** Control characters, breaks of lines, and signs that hide text or turn its direction. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** Text from elsewhere as it may stand in the head of a mail: one line, visible, and not without end. */
export function kopregel(text: string): string {
  const line = text.replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  const signs = [...line];
  return signs.length <= longest
    ? line
    : `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

const address = z.email().max(254);

/** An address to which mail can go: one, without name, breaks or comments. */
export const isMailadres = (text: string): boolean => address.safeParse(text).success;

export type Afzender = { readonly naam: string; readonly adres: string };

/** `Naam <adres>` or only an address. Undefined when it is neither. */
export function parseAfzender(text: string): Afzender | undefined {
  const [, naam = '', tussenHaken, kaal = ''] = /^(?:([^<>]*)<([^<>]+)>|([^<>\s]+))$/.exec(text.trim()) ?? [];
  const adres = (tussenHaken ?? kaal).trim();
  if (!isMailadres(adres)) return undefined;
  return { naam: kopregel(naam.replaceAll('"', '')) || 'Inkoopregie', adres };
}
