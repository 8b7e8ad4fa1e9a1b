// SPDX-License-Identifier: EUPL-1.2

// The invented children of the example, in whatever a page, an address or a log says.

/** Who they are, where they live and what they ask. */
export const vanKinderen =
  /99990000\d|99990001\d|\b(?:Tom|Lieke|Bos)\b|Voorbeeldstraat|Proeflaan|loopt vast|durft de deur/i;
export const bsnVanKinderen = /9999000(?:06|18)/;
export const naamVanKinderen = /\b(?:Tom|Lieke)\b/;
/** Whose work it is to know their names. */
export const kennenKinderen = ['sanne-meijer', 'peter-kok', 'zorggroep-hollandse-plassen'];

/** Where a page leads to, and what it loads. */
export const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/ (?:href|action|src)="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
