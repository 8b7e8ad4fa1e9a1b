// SPDX-License-Identifier: EUPL-1.2

/** What `leveranciers.v_toonbaar` says to a verband, for numbers that were added up here; a test holds them together. */
const kleinste = 5;
export const toonbaar = (aantal: number): number | null => (aantal > 0 && aantal < kleinste ? null : aantal);
