// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Herkomst } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { Productversie } from './productversie.store.ts';

export type Relatie = {
  readonly soort: string;
  readonly product: string;
  readonly naam: string;
  readonly herkomst: Herkomst | null;
};

/** The relations that this product names, and those in which others name it, turned round. */
export async function relationsOf(
  { tx }: QueryContext,
  verband: string,
  { product, inhoud }: Productversie,
): Promise<readonly Relatie[]> {
  const others = await rows<{ product: string; naam: string; relaties: { soort: string; product: string }[] }>(
    tx,
    sql`select distinct on (product) product, inhoud ->> 'naam' as naam, coalesce(inhoud -> 'relaties', '[]') as relaties
        from producten.productversies where verband = ${verband} and product <> ${product} order by product, versie desc`,
  );
  const own = (inhoud.relaties ?? []).map((relatie): Relatie => {
    const { soort, product: other, ...herkomst } = relatie;
    return { soort, product: other, naam: others.find((one) => one.product === other)?.naam ?? other, herkomst };
  });
  const named = others.flatMap((other) =>
    other.relaties
      .filter((relatie) => relatie.product === product)
      .map(
        ({ soort }): Relatie => ({
          soort: turned[soort] ?? soort,
          product: other.product,
          naam: other.naam,
          herkomst: null,
        }),
      ),
  );
  return [
    ...own,
    ...named.filter(({ soort, product: code }) => !own.some((one) => one.soort === soort && one.product === code)),
  ];
}

const turned: Readonly<Record<string, string>> = {
  'lichter-dan': 'zwaarder-dan',
  'zwaarder-dan': 'lichter-dan',
  'volgt-op': 'gaat-vooraf-aan',
};
