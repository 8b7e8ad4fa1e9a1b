// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import { compared } from '#libs/kernel';
import type { Loonblad } from './loonbladen.ts';
import type { Loonbevinding, Loonrij } from './looninhoud.ts';

export type RijReden = Reason<
  | 'loon-cel-leeg'
  | 'loon-maand-en-uur'
  | 'loon-zonder-bedrag'
  | 'loon-niet-positief'
  | 'loon-te-fijn'
  | 'loon-zonder-uren'
  | 'loon-uren-zonder-maand'
  | 'loon-uren-ongebruikelijk'
  | 'loon-eindigt-voor-begin'
>;

/** Says where in a sheet something stands. */
export const bevindingOp =
  ({ naam, kolommen }: Loonblad) =>
  ({ rij, letters }: Loonrij, pad: string, reden: Reason): Loonbevinding => ({
    blad: naam,
    rij,
    kolom: letters[pad] ?? null,
    kop: kolommen.find((one) => one.pad === pad)?.kop ?? '',
    reden,
  });

/** Where a row must say something and does not. */
export const legeCellen = (blad: Loonblad, rij: Loonrij, pads: readonly string[]): readonly Loonbevinding[] =>
  pads
    .filter((pad) => rij.velden[pad] === '' && !rij.fout.has(pad))
    .map((pad) => bevindingOp(blad)(rij, pad, reason('loon-cel-leeg')));

/** A full working week lies between some 23 and 46 hours: who fills in the hours of a week is told so. */
const uren = { minimaal: '100', maximaal: '200' };
const mostDecimals = 4;

/** What in one row of wages cannot be. */
export function loonrijToetsen(blad: Loonblad, rij: Loonrij): readonly Loonbevinding[] {
  const found: (readonly [pad: string, reden: RijReden])[] = [...amount(rij), ...hours(rij), ...days(rij)];
  return found.filter(([pad]) => !rij.fout.has(pad)).map(([pad, reden]) => bevindingOp(blad)(rij, pad, reden));
}

type Found = readonly (readonly [pad: string, reden: RijReden])[];

function amount({ velden, fout }: Loonrij): Found {
  const given = (['euroPerMaand', 'euroPerUur'] as const).filter((pad) => velden[pad] || fout.has(pad));
  if (given.length === 0) return [['euroPerMaand', reason('loon-zonder-bedrag')]];
  return [
    ...(given.length === 2 ? [['euroPerUur', reason('loon-maand-en-uur')] as const] : []),
    ...given.flatMap((pad): Found => {
      const value = velden[pad] ?? '';
      if (value === '') return [];
      if (compared(value, 0) <= 0) return [[pad, reason('loon-niet-positief', { gekregen: value })]];
      const decimals = value.split('.')[1]?.length ?? 0;
      return decimals > mostDecimals ? [[pad, reason('loon-te-fijn', { gekregen: value })]] : [];
    }),
  ];
}

function hours({ velden, fout }: Loonrij): Found {
  const { urenPerMaand = '', euroPerMaand = '' } = velden;
  if (fout.has('urenPerMaand') || fout.has('euroPerMaand')) return [];
  if (euroPerMaand === '') return urenPerMaand === '' ? [] : [['urenPerMaand', reason('loon-uren-zonder-maand')]];
  if (urenPerMaand === '') return [['urenPerMaand', reason('loon-zonder-uren')]];
  const isUsual = compared(urenPerMaand, uren.minimaal) >= 0 && compared(urenPerMaand, uren.maximaal) <= 0;
  return isUsual ? [] : [['urenPerMaand', reason('loon-uren-ongebruikelijk', { gekregen: urenPerMaand, ...uren })]];
}

const days = ({ velden: { vanaf = '', tot = '' } }: Loonrij): Found =>
  vanaf !== '' && tot !== '' && tot < vanaf ? [['tot', reason('loon-eindigt-voor-begin')]] : [];
