// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import type { Bestandsproduct, Blad, Bladbevinding, Bladrij } from './blad.ts';
import { placesIn } from './blad-lezen.rule.ts';

/**
 * Where in the file stands what a reason is about, by the path of its field. Nothing when that cell could not be read:
 * that was told already.
 * @example the path `eisen.1.minimaal` is the column of `minimaal` in the second row of the product on the sheet Eisen
 */
export function plaatsVan(bestand: Bestandsproduct, bladen: readonly Blad[], reden: Reason): readonly Bladbevinding[] {
  const { blad, rij, rest } = rowOf(bestand, bladen, (reden.veld ?? '').split('.'));
  const named = (pad: string) => blad?.kolommen.find((kolom) => kolom.pad === pad);
  const kolom = named(rest.join('.')) ?? named(withoutIndex(rest));
  if (!blad || (kolom ? rij.fout.has(kolom.pad) : rij.fout.size > 0)) return [];
  return [placesIn(blad.naam)(rij.rij, kolom ? { letter: rij.letters[kolom.pad], kop: kolom.kop } : null, reden)];
}

type Found = { readonly blad: Blad | undefined; readonly rij: Bladrij; readonly rest: readonly string[] };

function rowOf({ rij, lijsten }: Bestandsproduct, bladen: readonly Blad[], path: readonly string[]): Found {
  const [lijst = '', key = '', ...rest] = path;
  const blad = bladen.find((one) => one.lijst === lijst);
  const rows = lijsten[lijst] ?? [];
  const isKey = ({ velden }: Bladrij) => velden[blad?.sleutel[0] ?? ''] === key;
  const own = /^\d+$/.test(key) ? rows[Number(key)] : rows.find(isKey);
  return blad && own ? { blad, rij: own, rest } : { blad: bladen.find((one) => one.lijst === null), rij, rest: path };
}

/** One of a list in a cell stands in that cell: `doelen.2`, `doelen[]`. */
const withoutIndex = (path: readonly string[]): string =>
  path
    .filter((part) => !/^\d+$/.test(part))
    .join('.')
    .replace('[]', '');
