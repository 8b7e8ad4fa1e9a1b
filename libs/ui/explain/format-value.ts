// SPDX-License-Identifier: EUPL-1.2
import type { Unit, Value } from '#libs/explain';
import { datum, eurocent, formatBedrag, formatDatum, formatGetal, formatMoment } from '#libs/kernel';

const counted: Partial<Record<Unit, readonly [one: string, many: string]>> = {
  minuut: ['minuut', 'minuten'],
  uur: ['uur', 'uur'],
  dag: ['dag', 'dagen'],
  week: ['week', 'weken'],
  maand: ['maand', 'maanden'],
  jaar: ['jaar', 'jaar'],
};
const cents = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 6 });
const percent = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 });

/**
 * Writes a value of an explanation for people. `eurocent` is a whole number, `cent` an exact decimal one; `procent` counts hundredths.
 * @example formatValue(125, 'eurocent') // € 1,25
 * @example formatValue('2.5', 'procent') // 2,5 %
 */
export function formatValue(value: Value, unit: Unit): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  switch (unit) {
    case 'eurocent':
      return formatBedrag(eurocent(Number(value)));
    case 'cent':
      return `€\u00a0${cents.format(Number(value) / 100)}`;
    case 'procent':
      return `${percent.format(Number(value))}\u00a0%`;
    case 'datum':
      return formatDatum(datum(String(value)));
    case 'moment':
      return formatMoment(Temporal.Instant.from(String(value)));
    case 'factor':
    case 'stuks':
      return formatGetal(value);
    case 'code':
      return String(value).replaceAll('-', ' ');
    case 'ja-nee':
    case 'tekst':
      return String(value);
    default:
      return formatCounted(value, unit);
  }
}

function formatCounted(value: string | number, unit: Unit): string {
  const [one, many] = counted[unit] ?? ['', ''];
  return `${formatGetal(value)}\u00a0${Math.abs(Number(value)) === 1 ? one : many}`;
}
