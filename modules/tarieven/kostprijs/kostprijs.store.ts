// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome, Receipt } from '#libs/explain';
import { type Eurocent, newId } from '#libs/kernel';
import { firstRow, json, type Tx } from '#platform/database';
import type { Basistarief, Basisvraag } from './basistarief-bepalen.rule.ts';
import type { Kostprijs } from './kostprijs.ts';
import type { Eenheid, Kostprijsvraag } from './kostprijsmodel.ts';

/** What was asked of which rule, and what it said. */
export type Kostprijsbewijs = Omit<Receipt, 'rule' | 'input' | 'outcome'> &
  (
    | {
        readonly rule: 'tarieven/kostprijs-berekenen';
        readonly input: Kostprijsvraag;
        readonly outcome: Outcome<Kostprijs>;
      }
    | {
        readonly rule: 'tarieven/basistarief-bepalen';
        readonly input: Basisvraag;
        readonly outcome: Outcome<Basistarief>;
      }
  );

/** A computed price with its receipt. */
export type BewaardeKostprijs = {
  readonly verband: string;
  readonly id: string;
  readonly contract: string;
  readonly product: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly jaar: number;
  readonly eenheid: Eenheid;
  readonly bedrag: Eurocent;
  readonly voorbeeld: boolean;
  readonly bewijs: Kostprijsbewijs;
  readonly berekend: Temporal.Instant;
  readonly naam: string;
};

/**
 * Keeps a computation. The same input as the newest one gives that one again.
 * @param gronden the computations that a basistarief rests on, by CAO
 * @returns its identifier
 */
export async function keepKostprijs(
  tx: Tx,
  nieuw: Omit<BewaardeKostprijs, 'id'>,
  gronden: Readonly<Record<string, string>>,
): Promise<string> {
  const { verband, contract, product, cao, micro, jaar, bewijs } = nieuw;
  const same = await firstRow<{ id: string }>(
    tx,
    sql`select id from (
          select id, bewijs from tarieven.kostprijzen
          where verband = ${verband} and contract = ${contract} and jaar = ${jaar} and product = ${product}
            and cao = ${cao} and micro = ${micro} order by berekend desc, id desc limit 1
        ) newest where bewijs -> 'input' = ${json(bewijs.input)} and bewijs ->> 'software' = ${bewijs.software}
          and ${json(gronden)} = (select coalesce(jsonb_object_agg(g.cao, g.kostprijs), '{}')
            from tarieven.basisgronden g where g.verband = ${verband} and g.basis = newest.id)`,
  );
  if (same) return same.id;
  const id = newId();
  await sql`insert into tarieven.kostprijzen
      (verband, id, contract, product, cao, micro, jaar, eenheid, bedrag, voorbeeld, bewijs, berekend, naam)
    values (${verband}, ${id}, ${contract}, ${product}, ${cao}, ${micro}, ${jaar}, ${nieuw.eenheid}, ${nieuw.bedrag},
      ${nieuw.voorbeeld}, ${json(bewijs)}, ${nieuw.berekend}, ${nieuw.naam})`.execute(tx);
  await sql`insert into tarieven.basisgronden (verband, basis, cao, kostprijs)
    select ${verband}, ${id}, g.key, g.value::uuid from jsonb_each_text(${json(gronden)}) g`.execute(tx);
  return id;
}

export const readKostprijs = (tx: Tx, id: string): Promise<BewaardeKostprijs | undefined> =>
  firstRow(
    tx,
    sql`select verband, id, contract, product, cao, micro, jaar, eenheid, bedrag, voorbeeld, bewijs, berekend, naam
        from tarieven.kostprijzen where id = ${id}`,
  );

/** The computation under one CAO that a basistarief rests on. */
export async function readGrond(
  tx: Tx,
  { verband, id }: Pick<BewaardeKostprijs, 'verband' | 'id'>,
  cao: string,
): Promise<string | null> {
  const found = await firstRow<{ kostprijs: string }>(
    tx,
    sql`select kostprijs from tarieven.basisgronden where verband = ${verband} and basis = ${id} and cao = ${cao}`,
  );
  return found?.kostprijs ?? null;
}
