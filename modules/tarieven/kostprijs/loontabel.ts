// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import { zonderLeeg } from '#libs/kernel';
import type { Uurloon } from './kostprijsmodel.ts';

/** The gross wages of a CAO over a period, per scale and step: per month of a full working week, or per hour. */
export type Loontabel = {
  readonly cao: string;
  /** Both included; without `tot` until a next table. */
  readonly van: string;
  readonly tot?: string;
  /** Of a wage per month: the hours that it is for, per week or per month. */
  readonly urenPerWeek?: string;
  readonly urenPerMaand?: string;
  readonly schalen: readonly { readonly schaal: string; readonly treden: readonly Loontrede[] }[];
  readonly bron: Source;
};
export type Loontrede = { readonly trede: string; readonly euroPerMaand?: string; readonly euroPerUur?: string };
/** Inschaling en periodiek: the wage by which a function is counted. */
export type Inschaling = {
  readonly cao: string;
  readonly functie: string;
  readonly schaal: string;
  readonly trede: string;
  /** From this day it counts instead of what the plan says of the function; the plan names no day. */
  readonly vanaf?: string;
};
/** A raise that a CAO gave; later ones come on top of earlier ones. */
export type Loonstijging = {
  readonly cao: string;
  readonly vanaf: string;
  readonly procent: string;
  readonly bron: Source;
};
export type CaoLonen = {
  readonly uurlonen: readonly (Uurloon & { readonly cao: string })[];
  readonly loontabellen: readonly Loontabel[];
  readonly inschalingen: readonly Inschaling[];
  readonly loonstijgingen: readonly Loonstijging[];
};

/**
 * The wages under one CAO on a day: those given per hour, and those out of the newest table that holds that day, or else
 * the last one before it with the raises since. A function for which two fit gets both; the computation then refuses.
 */
export function lonenOp(lonen: CaoLonen, cao: string, dag: string): readonly Uurloon[] {
  const own = <T extends { readonly cao: string }>(list: readonly T[]) => list.filter((one) => one.cao === cao);
  const begun = own(lonen.loontabellen).filter(({ van }) => van <= dag);
  const valid = begun.filter(({ tot }) => tot === undefined || tot >= dag);
  const tabellen = newest(valid.length > 0 ? valid : begun, ({ van }) => van);
  const raises = own(lonen.loonstijgingen).toSorted((a, b) => a.vanaf.localeCompare(b.vanaf));
  const inschalingen = inschalingenOp(own(lonen.inschalingen), dag);
  const fromTable = inschalingen.flatMap((inschaling) =>
    tabellen.flatMap((tabel) => wageIn(tabel, inschaling, raises, dag)),
  );
  const replaced = new Set(inschalingen.filter(({ vanaf }) => vanaf).map(({ functie }) => functie));
  const perUur = own(lonen.uurlonen).filter(({ functie }) => !replaced.has(functie));
  return [...perUur.map(({ cao: _, ...loon }) => loon), ...fromTable];
}

/** Of each function the newest that has begun. */
const inschalingenOp = (all: readonly Inschaling[], dag: string): readonly Inschaling[] =>
  [
    ...Map.groupBy(
      all.filter(({ vanaf = '' }) => vanaf <= dag),
      ({ functie }) => functie,
    ).values(),
  ].flatMap((own) => newest(own, ({ vanaf = '' }) => vanaf));

function newest<T>(all: readonly T[], since: (one: T) => string): readonly T[] {
  const last = all.map(since).toSorted().at(-1);
  return all.filter((one) => since(one) === last);
}

function wageIn(
  { van, tot, urenPerWeek, urenPerMaand, schalen, bron }: Loontabel,
  { functie, schaal, trede }: Inschaling,
  raises: readonly Loonstijging[],
  dag: string,
): readonly Uurloon[] {
  const stijgingen = raises
    .filter(({ vanaf }) => vanaf > van && vanaf <= dag)
    .map(({ vanaf, procent, bron: source }) => ({ vanaf, procent, bron: source }));
  const level = tot === undefined || tot >= dag ? dag : (stijgingen.at(-1)?.vanaf ?? van);
  return schalen
    .filter((one) => one.schaal === schaal)
    .flatMap(({ treden }) => treden.filter((one) => one.trede === trede))
    .map(({ trede: _, ...bedrag }) => ({
      functie,
      maandloon: zonderLeeg({ schaal, trede, ...bedrag, urenPerWeek, urenPerMaand, stijgingen }),
      jaar: Number(level.slice(0, 4)),
      bron,
    }));
}

/** Tables of one CAO that hold on the same day: the later one's place, and the place of the one it overlaps. */
export function overlappingen(
  tabellen: readonly Pick<Loontabel, 'cao' | 'van' | 'tot'>[],
): readonly { readonly at: number; readonly met: number }[] {
  const end = (tot: string | undefined) => tot ?? '9999-12-31';
  return tabellen.flatMap((one, at) =>
    tabellen
      .slice(0, at)
      .flatMap((other, met) =>
        other.cao === one.cao && other.van <= end(one.tot) && one.van <= end(other.tot) ? [{ at, met }] : [],
      ),
  );
}
