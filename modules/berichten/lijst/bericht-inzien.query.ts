// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Bericht } from '#libs/ijw';
import { firstRow, rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import type { Antwoordbevinding } from '../antwoord/antwoord-toetsen.rule.ts';
import { type Keuring, masked } from '../postkamer/postbericht.ts';
import { lezers } from '../postkamer/rollen.ts';
import type { Verzendstaat } from '../postweg/verzending.ts';
import type { Termijn } from '../termijn/termijn.ts';
import { type BerichtRij, type Gelezen, readUnread, rijkolommen } from './berichtrij.query.ts';
import { leesInhoud } from './inhoud-lezen.query.ts';

export type BerichtView = BerichtRij & {
  readonly bevindingen: Keuring['bevindingen'];
  readonly sha256: string;
  /** Size in bytes. */
  readonly omvang: number;
  /** The message that this one answers, or that answers it. */
  readonly antwoordOp: string | null;
  readonly antwoord: string | null;
  /** What the answer said of it as a whole. */
  readonly oordeel: { readonly goed: boolean; readonly codes: readonly string[] } | null;
  /** What this answer breaks of the declaratie that it answers. */
  readonly toetsing: readonly Antwoordbevinding[];
  readonly termijnen: readonly Termijn[];
  /** How it stands in the out-tray; null when it did not go that way. */
  readonly verzending: Verzendstaat | null;
  /** How much of it has been read while it is judged, in whole percents; null when that is not going on. */
  readonly voortgang: number | null;
  /** Of every BSN only the last three digits; null when it cannot be shown. */
  readonly bericht: Bericht | null;
  /** Only the first clients of a large message are here. */
  readonly ingekort: boolean;
};

type Kop = Gelezen<Omit<BerichtView, 'bericht' | 'ingekort' | 'termijnen'>>;

/** One message as people read it. It shows citizens' data: that is written down. */
export const berichtInzien = defineQuery({
  naam: 'berichten/bericht-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<BerichtView | undefined> => {
    const { tx, vandaag } = context;
    const kop = await firstRow<Kop>(
      tx,
      sql`select ${rijkolommen(vandaag)}, coalesce(b.bevindingen, '[]') as bevindingen, b.omvang::int8 as omvang,
            encode(b.sha256, 'hex') as sha256, op.bericht as "antwoordOp", a.antwoord,
            case when a.antwoord is not null then jsonb_build_object('goed', a.goed, 'codes', a.codes) end as oordeel,
            coalesce(t.bevindingen, '[]') as toetsing, v.staat as verzending,
            case when a.antwoord is null then (100 * p.gelezen / greatest(b.omvang, 1))::int end as voortgang
          from berichten.v_gekeurd b
            join berichten.standen s on s.gemeente = b.gemeente and s.bericht = b.id
            left join berichten.antwoorden a on a.gemeente = b.gemeente and a.bericht = b.id
            left join berichten.antwoorden op on op.gemeente = b.gemeente and op.antwoord = b.id
            left join berichten.toetsingen t on t.gemeente = b.gemeente and t.bericht = b.id
            left join berichten.verzendingen v on v.gemeente = b.gemeente and v.bericht = b.id
            left join berichten.voortgang p on p.gemeente = b.gemeente and p.bericht = b.id
          where b.id = ${id}`,
    );
    if (!kop) return undefined;
    await context.gelezen('bericht', [id]);
    const { bericht, ingekort } = await leesInhoud(context, kop);
    return {
      ...kop,
      termijnen: await rows<Termijn>(
        tx,
        sql`select soort, plicht, uiterlijk, voldaan_op as "voldaanOp", voldaan_door as "voldaanDoor"
            from berichten.termijnen where gemeente = ${kop.gemeente} and bericht = ${id} order by uiterlijk`,
      ),
      ongelezen: (await readUnread(context)).has(id),
      bericht: bericht && masked(bericht),
      ingekort,
    };
  },
});
