// SPDX-License-Identifier: EUPL-1.2
import type { Bedrijf, Inschrijving, Stuk } from './inschrijving.ts';

/** What is sealed at the moment of handing in: of a document its hash, not its content. */
export type Ingediend = {
  readonly verband: string;
  readonly procedure: string;
  readonly contract: string;
  readonly aanbieder: string;
  readonly bedrijf: Bedrijf;
  readonly micro: boolean;
  readonly producten: readonly string[];
  readonly cao: string;
  readonly vrijwilligers: boolean | null;
  readonly verklaringen: Inschrijving['verklaringen'];
  readonly stukken: readonly (Omit<Stuk, 'dagtekening' | 'bewijsstuk'> & { readonly dagtekening: string | null })[];
  /** ISO moment, to the second. */
  readonly ingediend: string;
};

/**
 * The one text of what was handed in: fields in alphabetical order, products and documents sorted, no white space.
 * Whoever has the same content makes the same text, and so the same hash.
 */
export const canoniek = (ingediend: Ingediend): string =>
  JSON.stringify(
    { ...ingediend, producten: ingediend.producten.toSorted(), stukken: ingediend.stukken.toSorted(bySlot) },
    (_, part: unknown) =>
      isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b))) : part,
  );

const bySlot = (a: Ingediend['stukken'][number], b: Ingediend['stukken'][number]): number =>
  compare(a.criterium, b.criterium) ||
  compare(a.bewijs, b.bewijs) ||
  compare(a.product, b.product) ||
  compare(a.sha256, b.sha256);

// Not localeCompare: the order must be the same everywhere.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
