// SPDX-License-Identifier: EUPL-1.2

/** The code of something that a person named. @example codeVan('Crisis: vervolg') // 'crisis-vervolg' */
export const codeVan = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
