// SPDX-License-Identifier: EUPL-1.2
import { type Datum, laatsteDagVanMaand } from '#libs/kernel';

/** A year (`2025`) or a month (`2025-02`) in which care was given. */
export type Periodekeuze = { readonly code: string; readonly van: Datum; readonly tot: Datum };

/** Reads a period from an address; what is no period becomes the year of today. */
export function periodeKiezen(code: string | null | undefined, vandaag: Datum): Periodekeuze {
  const found = /^(2\d{3})(?:-(0[1-9]|1[0-2]))?$/.exec(code ?? '');
  const jaar = Number(found?.[1] ?? vandaag.year);
  const maand = found?.[2] ? Number(found[2]) : null;
  const van = Temporal.PlainDate.from({ year: jaar, month: maand ?? 1, day: 1 });
  const last = Temporal.PlainDate.from({ year: jaar, month: maand ?? 12, day: 1 });
  return { code: found?.[0] ?? String(jaar), van, tot: laatsteDagVanMaand(last) };
}
