// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { Maanden } from './productie-lezen.query.ts';
import type { Bovennorm, Norm, Normsoort } from './scenario.ts';

const per: Readonly<Record<Normsoort, string>> = {
  'per-week': 'week',
  'per-maand': 'maand',
  totaal: 'totaal',
  maanden: 'duur',
};
const daysPerWeek = 7;

/**
 * What was granted above each norm, in declaraties that were judged when the production was kept. The volumes of toewijzingen stay where they are: what comes out are sums, so that
 * nobody can be found in them, and no more rows than there are cellen.
 */
export async function leesBovennorm(
  { tx }: Pick<QueryContext, 'tx'>,
  normen: readonly Norm[],
  { van, tot, opgenomen }: Maanden & { readonly opgenomen: Temporal.Instant },
): Promise<readonly Bovennorm[]> {
  const gevonden: Bovennorm[] = [];
  for (const { product, soort, hoogstens } of normen) {
    const delen = soort === 'per-week' ? daysPerWeek : 1;
    const boven = await rows<Omit<Bovennorm, 'delen'>>(
      tx,
      sql`select gemeente, soort, toewijzingen, boven
          from leveranciers.v_boven_norm(${product}, ${van}, ${tot}, ${opgenomen}, ${per[soort]}, ${hoogstens}) order by gemeente, soort`,
    );
    gevonden.push(...boven.map((een) => ({ ...een, delen })));
  }
  return gevonden;
}
