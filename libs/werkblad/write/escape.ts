// SPDX-License-Identifier: EUPL-1.2

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside XML: what cannot stand there is written as `_x0007_`, and what looks like that is kept as it is. */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(
      /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** What a spreadsheet would take for a formula as soon as somebody opens the cell, also behind spaces. */
export const looksLikeFormula = (text: string): boolean => /^\s*[=+\-@\t\r|%]/.test(text);
