// SPDX-License-Identifier: EUPL-1.2
import { type Exact, toDecimal } from '#libs/kernel';
import { lonenOp } from '../kostprijs/loontabel.ts';
import type { Rekenmodel } from '../kostprijs/rekenmodel.ts';
import { centenPerUur } from '../kostprijs/uurloon.ts';
import { samen } from './geladen-lonen.query.ts';
import type { Looninhoud } from './looninhoud.ts';

/** What an hour of a function costs under a CAO on a day, in exact eurocents; null when no wage is known. */
export type Uurloonverschil = {
  readonly cao: string;
  readonly functie: string;
  readonly dag: string;
  readonly was: string | null;
  readonly wordt: string | null;
};

/** What changes in the hourly wages that prices are computed with, on each first day that a file names. */
export function uurlonenVergelijken({ lonen }: Rekenmodel, file: Looninhoud): readonly Uurloonverschil[] {
  const after = samen(lonen, file);
  const days = new Set([
    ...file.tabellen.map(({ cao, van }) => `${cao} ${van}`),
    ...file.inschalingen.map(({ cao, vanaf }) => `${cao} ${vanaf}`),
  ]);
  return [...days].toSorted().flatMap((key) => {
    const [cao = '', dag = ''] = key.split(' ');
    const was = wages(lonen, cao, dag);
    const wordt = wages(after, cao, dag);
    const functies = [...new Set([...was.keys(), ...wordt.keys()])];
    return functies
      .map((functie) => ({ cao, functie, dag, was: was.get(functie) ?? null, wordt: wordt.get(functie) ?? null }))
      .filter((one) => one.was !== one.wordt);
  });
}

const wages = (lonen: Rekenmodel['lonen'], cao: string, dag: string): ReadonlyMap<string, string> =>
  new Map(
    lonenOp(lonen, cao, dag).flatMap((loon) => {
      const centen: Exact | null = centenPerUur(loon);
      return centen ? [[loon.functie, toDecimal(centen)] as const] : [];
    }),
  );
