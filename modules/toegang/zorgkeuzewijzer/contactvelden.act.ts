// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst } from '#platform/invoer';

// What may stand behind a link or a telephone button of a public page.

/** An address of a website; without its beginning it becomes a secure one. */
export const website = () =>
  z
    .string()
    .trim()
    .max(300, 'Gebruik hoogstens 300 tekens.')
    .transform((text) => (/^https?:\/\//i.test(text) ? text : `https://${text}`))
    .refine(isWebsite, 'Dit is geen webadres. Schrijf het zoals www.voorbeeld.nl.');

function isWebsite(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^[^\s.]+(\.[^\s.]+)+$/.test(url.hostname) && url.username === '' && url.password === '';
}

/** A telephone number as people write it. */
export const telefoon = () =>
  tekst(30).refine((text) => /^\+?[\d\s()-]{3,}$/.test(text), 'Gebruik alleen cijfers, spaties, haakjes en streepjes.');

export const leeftijd = () => z.coerce.number('Vul een getal in.').int('Vul een heel getal in.').min(0).max(120);
