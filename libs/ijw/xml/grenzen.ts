// SPDX-License-Identifier: EUPL-1.2

/** How far a file may go before it is refused. Depth and text have the limits of libxml2. */
export const grenzen = {
  /** Elements inside one another. */
  diepte: 256,
  /** Elements that are held at once: those of one client, or of a message that is not read by client. */
  elementen: 1 << 20,
  /** Characters of one text, comment or processing instruction. */
  tekst: 10_000_000,
  /** Characters of one tag with its attributes. */
  tag: 100_000,
  /** Bytes within which the XML declaration must end. */
  declaratie: 1024,
} as const;
