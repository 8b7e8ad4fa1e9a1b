// SPDX-License-Identifier: EUPL-1.2
import { type Datum, type Eurocent, eurocent, sum } from '#libs/kernel';

/** A task of the regional organisation, its budget for innovation, a lump sum of one contract, or what the organisation itself costs [002 §3.6, §5.3, §7.4]. */
export const postsoorten = ['taak', 'innovatie', 'lump-sum', 'apparaat'] as const;
export type Postsoort = (typeof postsoorten)[number];
export const prioriteiten = ['hoog', 'midden', 'laag'] as const;
/** Both are paid as a fixed price [002 §5.3]. */
export const lumpsumvormen = ['lump-sum', 'beschikbaarheid'] as const;
export type Lumpsumvorm = (typeof lumpsumvormen)[number];

export type Programmapost = {
  readonly code: string;
  readonly soort: Postsoort;
  readonly naam: string;
  readonly tekst: string;
  readonly prioriteit: (typeof prioriteiten)[number] | null;
  readonly planning: string | null;
  /** null: not known. It then counts for nothing in the total, and is shown as unknown. */
  readonly bedrag: Eurocent | null;
  /** Only of a lump sum. */
  readonly contract: string | null;
  readonly vorm: Lumpsumvorm | null;
  readonly voorbeeld: boolean;
};

/** How the costs are divided: for each gemeente a whole number, and where those numbers come from. */
export type Verdeelsleutel = {
  readonly naam: string;
  readonly bron: string;
  readonly gewichten: Readonly<Record<string, number>>;
};

export type Staat = 'concept' | 'ter-zienswijze' | 'vastgesteld' | 'verantwoord' | 'vervangen';

/** One version of the programme of one year. A change makes a next version; the earlier one stays as it was. */
export type Jaarprogramma = {
  readonly jaar: number;
  readonly versie: number;
  readonly staat: Staat;
  /** Why this version was made; null for the first. */
  readonly reden: string | null;
  readonly sleutel: Verdeelsleutel | null;
  readonly zienswijzenTot: Datum | null;
  readonly rapportages: readonly Datum[];
  readonly verantwoordingTot: Datum | null;
  readonly opgesteldDoor: string | null;
};

/** From which state which act leads on. */
export const overgangen = {
  bewerken: ['concept'],
  voorleggen: ['concept'],
  zienswijze: ['ter-zienswijze'],
  vaststellen: ['ter-zienswijze'],
  wijzigen: ['ter-zienswijze', 'vastgesteld'],
  rapporteren: ['vastgesteld'],
  verantwoorden: ['vastgesteld'],
} as const satisfies Record<string, readonly Staat[]>;

/** May this be done with a programme in this state? */
export const magDat = (staat: Staat, wat: keyof typeof overgangen): boolean =>
  (overgangen[wat] as readonly Staat[]).includes(staat);

/** What the posts with a known amount cost together. */
export const totaalVan = (posten: readonly Pick<Programmapost, 'bedrag'>[]): Eurocent =>
  sum(posten.map(({ bedrag }) => bedrag ?? eurocent(0)));

/** How a version is named where decisions and tasks refer to it. @example kenmerkVan({ jaar: 2026, versie: 2 }) // '2026.2' */
export const kenmerkVan = ({ jaar, versie }: Pick<Jaarprogramma, 'jaar' | 'versie'>): string => `${jaar}.${versie}`;
