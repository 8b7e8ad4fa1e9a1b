// SPDX-License-Identifier: EUPL-1.2
import type { Basis, Enkel } from '../schema/model.ts';
import { een, type Toeval } from '../toeval.ts';
import { tekstVoor } from './tekst.ts';

const maak: Readonly<Record<Basis, (type: Enkel, kans: Toeval) => string>> = {
  string: (type, kans) => tekstVoor(type.patronen.at(-1), lengte(type, kans), kans),
  integer: getal,
  date: (_, kans) => een(kans(4) === 0 ? RANDDATUMS : DATUMS, kans),
  time: (_, kans) => een(TIJDEN, kans),
};

/** A value that this type accepts, often one at its boundary. */
export const geldigeWaarde = (type: Enkel, kans: Toeval): string =>
  type.codes.length > 0 ? een(type.codes, kans) : maak[type.basis](type, kans);

/** The value as it stands in XML: what must be escaped is, and now and then a character that need not be. */
export function ontsnapt(waarde: string, kans: Toeval): string {
  let uit = '';
  for (const teken of waarde) uit += ONTSNAPT[teken] ?? (kans(60) === 0 ? verwijzing(teken, kans) : teken);
  return uit;
}

const ONTSNAPT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

export function verwijzing(teken: string, kans: Toeval): string {
  const code = teken.codePointAt(0) ?? 0;
  return een([`&#${code};`, `&#x${code.toString(16)};`, `&#x000${code.toString(16).toUpperCase()};`], kans);
}

/** Texts without a greatest length stay short, so that the messages do. */
const GEWOON = 12;

function lengte({ min = 1, max }: Enkel, kans: Toeval): number {
  const klein = Math.max(1, min + kans(Math.min(max ?? GEWOON, GEWOON) - min + 1));
  if (max === undefined || kans(3) > 0) return klein;
  // the very long only now and then
  return max > 40 && kans(4) > 0 ? klein : Math.max(1, max - kans(2));
}

function getal({ min = 0, max = 99, patronen }: Enkel, kans: Toeval): string {
  const [vast] = patronen;
  if (vast !== undefined) return een([vast, vast, vast, ` ${vast}`, `${vast}\n`], kans);
  const waarde = String(een([min, min + 1, max - 1, max, min + kans(max - min), min + kans(max - min)], kans));
  if (kans(6) > 0) return waarde;
  return een(
    [`0${waarde}`, `+${waarde}`, ` ${waarde} `, `\n\t${waarde}`, `${waarde}\r`, `${'0'.repeat(30)}${waarde}`, '-0'],
    kans,
  );
}

const DATUMS = ['2026-05-06', '2024-02-29', '2025-12-31', '2026-01-01', '1999-11-30', '2026-04-30'];
// biome-ignore format: a list reads better in rows
const RANDDATUMS = [
  '2000-02-29', '0004-02-29', '0001-01-01', '9999-12-31', '12026-01-01', '-0001-12-31', '-0004-06-30',
  ' 2026-05-06\n', '\t2026-05-06\r',
];
// biome-ignore format: a list reads better in rows
const TIJDEN = [
  '12:34:56', '00:00:00', '23:59:59', '24:00:00', '12:34:56.7', '12:34:56.123456', ' 09:00:00\t', '24:00:00.0',
];
