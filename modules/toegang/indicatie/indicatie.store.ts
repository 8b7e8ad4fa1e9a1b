// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Versleuteld } from '#platform/deur';
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
  /** Why the citizen could not choose the provider; empty where that was not needed. */
  readonly keuzeToelichting: string;
  readonly staat: 'gesteld' | 'toegewezen' | 'ingetrokken';
  readonly bewijs: Receipt;
  readonly gesteld: Temporal.Instant;
  readonly medewerker: string;
};

const seal = (gemeente: string) => `toegang.indicaties/${gemeente}`;

export const versleuteldeIndicatie: readonly Versleuteld[] = ['motivering', 'keuze_toelichting'].map((kolom) => ({
  tabel: 'toegang.indicaties',
  kolom,
  sleutel: ['gemeente', 'id'],
  context: ({ gemeente = '' }) => seal(gemeente),
}));

export type NieuweIndicatie = Omit<Indicatie, 'staat' | 'keuzeToelichting'>;

export async function insertIndicatie(tx: Tx, sleutels: Sleutels, nieuw: NieuweIndicatie): Promise<void> {
  await sql`insert into toegang.indicaties (gemeente, id, casus, verband, product, volume, frequentie, van, tot, motivering,
      staat, bewijs, gesteld, medewerker)
    values (${nieuw.gemeente}, ${nieuw.id}, ${nieuw.casus}, ${nieuw.verband}, ${nieuw.product}, ${nieuw.volume},
      ${nieuw.frequentie}, ${nieuw.van}, ${nieuw.tot}, ${versleutel(sleutels, nieuw.motivering, seal(nieuw.gemeente))},
      'gesteld', ${json(nieuw.bewijs)}, ${nieuw.gesteld}, ${nieuw.medewerker})`.execute(tx);
}

type Row = Omit<Indicatie, 'motivering' | 'keuzeToelichting'> & {
  readonly motivering: Uint8Array;
  readonly keuze_toelichting: Uint8Array | null;
};
const columns = sql`id, gemeente, casus, verband, product, volume, frequentie, van, tot, motivering, keuze_toelichting,
  staat, bewijs, gesteld, medewerker`;
const open = (sleutels: Sleutels, { motivering, keuze_toelichting, ...rest }: Row): Indicatie => ({
  ...rest,
  motivering: ontsleutelTekst(sleutels, motivering, seal(rest.gemeente)),
  keuzeToelichting: keuze_toelichting ? ontsleutelTekst(sleutels, keuze_toelichting, seal(rest.gemeente)) : '',
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
export async function markToegewezen(
  tx: Tx,
  sleutels: Sleutels,
  { id, gemeente }: Indicatie,
  toelichting: string,
): Promise<boolean> {
  const closed = toelichting ? versleutel(sleutels, toelichting, seal(gemeente)) : null;
  const row = await firstRow(
    tx,
    sql`update toegang.indicaties set staat = 'toegewezen', keuze_toelichting = ${closed}
        where id = ${id} and staat = 'gesteld' returning id`,
  );
  return row !== undefined;
}
