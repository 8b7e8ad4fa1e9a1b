// SPDX-License-Identifier: EUPL-1.2

/** Where the content of a document is closed: taken elsewhere it does not open. */
export const bewijskluis = (aanbieder: string): string => `inkoop.bewijsstukken/aanbieder/${aanbieder}`;
