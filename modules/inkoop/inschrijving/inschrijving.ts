// SPDX-License-Identifier: EUPL-1.2
import type { Datum, Eurocent } from '#libs/kernel';
import type { Toelatingscriterium, Uitzondering } from '../procedure/voorwaarden.ts';

/** What the aanbieder itself says about one criterion. `nee` asks for what was done about it. */
export type Verklaring = { readonly antwoord: 'ja' | 'nee'; readonly toelichting: string };
export type Verklaringen = Readonly<Record<string, Verklaring>>;

/** A document that was handed in for one question of one criterion. */
export type Stuk = {
  readonly criterium: string;
  readonly bewijs: string;
  /** Empty where it counts for the aanbieder as a whole. */
  readonly product: string;
  readonly bewijsstuk: string;
  readonly naam: string;
  readonly dagtekening: Datum | null;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
};

export type Inschrijving = {
  readonly aanbieder: string;
  readonly id: string;
  readonly verband: string;
  readonly procedure: string;
  readonly producten: readonly string[];
  /** Code of the cao, `basis` for another or none, null while unanswered. */
  readonly cao: string | null;
  readonly vrijwilligers: boolean | null;
  readonly verklaringen: Verklaringen;
  readonly begonnen: Temporal.Instant;
  readonly bewaard: Temporal.Instant;
  readonly ingediend: Temporal.Instant | null;
};

/** The organisation as it described itself. */
export type Bedrijf = {
  readonly naam: string;
  readonly kvk: string;
  readonly medewerkers: number;
  readonly jaaromzet: Eurocent;
  readonly balanstotaal: Eurocent;
};

/** The exceptions that this aanbieder may appeal to. Not having said anything about volunteers is no exception. */
export const uitzonderingenVoor = (micro: boolean, vrijwilligers: boolean | null): readonly Uitzondering[] => [
  ...(micro ? (['micro-onderneming'] as const) : []),
  ...(vrijwilligers === false ? (['zonder-vrijwilligers'] as const) : []),
];

/** On which ground someone with these exceptions need not satisfy the criterion. */
export const vrijstelling = (
  { uitgezonderd }: Toelatingscriterium,
  uitzonderingen: readonly Uitzondering[],
): Uitzondering | null => uitgezonderd.find((grond) => uitzonderingen.includes(grond)) ?? null;

/** The questions of a criterion, one for each product where that is asked. */
export const gevraagdeStukken = ({ bewijs }: Toelatingscriterium, producten: readonly string[]) =>
  bewijs.flatMap((vraag) =>
    vraag.per === 'product' ? producten.map((product) => ({ vraag, product })) : [{ vraag, product: '' }],
  );

/** Must the aanbieder say of which day this document is? Only where its age counts. */
export const vraagtDagtekening = (
  { terugblikJaren }: Toelatingscriterium,
  { geldigheidMaanden }: { readonly geldigheidMaanden: number | null },
): boolean => terugblikJaren !== null || geldigheidMaanden !== null;
