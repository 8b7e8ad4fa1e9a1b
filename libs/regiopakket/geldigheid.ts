// SPDX-License-Identifier: EUPL-1.2
import { formatPeriode, overlaps, periode } from '#libs/kernel';
import { geldig } from './herkomst.ts';
import { isRecord } from './walk.ts';

const geldigVan = (item: unknown) => {
  const read = geldig.safeParse(isRecord(item) ? item['geldig'] : undefined);
  return read.success ? periode(read.data.van, read.data.tot ?? null) : null;
};

/**
 * What is wrong with one code on two items, by when they hold: at the same time they contradict each other; one after
 * the other they would be versions, and a pack holds one version of a thing.
 */
export function tweemaal(eerder: unknown, later: unknown): string {
  const [een, ander] = [geldigVan(eerder), geldigVan(later)];
  if (!een || !ander) return '';
  return overlaps(een, ander)
    ? `, en zij gelden tegelijk: ${formatPeriode(een)}, en ${formatPeriode(ander)}`
    : `; een pakket houdt één versie van wat één code heeft. Laat de versie staan die bij dit pakket hoort`;
}
