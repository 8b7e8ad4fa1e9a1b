// SPDX-License-Identifier: EUPL-1.2

/** A cell: text, or an amount in eurocents, or a number that was too small to give. */
export type Cel = string | { readonly eurocent: number } | null;

/** What a spreadsheet would take for a formula, also behind spaces. */
const formula = /^\s*[=+\-@\t\r|%]/;

/**
 * Writes rows as a CSV that Dutch spreadsheets open: semicolons, decimal comma, byte order mark. Text that a spreadsheet
 * would run as a formula gets an apostrophe before it.
 */
export const csv = (rows: readonly (readonly Cel[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(writeCel).join(';')).join('\r\n')}\r\n`;

function writeCel(cel: Cel): string {
  if (cel === null) return '';
  if (typeof cel === 'object') return writeBedrag(cel.eurocent);
  return quoted(formula.test(cel) ? `'${cel}` : cel);
}

const quoted = (text: string): string => (/[;"\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** `-1234` becomes `-12,34`: an amount may begin with a minus, because it is no text. */
function writeBedrag(eurocent: number): string {
  const cents = String(Math.abs(eurocent)).padStart(3, '0');
  return `${eurocent < 0 ? '-' : ''}${cents.slice(0, -2)},${cents.slice(-2)}`;
}
