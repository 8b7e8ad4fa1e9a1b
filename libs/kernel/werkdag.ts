// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from './datum.ts';

/** Easter Sunday of a year in the Gregorian calendar (the Meeus/Jones/Butcher method). */
export function paaszondag(jaar: number): Datum {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const f = Math.floor((eeuw + 8) / 25);
  const h = (19 * a + eeuw - Math.floor(eeuw / 4) - Math.floor((eeuw - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(jaar, Math.floor(n / 31), (n % 31) + 1);
}

/** Koningsdag: 27 April, a day earlier when that is a Sunday. */
function koningsdag(jaar: number): Datum {
  const dag = new Temporal.PlainDate(jaar, 4, 27);
  return dag.dayOfWeek === 7 ? dag.subtract({ days: 1 }) : dag;
}

/** The general holidays of the Netherlands (Algemene termijnenwet, art. 3), without the five-yearly Liberation Day rule: 5 May counts each year. */
export function feestdagen(jaar: number): readonly Datum[] {
  const pasen = paaszondag(jaar);
  return [
    new Temporal.PlainDate(jaar, 1, 1),
    pasen.subtract({ days: 2 }),
    pasen.add({ days: 1 }),
    koningsdag(jaar),
    new Temporal.PlainDate(jaar, 5, 5),
    pasen.add({ days: 39 }),
    pasen.add({ days: 50 }),
    new Temporal.PlainDate(jaar, 12, 25),
    new Temporal.PlainDate(jaar, 12, 26),
  ];
}

export const isWerkdag = (dag: Datum): boolean =>
  dag.dayOfWeek < 6 && !feestdagen(dag.year).some((feestdag) => feestdag.equals(dag));

/** The working day that lies `aantal` working days after a day; the day itself does not count. */
export function addWerkdagen(dag: Datum, aantal: number): Datum {
  let nog = aantal;
  let op = dag;
  while (nog > 0) {
    op = op.add({ days: 1 });
    if (isWerkdag(op)) nog -= 1;
  }
  return op;
}
