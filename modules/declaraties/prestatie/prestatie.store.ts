// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import { json, type Tx } from '#platform/database';
import { bigints, integers, texts } from '#platform/kolommen';
import type { Getoetst } from '../toets/partij-toetsen.rule.ts';
import type { Wet } from './feiten.ts';
import type { Grondslag } from './grondslagen.ts';
import type { Som } from './sommen.ts';

/** Whose lines: of one aanbieder at one gemeente, under one law. */
export type Reeks = { readonly gemeente: string; readonly aanbieder: string; readonly wet: Wet };

/** Judged lines that follow each other in a declaratie. */
type Beoordeeld = {
  /** The number of the first. */
  readonly eerste: number;
  readonly regels: readonly Getoetst[];
  /** For each the number of its grondslag within the declaratie. */
  readonly grondslagen: readonly number[];
  /** For each the codes as the answer (325) carries them; none for a granted line. */
  readonly codes: (regel: Getoetst) => readonly string[];
};

/** Judged lines as columns, ready to be added: a tenth of what they are as objects. */
export type Prestatierijen = RawBuilder<unknown>;

/** Of a rejected line all that was known is kept besides. */
export const rijenVan = ({ eerste, regels, grondslagen, codes }: Beoordeeld): Prestatierijen => sql`
  unnest(${integers(regels, (_, at) => eerste + at)}) as volgnummer,
  unnest(${integers(regels, (_, at) => grondslagen[at] ?? null)}) as grondslag,
  unnest(${texts(regels, ({ prestatie }) => prestatie.referentie)}) as referentie,
  unnest(${texts(regels, ({ prestatie }) => prestatie.vorige)}) as vorige,
  unnest(${integers(regels, ({ prestatie }) => prestatie.toewijzingnummer)}) as toewijzingnummer,
  unnest(${integers(regels, ({ feiten }) => feiten.toewijzing?.versie ?? null)}) as toewijzing_versie,
  unnest(${integers(regels, ({ prestatie }) => prestatie.volume)}) as volume,
  unnest(${texts(regels, ({ prestatie }) => prestatie.eenheid)}) as eenheid,
  unnest(${bigints(regels, ({ prestatie }) => prestatie.bedrag)}) as bedrag,
  unnest(${bigints(regels, ({ feiten }) => feiten.eerderVolume)}) as eerder_volume,
  unnest(${bigints(regels, ({ feiten }) => feiten.eerderBedrag)}) as eerder_bedrag,
  unnest(${texts(regels, (regel) => (regel.bevindingen.length === 0 ? null : `{${codes(regel).join(',')}}`))})::text[] as codes,
  unnest(${texts(regels, ({ bevindingen }) => (bevindingen.length === 0 ? null : JSON.stringify(bevindingen)))})::jsonb as bevindingen,
  unnest(${texts(regels, ({ bevindingen, feiten }) => (bevindingen.length === 0 ? null : JSON.stringify(feiten)))})::jsonb as feiten`;

const own =
  sql.raw(`volgnummer, grondslag, referentie, vorige, toewijzingnummer, toewijzing_versie, volume, eenheid, bedrag,
  eerder_volume, eerder_bedrag, codes, bevindingen, feiten`);

/** Columns are taken apart side by side in the list of a select: in its `from` PostgreSQL would first copy each. */
export async function insertPrestaties(
  tx: Tx,
  { gemeente, aanbieder, wet }: Reeks,
  declaratie: string,
  rijen: Prestatierijen,
): Promise<void> {
  await sql`
    insert into declaraties.prestaties (gemeente, declaratie, aanbieder, wet, toegekend, ${own})
    select ${gemeente}, ${declaratie}::uuid, ${aanbieder}, ${wet}, codes is null, ${own} from (select ${rijen}) r`.execute(
    tx,
  );
}

export async function insertGrondslagen(
  tx: Tx,
  { gemeente, aanbieder }: Reeks,
  declaratie: string,
  nieuw: readonly Grondslag[],
): Promise<void> {
  if (nieuw.length === 0) return;
  await sql`insert into declaraties.grondslagen (gemeente, declaratie, aanbieder, nummer, categorie, productcode, begin, eind, tarief,
        verband, product, contract, overeenkomst, contracttarief)
      select ${gemeente}, ${declaratie}::uuid, ${aanbieder}, r.* from jsonb_to_recordset(${json(nieuw)})
        as r(nummer integer, categorie text, productcode text, begin date, eind date, tarief bigint, verband text, product text,
          contract text, overeenkomst uuid, contracttarief uuid)`.execute(tx);
}

export async function insertSommen(
  tx: Tx,
  { gemeente, aanbieder }: Reeks,
  declaratie: string,
  sommen: readonly Som[],
): Promise<void> {
  await sql`insert into declaraties.sommen (gemeente, declaratie, aanbieder, grondslag, codes, eenheid, regels, volume, debet, credit)
      select ${gemeente}, ${declaratie}::uuid, ${aanbieder}, grondslag, codes::text[], eenheid, regels, volume, debet, credit
      from unnest(${integers(sommen, ({ grondslag }) => grondslag)}, ${texts(sommen, ({ codes }) => `{${codes.join(',')}}`)},
        ${texts(sommen, ({ eenheid }) => eenheid)}, ${integers(sommen, ({ regels }) => regels)},
        ${bigints(sommen, ({ volume }) => volume)}, ${bigints(sommen, ({ debet }) => debet)},
        ${bigints(sommen, ({ credit }) => credit)}) as s(grondslag, codes, eenheid, regels, volume, debet, credit)`.execute(
    tx,
  );
}

/** Adds what was granted to the production of the gemeente. */
export async function telProductie(tx: Tx, { gemeente }: Reeks, declaratie: string): Promise<void> {
  await sql`select declaraties.tel_productie(${gemeente}, ${declaratie}::uuid)`.execute(tx);
}

/** Has PostgreSQL look at the lines anew, when a large declaratie just brought more than there were. */
export async function telRegels(tx: Tx): Promise<void> {
  await sql`select declaraties.tel_regels()`.execute(tx);
}

/** Waits until no other declaratie of this aanbieder is being judged: its lines count for this one. */
export async function lockReeks(tx: Tx, { gemeente, aanbieder }: Pick<Reeks, 'gemeente' | 'aanbieder'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`declaraties:${gemeente}:${aanbieder}`}, 3))`.execute(tx);
}
