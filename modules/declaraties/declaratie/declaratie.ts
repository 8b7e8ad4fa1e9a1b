// SPDX-License-Identifier: EUPL-1.2
import type { Wet } from '../prestatie/feiten.ts';
import type { Clientregels } from '../prestatie/prestatie.ts';
import { metTeken } from '../prestatie/prestatie.ts';
import type { Getoetst } from '../toets/bericht-toetsen.rule.ts';
import { afgekeurdBericht, type Bevinding, nietBeoordeeld, retourcodesVan, type Uitslag } from '../toets/bevinding.ts';

/** What an aanbieder declares to one gemeente over one month. */
export type Declaratie = {
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly wet: Wet;
  readonly nummer: string;
  /** Days as they stand in the message; when the message broke a rule they may be of any year. */
  readonly periodeBegin: string;
  readonly periodeEind: string;
  /** Eurocenten, negative when more was taken back than declared. */
  readonly ingediend: number;
  readonly clienten: readonly Clientregels[];
};

/** Where the verdict fell: on the message, its header, the declaratie as a whole, or line by line. */
export type Oordeel =
  | { readonly niveau: 'bericht' }
  | { readonly niveau: 'kop' | 'declaratie'; readonly uitslag: Uitslag }
  | { readonly niveau: 'regels'; readonly regels: readonly Getoetst[] };
export type Niveau = Oordeel['niveau'];
export type Staat = 'toegekend' | 'deels-toegekend' | 'afgewezen';

export const isToegekend = ({ uitslag }: Pick<Getoetst, 'uitslag'>): boolean => uitslag.status === 'decided';
export const bevindingenVan = (uitslag: Uitslag): readonly Bevinding[] =>
  uitslag.status === 'refused' ? uitslag.reasons : [];

/** Did the line fall with its client? Then its own rules are not answered for, only shown to people. */
export const isMetClientAfgewezen = ({ feiten }: Pick<Getoetst, 'feiten'>): boolean => feiten.vreemdeRegels.length > 0;

/** The codes of a line in the answer. */
export const codesVanRegel = (regel: Getoetst): readonly string[] =>
  isMetClientAfgewezen(regel) ? [nietBeoordeeld] : retourcodesVan(bevindingenVan(regel.uitslag));

/** The codes of the whole: only when the whole was rejected. */
export function codesVanGeheel(oordeel: Oordeel): readonly string[] {
  if (oordeel.niveau === 'bericht') return [afgekeurdBericht];
  return oordeel.niveau === 'regels' ? [] : retourcodesVan(bevindingenVan(oordeel.uitslag));
}

export const regelsVan = (oordeel: Oordeel): readonly Getoetst[] => (oordeel.niveau === 'regels' ? oordeel.regels : []);

/** What is granted, in eurocenten with sign. */
export const toegekendBedrag = (oordeel: Oordeel): number =>
  regelsVan(oordeel)
    .filter(isToegekend)
    .reduce((som, { prestatie }) => som + metTeken(prestatie), 0);

export function staatVan(oordeel: Oordeel): Staat {
  const regels = regelsVan(oordeel);
  const toegekend = regels.filter(isToegekend).length;
  if (toegekend === 0) return 'afgewezen';
  return toegekend === regels.length ? 'toegekend' : 'deels-toegekend';
}
