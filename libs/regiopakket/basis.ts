// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { parseDatum } from '#libs/kernel';

/** Text for people: not empty. */
export const tekst = z.string().trim().min(1, 'lege tekst');

/** A day in ISO notation that exists. It stays text: a pack is plain JSON; `datum()` of the kernel reads it. */
export const dag = z
  .string()
  .refine((value) => parseDatum(value) !== null, 'geen bestaande dag; schrijf jjjj-mm-dd, zoals 2025-01-31');

const decimal = /^-?\d+(\.\d+)?$/;

/** An exact decimal figure, written as a number; inland it is decimal text, ready for `exact()` of the kernel. */
export const cijfer = z
  .union([z.number(), z.string()])
  .describe('een getal')
  .transform(String)
  .refine((value) => decimal.test(value), 'geen getal; schrijf bijvoorbeeld 39.5');

/** A whole number, zero or more. */
export const aantal = z.int().nonnegative();
