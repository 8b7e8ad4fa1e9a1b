// SPDX-License-Identifier: EUPL-1.2
import { type Boom, bladen, type Element } from '../boom.ts';
import { geldigeWaarde, ontsnapt } from '../maken/waarde.ts';
import { type Enkel, isEnkel } from '../schema/model.ts';
import { een, type Toeval } from '../toeval.ts';
import { grenswaarde, indringer, nabijeCode, willekeurigeDatum } from './grens.ts';
import { DATUMS, TEKENS, TIJDEN, WAARDEN } from './lijsten.ts';
import type { Boommutatie, Mutaties } from './soort.ts';

type Waardeblad = Element & { readonly type: Enkel };

const heeftWaarde = (element: Element): element is Waardeblad => element.type !== undefined && isEnkel(element.type);

/** Gives one element whose type is as asked another value, written as XML. */
const geef =
  (
    past: (type: Enkel) => boolean,
    waarde: (blad: Waardeblad, kans: Toeval, enkels: readonly Enkel[]) => string,
  ): Boommutatie =>
  (boom: Boom, kans, { enkels }) => {
    const keuze = bladen(boom.wortel).filter((blad) => heeftWaarde(blad) && past(blad.type));
    if (keuze.length === 0) return;
    const blad = een(keuze, kans);
    if (heeftWaarde(blad)) blad.inhoud = [waarde(blad, kans, enkels)];
  };

const alle = (): boolean => true;

/** Other values in elements that hold one. */
export const waarden: Mutaties<Boommutatie> = {
  waarde: geef(alle, (_, kans) => een(WAARDEN, kans)),
  'ander datatype': geef(alle, (_, kans, enkels) => ontsnapt(geldigeWaarde(een(enkels, kans), kans), kans)),
  'zelfde datatype': geef(alle, ({ type }, kans) => ontsnapt(geldigeWaarde(type, kans), kans)),
  grens: geef(alle, ({ type }, kans) => ontsnapt(grenswaarde(type, kans), kans)),
  lengte: geef(alle, (_, kans) => {
    const lengte = een(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 15, 16, 20, 21, 24, 25, 35, 36, 37, 64, 65, 80, 81, 201],
      kans,
    );
    return een(TEKENS, kans).repeat(Math.max(0, lengte - 1)) + (lengte > 0 ? een(TEKENS, kans) : '');
  }),
  patroon: geef(
    ({ patronen }) => patronen.length > 0,
    ({ inhoud }, kans) => indringer(inhoud.join(''), een(TEKENS, kans), kans),
  ),
  'code uit andere lijst': geef(
    ({ codes }) => codes.length > 0,
    (_, kans, enkels) =>
      een(
        een(
          enkels.filter(({ codes }) => codes.length > 0),
          kans,
        ).codes,
        kans,
      ),
  ),
  'nabije code': geef(
    ({ codes }) => codes.length > 0,
    ({ type }, kans) => nabijeCode(een(type.codes, kans), kans),
  ),
  datum: geef(
    ({ basis }) => basis === 'date',
    (_, kans) => een([een(DATUMS, kans), willekeurigeDatum(kans)], kans),
  ),
  tijd: geef(
    ({ basis }) => basis === 'time',
    (_, kans) => een(TIJDEN, kans),
  ),
  getal: geef(
    ({ basis }) => basis === 'integer',
    (_, kans) =>
      een(
        [
          een(WAARDEN, kans),
          String(kans(2 ** 31)),
          `${kans(1000)}`,
          `${een(['+', '0', '-', ' ', '00'], kans)}${kans(100)}`,
        ],
        kans,
      ),
  ),
};
