// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { firstRow, json, rows, type Tx } from '#platform/database';
import { ontsleutelTekst, type Sleutels, versleutel } from '#platform/kluis';
import type { Frequentie } from './indicatie.ts';

export type Indicatie = {
  readonly id: string;
  readonly gemeente: string;
  readonly casus: string;
  readonly verband: string;
  readonly product: string;
  readonly volume: number;
  readonly frequentie: Frequentie;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
  readonly motivering: string;
  readonly staat: 'gesteld' | 'toegewezen' | 'ingetrokken';
  readonly bewijs: Receipt;
  readonly gesteld: Temporal.Instant;
  readonly medewerker: string;
};

const seal = (gemeente: string) => `toegang.indicaties/${gemeente}`;

export async function insertIndicatie(tx: Tx, sleutels: Sleutels, nieuw: Indicatie): Promise<void> {
  await sql`insert into toegang.indicaties (gemeente, id, casus, verband, product, volume, frequentie, van, tot, motivering,
      staat, bewijs, gesteld, medewerker)
    values (${nieuw.gemeente}, ${nieuw.id}, ${nieuw.casus}, ${nieuw.verband}, ${nieuw.product}, ${nieuw.volume},
      ${nieuw.frequentie}, ${nieuw.van}, ${nieuw.tot}, ${versleutel(sleutels, nieuw.motivering, seal(nieuw.gemeente))},
      ${nieuw.staat}, ${json(nieuw.bewijs)}, ${nieuw.gesteld}, ${nieuw.medewerker})`.execute(tx);
}

type Row = Omit<Indicatie, 'motivering'> & { readonly motivering: Uint8Array };
const columns = sql`id, gemeente, casus, verband, product, volume, frequentie, van, tot, motivering, staat, bewijs, gesteld, medewerker`;
const open = (sleutels: Sleutels, row: Row): Indicatie => ({
  ...row,
  motivering: ontsleutelTekst(sleutels, row.motivering, seal(row.gemeente)),
});

export async function readIndicatie(tx: Tx, sleutels: Sleutels, id: string): Promise<Indicatie | undefined> {
  const row = await firstRow<Row>(tx, sql`select ${columns} from toegang.indicaties where id = ${id}`);
  return row && open(sleutels, row);
}

export async function readIndicatiesVan(tx: Tx, sleutels: Sleutels, casus: string): Promise<readonly Indicatie[]> {
  const found = await rows<Row>(
    tx,
    sql`select ${columns} from toegang.indicaties where casus = ${casus} order by gesteld, id`,
  );
  return found.map((row) => open(sleutels, row));
}

/** @returns false when it was not waiting for an allocation any more */
export async function markToegewezen(tx: Tx, id: string): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`update toegang.indicaties set staat = 'toegewezen' where id = ${id} and staat = 'gesteld' returning id`,
  );
  return row !== undefined;
}
