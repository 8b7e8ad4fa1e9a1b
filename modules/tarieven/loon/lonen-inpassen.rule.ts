// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import { type Caotabel, type Functieschaal, type Looninhoud, schaalsleutel, tabelsleutel } from './looninhoud.ts';

export type InpasReden = Reason<'loontabel-overlapt' | 'inschaling-zonder-tabel' | 'inschaling-zonder-loon'>;

/** A table that is there already, also one of the region pack. */
export type Bekendetabel = Pick<Caotabel, 'cao' | 'van' | 'tot' | 'lonen'>;
export type Bekend = { readonly tabellen: readonly Bekendetabel[]; readonly inschalingen: readonly Functieschaal[] };
/** An inschaling of the pack names no day: it counts from ever, until one that was loaded begins. */
export const altijd = '';

/** What does not fit, by the key of the table or inschaling that it is about. */
export type Inpassing = { readonly sleutel: string; readonly pad: string; readonly reden: InpasReden };

/**
 * Do tables and inschalingen of a file fit what is there? Tables of one CAO do not overlap: one without a last day holds
 * until the next begins. Every inschaling, also one of the pack, finds its wage in each table that counts while it does.
 */
export function lonenInpassen(file: Looninhoud, bekend: Bekend): readonly Inpassing[] {
  const tabellen = merged(bekend.tabellen, file.tabellen, tabelsleutel);
  const inschalingen = merged(bekend.inschalingen, file.inschalingen, schaalsleutel);
  const isNew = new Set([...file.tabellen.map(tabelsleutel), ...file.inschalingen.map(schaalsleutel)]);
  return [
    ...tabellen.flatMap((tabel) => overlaps(tabel, tabellen, isNew)),
    ...inschalingen.flatMap((inschaling) => wages(inschaling, inschalingen, tabellen, isNew)),
  ];
}

function merged<T>(before: readonly T[], file: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map([...before, ...file].map((one) => [key(one), one])).values()];
}

const dayBefore = (dag: string): string => Temporal.PlainDate.from(dag).subtract({ days: 1 }).toString();

/** A later table that begins while this one still says that it holds: told at the one of the file. */
function overlaps(tabel: Bekendetabel, all: readonly Bekendetabel[], isNew: ReadonlySet<string>): readonly Inpassing[] {
  const { cao, van, tot } = tabel;
  return all
    .filter((later) => later.cao === cao && later.van > van && tot !== undefined && later.van <= tot)
    .flatMap((later) => {
      const own = isNew.has(tabelsleutel(later));
      if (!own && !isNew.has(tabelsleutel(tabel))) return [];
      const figures = { van: (own ? tabel : later).van, moet: dayBefore(later.van), tot: tot ?? '' };
      const at = own ? { sleutel: tabelsleutel(later), pad: 'vanaf' } : { sleutel: tabelsleutel(tabel), pad: 'tot' };
      return [{ ...at, reden: reason('loontabel-overlapt', figures) }];
    });
}

/** The tables that count while this inschaling does. */
function counting(
  { cao, vanaf, functie }: Functieschaal,
  inschalingen: readonly Functieschaal[],
  tabellen: readonly Bekendetabel[],
): readonly Bekendetabel[] {
  const next = inschalingen
    .filter((one) => one.cao === cao && one.functie === functie && one.vanaf > vanaf)
    .map((one) => one.vanaf)
    .toSorted()[0];
  const own = tabellen.filter((one) => one.cao === cao).toSorted((a, b) => a.van.localeCompare(b.van));
  const first = own.findLast(({ van }) => van <= vanaf);
  const later = own.filter(({ van }) => van > vanaf && (next === undefined || van < next));
  if (first) return [first, ...later];
  return vanaf === altijd ? later : [];
}

function wages(
  inschaling: Functieschaal,
  inschalingen: readonly Functieschaal[],
  tabellen: readonly Bekendetabel[],
  isNew: ReadonlySet<string>,
): readonly Inpassing[] {
  const { functie, schaal, trede, vanaf } = inschaling;
  const own = schaalsleutel(inschaling);
  const found = counting(inschaling, inschalingen, tabellen);
  if (found.length === 0)
    return isNew.has(own) ? [{ sleutel: own, pad: 'vanaf', reden: reason('inschaling-zonder-tabel', { vanaf }) }] : [];
  return found
    .filter(({ lonen }) => !lonen.some((loon) => loon.schaal === schaal && loon.trede === trede))
    .filter((tabel) => isNew.has(own) || isNew.has(tabelsleutel(tabel)))
    .map((tabel) => ({
      sleutel: isNew.has(own) ? own : tabelsleutel(tabel),
      pad: isNew.has(own) ? 'schaal' : 'vanaf',
      reden: reason('inschaling-zonder-loon', { functie, schaal, trede, van: tabel.van }),
    }));
}
