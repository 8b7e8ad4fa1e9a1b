// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { isBsn } from '#libs/kernel';
import { geheel, keuze } from '#platform/invoer';

// The kinds of field that the acts of this room share.

/** A field that may be left empty, as a form sends it. */
export const ofLeeg = <T extends z.ZodType>(veld: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), veld.optional());

const grootsteBedrag = 99_999_999;

/** An amount as people type it (`1250,50`), or whole eurocents. */
export const bedrag = () =>
  z.preprocess(
    (value) => {
      const [, heel, decimalen = ''] =
        /^\s*€?\s*(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,(\d{1,2}))?\s*$/.exec(typeof value === 'string' ? value : '') ?? [];
      return heel === undefined ? value : Number(heel.replaceAll('.', '')) * 100 + Number(decimalen.padEnd(2, '0'));
    },
    z
      .int('Vul een bedrag in, bijvoorbeeld 1250,50.')
      .min(1, 'Vul een bedrag boven nul in.')
      .max(grootsteBedrag, 'Vul een lager bedrag in.'),
  );

export const volume = () => geheel(1, 99_999_999);
export const frequentie = () => keuze(['per-dag', 'per-week', 'per-maand', 'totaal']);

/** A line without line breaks or other signs that a message cannot carry. */
export const regel = (maximum: number) =>
  z
    .string()
    .trim()
    .min(1, 'Vul dit veld in.')
    .max(maximum, `Gebruik hoogstens ${maximum} tekens.`)
    .regex(/^[^\p{Cc}\p{Cs}\p{Cn}]*$/u, 'Gebruik alleen letters en leestekens.');

/** As people write it: with spaces or dots. */
export const bsn = z
  .string()
  .transform((text) => text.replaceAll(/[ .]/g, ''))
  .refine(isBsn, 'Dit is geen geldig burgerservicenummer: negen cijfers die aan de elfproef voldoen.');

export const voorletters = z
  .string()
  .transform((text) => text.replaceAll(/[ .]/g, ''))
  .pipe(z.string().regex(/^[A-Za-zÀ-ỳ]{1,6}$/, 'Vul één tot zes letters in.'));

export const postcode = () =>
  z
    .string()
    .transform((text) => text.replaceAll(' ', '').toUpperCase())
    .pipe(z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/, 'Vul een postcode in, zoals 2801 AB.'));

/** Where a client lives, when that is not known yet. */
export const adres = {
  straatnaam: ofLeeg(regel(24)),
  huisnummer: ofLeeg(geheel(1, 99_999)),
  postcode: ofLeeg(postcode()),
  plaatsnaam: ofLeeg(regel(80)),
};
