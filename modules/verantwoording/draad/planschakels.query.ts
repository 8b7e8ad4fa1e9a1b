// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { productInzien } from '#modules/producten';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { leesDoelen } from '../monitor/doelen.query.ts';
import type { Doelschakel, Kernbedingschakel, Productschakel } from './eurodraad.ts';

type Gevonden = {
  readonly schakel: Productschakel;
  readonly doelen: readonly string[];
  readonly kernbedingen: readonly string[];
};

/** The product as it stood in the product book in the month of the line: the version by which its euros count in the monitor. */
export async function leesProduct(
  context: QueryContext,
  product: string,
  maand: Temporal.PlainDate,
): Promise<Gevonden | null> {
  const verband = await verbandVan(context);
  const counted = await firstRow<Omit<Gevonden, 'schakel'> & { readonly versie: number }>(
    context.tx,
    sql`select versie, doelen, kernbedingen from producten.v_producten
        where verband = ${verband ?? ''} and product = ${product} and staat = 'vastgesteld'
          and van < ${maand.add({ months: 1 })} and (tot is null or tot >= ${maand})
        order by versie desc limit 1`,
  );
  const view = counted && (await productInzien.run(context, { product, versie: counted.versie }));
  if (!counted || !view) return null;
  const { versie, ...gevonden } = counted;
  const { naam, eisen } = view.versie.inhoud;
  return {
    ...gevonden,
    schakel: {
      product,
      naam,
      versie,
      eisen: eisen.map(({ code, tekst, voorbeeld }) => ({ code, tekst, voorbeeld: voorbeeld ?? false })),
    },
  };
}

type Plan = Omit<Gevonden, 'schakel'> & { readonly verband: string };

export const leesKernbedingen = (
  { tx }: QueryContext,
  { verband, kernbedingen }: Plan,
): Promise<readonly Kernbedingschakel[]> =>
  rows(
    tx,
    sql`select code, naam, tekst, voorbeeld from beleid.v_kernbedingen
        where verband = ${verband} and code = any (${kernbedingen}::text[]) order by naam`,
  );

/** The doelen that the product serves, and the wider ones that these serve. */
export async function leesDoelschakels(
  context: QueryContext,
  { verband, doelen: codes }: Plan,
): Promise<readonly Doelschakel[]> {
  const { doelen, bereik } = await leesDoelen(context, verband);
  const reached = new Set(
    bereik.filter(({ dienend }) => dienend.some((code) => codes.includes(code))).map(({ doel }) => doel),
  );
  return doelen
    .filter(({ code }) => reached.has(code))
    .map(({ code, naam }) => ({ code, naam, rechtstreeks: codes.includes(code) }))
    .toSorted((a, b) => Number(b.rechtstreeks) - Number(a.rechtstreeks));
}
