// SPDX-License-Identifier: EUPL-1.2
import type { Eurocent } from './bedrag.ts';
import type { Datum } from './datum.ts';
import type { Periode } from './periode.ts';

// How values are written for people in the Netherlands: on screen, in letters and on the command line.

const amount = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 });
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** `€ 1.234,56`, with a non-breaking space. */
export const formatBedrag = (bedrag: Eurocent): string => `€\u00a0${amount.format(bedrag / 100)}`;

/** `1.234,5`: at most four decimals. */
export const formatGetal = (getal: number | string): string => number.format(Number(getal));

/** `31 december 2027` */
export const formatDatum = (dag: Datum): string => `${dag.day} ${months[dag.month - 1]} ${dag.year}`;

/** `31 december 2027, 17:00 uur` in Dutch time. */
export function formatMoment(moment: Temporal.Instant): string {
  const lokaal = moment.toZonedDateTimeISO('Europe/Amsterdam');
  return `${formatDatum(lokaal.toPlainDate())}, ${lokaal.toPlainTime().toString({ smallestUnit: 'minute' })} uur`;
}

/** `1 januari 2025 tot en met 31 december 2027`, or `vanaf 1 januari 2025`. */
export const formatPeriode = ({ begin, eind }: Periode): string =>
  eind ? `${formatDatum(begin)} tot en met ${formatDatum(eind)}` : `vanaf ${formatDatum(begin)}`;

/** `april 2025` */
export const formatMaand = (dag: Datum): string => `${months[dag.month - 1]} ${dag.year}`;

/** How many of something there are, in words that fit. @example telling(1, 'motie', 'moties') // '1 motie' */
export const telling = (aantal: number, een: string, meer: string): string =>
  `${aantal === 0 ? 'geen' : aantal} ${aantal === 1 ? een : meer}`;

const conjunction = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Things in one sentence. @example opsomming(['prijs', 'prestatie', 'kwaliteit']) // 'prijs, prestatie en kwaliteit' */
export const opsomming = (items: readonly string[]): string => conjunction.format(items);
