// SPDX-License-Identifier: EUPL-1.2

/** Where one reads what was taken from a paragraph. */
export const paragraafAdres = (
  verband: string,
  { document, paragraaf }: { document: string; paragraaf: string },
): string => `/regio/plannen/${verband}/documenten/${document}?paragraaf=${encodeURIComponent(paragraaf)}`;
