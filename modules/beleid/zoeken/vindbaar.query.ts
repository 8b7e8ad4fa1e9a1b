// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { verbandVan } from '#modules/regio';
import type { Rol } from '#platform/hoed';
import { opWoorden, type Vindsoort, zoekvormVan } from '#platform/vindsoort';
import { lezers, verantwoorders } from '../pakket/namen.query.ts';

type Register = { readonly tabel: string; readonly titel?: string; readonly tekst: string; readonly nummer?: string };

/** A register of the verband, by what stands in it. */
const uit = (
  soort: string,
  naam: string,
  rollen: readonly Rol[],
  { tabel, titel = 'naam', tekst, nummer }: Register,
): Vindsoort => ({
  soort,
  naam,
  rollen,
  zoek: async (context, vraag) =>
    opWoorden(
      context,
      vraag,
      sql`select code as id, ${sql.ref(titel)} as titel, null as waar, ${zoekvormVan(sql`code`, sql.ref(titel), sql.ref(tekst))} as zoek,
            ${nummer ? sql`${sql.ref(nummer)}::text` : sql`null`} as nummer
          from ${sql.table(tabel)} where verband = ${(await verbandVan(context)) ?? null}`,
    ),
});

/** What people look for in this room. */
export const vindbaar: readonly Vindsoort[] = [
  uit('doel', 'Doelen', lezers, { tabel: 'beleid.doelen', tekst: 'omschrijving' }),
  uit('contract', 'Contracten', lezers, { tabel: 'beleid.contracten', tekst: 'segment' }),
  uit('segment', 'Segmenten', lezers, { tabel: 'beleid.segmenten', tekst: 'code' }),
  uit('kernbeding', 'Kernbedingen', lezers, { tabel: 'beleid.kernbedingen', tekst: 'tekst' }),
  uit('randvoorwaarde', 'Randvoorwaarden', lezers, { tabel: 'beleid.randvoorwaarden', tekst: 'maatregel' }),
  uit('motie', 'Moties', verantwoorders, {
    tabel: 'beleid.moties',
    titel: 'titel',
    tekst: 'strekking',
    nummer: 'nummer',
  }),
  uit('evaluatie', 'Evaluaties', verantwoorders, { tabel: 'beleid.evaluaties', tekst: 'code' }),
  uit('ontwikkelopgave', 'Ontwikkelopgaven', verantwoorders, { tabel: 'beleid.ontwikkelopgaven', tekst: 'code' }),
  uit('pilot', 'Pilots', verantwoorders, { tabel: 'beleid.pilots', tekst: 'code' }),
];
