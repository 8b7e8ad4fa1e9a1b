// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import type { Wet } from '../prestatie/feiten.ts';
import { metTeken, type Prestatie } from '../prestatie/prestatie.ts';
import { afgekeurdBericht, nietBeoordeeld, retourcodesVan, type Uitslag } from '../toets/bevinding.ts';
import type { Getoetst } from '../toets/partij-toetsen.rule.ts';

/** What an aanbieder declares to one gemeente over one month, without its lines. */
export type Declaratiekop = {
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly wet: Wet;
  readonly nummer: string;
  /** Days as they stand in the message; when the message broke a rule they may be of any year. */
  readonly periodeBegin: string;
  readonly periodeEind: string;
  /** Eurocenten, negative when more was taken back than declared. */
  readonly ingediend: number;
};

/** What came of the lines together. */
export type Telling = {
  readonly regels: number;
  readonly afgewezen: number;
  /** Eurocenten with sign. */
  readonly toegekend: number;
};

/** Where the verdict fell: on the message, its header, the declaratie as a whole, or line by line. */
export type Oordeel =
  | { readonly niveau: 'bericht' }
  | { readonly niveau: 'kop' | 'declaratie'; readonly uitslag: Uitslag }
  | { readonly niveau: 'regels'; readonly telling: Telling };
export type Niveau = Oordeel['niveau'];
export type Staat = 'toegekend' | 'deels-toegekend' | 'afgewezen';

const lineDigits = 8;

/** A new identifier that leaves room at its end for the number of a line. */
export const nieuwDeclaratieId = (): string => newId().slice(0, -lineDigits) + '0'.repeat(lineDigits);

/** Which line an identifier of one of its lines means; SQL makes those with `declaraties.regel_id`. */
export const regelVan = (id: string): { readonly declaratie: string; readonly volgnummer: number } => ({
  declaratie: id.slice(0, -lineDigits) + '0'.repeat(lineDigits),
  // What no line can have as its number becomes one below zero, which PostgreSQL can be asked for and no line has.
  volgnummer: Number.parseInt(id.slice(-lineDigits), 16) | 0,
});

export const isToegekend = ({ bevindingen }: Pick<Getoetst, 'bevindingen'>): boolean => bevindingen.length === 0;

/** Did the line fall with its client? Then its own rules are not answered for, only shown to people. */
export const isMetClientAfgewezen = ({ feiten }: Pick<Getoetst, 'feiten'>): boolean => feiten.vreemdeRegels.length > 0;

/** The codes of a line in the answer. */
export const codesVanRegel = (regel: Getoetst): readonly string[] =>
  isMetClientAfgewezen(regel) ? [nietBeoordeeld] : retourcodesVan(regel.bevindingen);

/** The codes of the whole: only when the whole was rejected. */
export function codesVanGeheel(oordeel: Oordeel): readonly string[] {
  if (oordeel.niveau === 'bericht') return [afgekeurdBericht];
  return oordeel.niveau === 'regels' || oordeel.uitslag.status !== 'refused'
    ? []
    : retourcodesVan(oordeel.uitslag.reasons);
}

export const geenRegels: Telling = { regels: 0, afgewezen: 0, toegekend: 0 };
export const tellingVan = (oordeel: Oordeel): Telling => (oordeel.niveau === 'regels' ? oordeel.telling : geenRegels);

export const telBij = ({ regels, afgewezen, toegekend }: Telling, getoetst: readonly Getoetst[]): Telling => {
  const goed = getoetst.filter(isToegekend);
  return {
    regels: regels + getoetst.length,
    afgewezen: afgewezen + getoetst.length - goed.length,
    toegekend: goed.reduce((som, { prestatie }) => som + metTeken(prestatie), toegekend),
  };
};

export function staatVan({ regels, afgewezen }: Telling): Staat {
  if (regels === afgewezen) return 'afgewezen';
  return afgewezen === 0 ? 'toegekend' : 'deels-toegekend';
}

/** A client of a message: who it is, and its lines. The BSN stays only as long as the answer is being made. */
export type Client = { readonly bsn: string; readonly client: string; readonly prestaties: readonly Prestatie[] };
