// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Receipt } from '#libs/explain';
import { firstRow, json, type Tx } from '#platform/database';

export type Wet = 'jeugdwet' | 'wmo';

/** The order to one provider to give one product to one child. Units and frequencies are codes of the message standard. */
export type Toewijzing = {
  readonly id: string;
  readonly gemeente: string;
  readonly nummer: number;
  readonly wet: Wet;
  readonly indicatie: string | null;
  readonly verband: string | null;
  readonly aanbieder: string;
  readonly overeenkomst: string | null;
  readonly product: string | null;
  readonly categorie: string | null;
  readonly productcode: string | null;
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  readonly budget: number | null;
  readonly van: string;
  readonly tot: string | null;
  /** Date and time of the decision, in Dutch time: `2025-01-06T10:15:00`. */
  readonly besloten: string;
  readonly redenWijziging: string | null;
  /** Keyed hash of the child's BSN. */
  readonly clientSleutel: Uint8Array;
  readonly keuze: Receipt | null;
  readonly voorbeeld: boolean;
};

/** The next number of this gemeente under this law (OP275). */
export async function nextNummer(tx: Tx, gemeente: string, wet: Wet): Promise<number> {
  const row = await firstRow<{ laatste: number }>(
    tx,
    sql`insert into toegang.nummers (gemeente, wet, laatste) values (${gemeente}, ${wet}, 1)
        on conflict (gemeente, wet) do update set laatste = nummers.laatste + 1 returning laatste`,
  );
  return row?.laatste ?? 1;
}

/** Keeps an allocation; a later version of the same number replaces it, an older one changes nothing (IV013). */
export async function upsertToewijzing(tx: Tx, nieuw: Toewijzing): Promise<void> {
  await sql`insert into toegang.toewijzingen (gemeente, id, nummer, wet, indicatie, verband, aanbieder, overeenkomst, product,
      categorie, productcode, volume, eenheid, frequentie, budget, van, tot, besloten, reden_wijziging, client_sleutel, keuze, voorbeeld)
    values (${nieuw.gemeente}, ${nieuw.id}, ${nieuw.nummer}, ${nieuw.wet}, ${nieuw.indicatie}, ${nieuw.verband}, ${nieuw.aanbieder},
      ${nieuw.overeenkomst}, ${nieuw.product}, ${nieuw.categorie}, ${nieuw.productcode}, ${nieuw.volume}, ${nieuw.eenheid},
      ${nieuw.frequentie}, ${nieuw.budget}, ${nieuw.van}, ${nieuw.tot}, ${nieuw.besloten}, ${nieuw.redenWijziging},
      ${nieuw.clientSleutel}, ${json(nieuw.keuze)}, ${nieuw.voorbeeld})
    on conflict (gemeente, wet, nummer) do update set tot = excluded.tot, volume = excluded.volume, budget = excluded.budget,
      besloten = excluded.besloten, reden_wijziging = excluded.reden_wijziging
    where toewijzingen.besloten < excluded.besloten and toewijzingen.aanbieder = excluded.aanbieder`.execute(tx);
}

export async function linkBericht(tx: Tx, id: string, bericht: string): Promise<void> {
  await sql`update toegang.toewijzingen set bericht = ${bericht} where id = ${id}`.execute(tx);
}
