// SPDX-License-Identifier: EUPL-1.2
import { berichten, isBerichtsoort } from '../../berichten.ts';
import type { Standaard } from '../../index.ts';
import { SOORTEN, schemabron } from './schema/bron.ts';

/** A message that is to be tried: with the schema that was found, or with the reason why it cannot be. */
export type Deelnemer = { readonly naam: string; readonly standaard: Standaard; readonly soort: string } & (
  | { readonly schema: string }
  | { readonly fout: string }
);

/** All messages of the standards and of the package, or of those only these names (`JW323`). */
export function deelnemers(namen: readonly string[]): readonly Deelnemer[] {
  const soorten = [...new Set([...SOORTEN, ...Object.keys(berichten)])].toSorted();
  const alle = soorten.flatMap((soort) => [deelnemer('jw', soort), deelnemer('wmo', soort)]);
  const onbekend = namen.filter((naam) => !alle.some((een) => een.naam === naam.toUpperCase()));
  if (onbekend.length > 0) throw new Error(`onbekend bericht: ${onbekend.join(', ')}`);
  return namen.length === 0 ? alle : alle.filter(({ naam }) => namen.some((een) => een.toUpperCase() === naam));
}

function deelnemer(standaard: Standaard, soort: string): Deelnemer {
  const wie = { naam: standaard.toUpperCase() + soort, standaard, soort };
  if (!isBerichtsoort(soort)) return { ...wie, fout: 'staat niet in berichten.ts' };
  try {
    return { ...wie, schema: schemabron(standaard, soort).herkomst };
  } catch (fout) {
    return { ...wie, fout: fout instanceof Error ? fout.message : String(fout) };
  }
}
