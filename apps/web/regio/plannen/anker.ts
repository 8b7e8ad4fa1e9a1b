// SPDX-License-Identifier: EUPL-1.2

/** The place of a paragraph on the page of its document. */
export const anker = (paragraaf: string): string => paragraaf.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-|-$/g, '');
