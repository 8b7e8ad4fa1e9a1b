// SPDX-License-Identifier: EUPL-1.2
import { bladen, type Element } from '../boom.ts';
import { geldigeWaarde, ontsnapt } from '../maken/waarde.ts';
import { type Enkel, isEnkel, type Schema } from '../schema/model.ts';
import { een, type Toeval } from '../toeval.ts';
import { grenswaarde, indringer, nabijeCode, willekeurigeDatum } from './grens.ts';
import { DATUMS, TEKENS, TIJDEN, WAARDEN } from './lijsten.ts';
import type { Boommutatie, Mutaties } from './soort.ts';

/** A new value, as it stands in XML, for an element of this type that now holds `oud`. */
type Maker = (type: Enkel, kans: Toeval, schema: Schema, oud: string) => string;

/** Gives one element whose type is as asked another value. */
const bij =
  (past: (type: Enkel) => boolean, maker: Maker): Boommutatie =>
  ({ wortel }, kans, schema) => {
    const keuze = bladen(wortel).flatMap((blad) => waardeblad(blad, past));
    if (keuze.length === 0) return;
    const { blad, type } = een(keuze, kans);
    blad.inhoud = [maker(type, kans, schema, blad.inhoud.join(''))];
  };

const waardeblad = (blad: Element, past: (type: Enkel) => boolean): readonly { blad: Element; type: Enkel }[] =>
  blad.type !== undefined && isEnkel(blad.type) && past(blad.type) ? [{ blad, type: blad.type }] : [];

const alle = (): boolean => true;
const metCodes = ({ codes }: Enkel): boolean => codes.length > 0;

const LENGTES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 15, 16, 20, 21, 24, 25, 35, 36, 37, 64, 65, 80, 81, 201];

/** Other values in elements that hold one. */
export const waarden: Mutaties<Boommutatie> = {
  waarde: bij(alle, (_, kans) => een(WAARDEN, kans)),
  'ander datatype': bij(alle, (_, kans, { enkels }) => ontsnapt(geldigeWaarde(een(enkels, kans), kans), kans)),
  'zelfde datatype': bij(alle, (type, kans) => ontsnapt(geldigeWaarde(type, kans), kans)),
  grens: bij(alle, (type, kans) => ontsnapt(grenswaarde(type, kans), kans)),
  lengte: bij(alle, (_, kans) => {
    const lengte = een(LENGTES, kans);
    return een(TEKENS, kans).repeat(Math.max(0, lengte - 1)) + (lengte > 0 ? een(TEKENS, kans) : '');
  }),
  patroon: bij(
    ({ patronen }) => patronen.length > 0,
    (_, kans, __, oud) => indringer(oud, een(TEKENS, kans), kans),
  ),
  'code uit andere lijst': bij(metCodes, (_, kans, { enkels }) => een(een(enkels.filter(metCodes), kans).codes, kans)),
  'code van tegenhanger': bij(metCodes, ({ naam, codes }, kans, { tegenhanger }) => {
    const ander = tegenhanger?.enkels.find((enkel) => enkel.naam === naam)?.codes ?? codes;
    const vreemd = ander.filter((code) => !codes.includes(code));
    return een(vreemd.length > 0 ? vreemd : codes, kans);
  }),
  'nabije code': bij(metCodes, ({ codes }, kans) => nabijeCode(een(codes, kans), kans)),
  datum: bij(
    ({ basis }) => basis === 'date',
    (_, kans) => een([een(DATUMS, kans), willekeurigeDatum(kans)], kans),
  ),
  tijd: bij(
    ({ basis }) => basis === 'time',
    (_, kans) => een(TIJDEN, kans),
  ),
  getal: bij(
    ({ basis }) => basis === 'integer',
    (_, kans) => {
      const klein = `${een(['', '+', '0', '-', ' ', '00'], kans)}${kans(1000)}`;
      return een([een(WAARDEN, kans), String(kans(2 ** 31)), klein], kans);
    },
  ),
};
