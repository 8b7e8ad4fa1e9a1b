// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import type { Blad, Bladbevinding, Bladrij } from './overname.ts';

/** Says where in a sheet something stands. */
export const bevindingOp =
  ({ naam, kolommen }: Blad) =>
  ({ rij, letters }: Bladrij, pad: string, reden: Reason): Bladbevinding => ({
    blad: naam,
    rij,
    kolom: letters[pad] ?? null,
    kop: kolommen.find((one) => one.pad === pad)?.kop ?? null,
    reden,
  });

/** Cells of a row that must say something and do not. */
export const legeCellen = (blad: Blad, rij: Bladrij): readonly Bladbevinding[] =>
  blad.kolommen
    .filter(({ pad, magLeeg }) => !magLeeg && rij.velden[pad] === '' && !rij.fout.has(pad))
    .map(({ pad }) => bevindingOp(blad)(rij, pad, reason('overname-cel-leeg')));
