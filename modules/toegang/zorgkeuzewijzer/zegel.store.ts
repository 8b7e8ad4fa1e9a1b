// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { type Sleutels, zoeksleutelHex } from '#platform/kluis';

/** A seal that the server puts on a form that anyone may send: it says when the form was shown, and can be used once. */
export function maakZegel(sleutels: Sleutels, nu: Temporal.Instant): string {
  const inhoud = `${nu.epochMilliseconds}.${randomBytes(12).toString('hex')}`;
  return `${inhoud}.${merk(sleutels, inhoud)}`;
}

/** When the form with this seal was shown, or null when we did not make it. */
export function leesZegel(sleutels: Sleutels, zegel: string): Temporal.Instant | null {
  const [, inhoud, moment, gezien] = /^((\d{12,14})\.[0-9a-f]{24})\.([0-9a-f]{64})$/.exec(zegel) ?? [];
  if (!inhoud || !moment || gezien !== merk(sleutels, inhoud)) return null;
  return Temporal.Instant.fromEpochMilliseconds(Number(moment));
}

export const hashVan = (zegel: string): Uint8Array => Uint8Array.from(createHash('sha256').update(zegel).digest());

const merk = (sleutels: Sleutels, inhoud: string): string => zoeksleutelHex(sleutels, `ervaringsformulier:${inhoud}`);
