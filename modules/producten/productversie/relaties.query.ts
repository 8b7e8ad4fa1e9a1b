// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Herkomst } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import type { Productversie } from './productversie.store.ts';
import { omgekeerd, type Productrelatie } from './relatie.ts';

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

const turned: Readonly<Record<string, string>> = omgekeerd;

/** Every other product, and what its newest version says of its relations: a ring can run over several products. */
export async function leesAndereRelaties(
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  product: string,
): Promise<{ readonly producten: readonly string[]; readonly relaties: readonly Productrelatie[] }> {
  const found = await rows<{
    product: string;
    relaties: readonly { soort: Productrelatie['soort']; product: string }[];
  }>(
    tx,
    sql`select distinct on (product) product, coalesce(inhoud -> 'relaties', '[]') as relaties
        from producten.productversies where verband = ${verband} and product <> ${product} order by product, versie desc`,
  );
  return {
    producten: found.map((one) => one.product),
    relaties: found.flatMap((one) =>
      one.relaties.map(({ soort, product: ander }) => ({ product: one.product, soort, ander })),
    ),
  };
}

/** The other products by name, for a choice. */
export const leesAndere = (
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  product: string,
): Promise<readonly { readonly code: string; readonly naam: string }[]> =>
  rows(
    tx,
    sql`select code, naam from (
          select distinct on (product) product as code, inhoud ->> 'naam' as naam
          from producten.productversies where verband = ${verband} and product <> ${product} order by product, versie desc
        ) newest order by naam`,
  );
