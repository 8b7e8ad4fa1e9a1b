// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { bekend, herkomstOf } from '#libs/regiopakket';
import { json, type Tx } from '#platform/database';
import type { PakketOntwikkelopgave, PakketPilot } from '../pack.ts';

// As the region pack gives them. What people wrote stays theirs, and so do the phase and everything that followed.

export async function upsertPackOpgave(
  tx: Tx,
  verband: string,
  volgorde: number,
  opgave: PakketOntwikkelopgave,
): Promise<void> {
  const { code, naam, tekst, soort, fase, prioriteit, voorbeeld } = opgave;
  await sql`insert into beleid.ontwikkelopgaven
      (verband, code, volgorde, naam, tekst, contracten, soort, fase_volgens_plan, prioriteit_volgens_plan, staat,
       voorbeeld, herkomst)
    values (${verband}, ${code}, ${volgorde}, ${naam}, ${tekst}, ${reach(verband, opgave)}, ${bekend(soort)},
      ${bekend(fase)}, ${bekend(prioriteit)}, 'concept', ${voorbeeld ?? false}, ${json(herkomstOf(opgave))})
    on conflict (verband, code) do update set volgorde = excluded.volgorde, naam = excluded.naam, tekst = excluded.tekst,
      contracten = excluded.contracten, soort = excluded.soort, fase_volgens_plan = excluded.fase_volgens_plan,
      prioriteit_volgens_plan = excluded.prioriteit_volgens_plan, voorbeeld = excluded.voorbeeld,
      herkomst = excluded.herkomst
    where ontwikkelopgaven.opgesteld_door is null`.execute(tx);
}

/** The contracts that it names, or those of the segments that it names; null when it is about all of them. */
const reach = (verband: string, { contracten, segmenten }: PakketOntwikkelopgave) => {
  if (Array.isArray(contracten)) return sql`${contracten}::text[]`;
  if (!segmenten || contracten === 'alle') return sql`null`;
  return sql`nullif(array(select code from beleid.contracten
    where verband = ${verband} and segment = any(${segmenten}::text[]) order by nummer), '{}')`;
};

export async function upsertPackPilot(tx: Tx, verband: string, pilot: PakketPilot): Promise<void> {
  const { code, ontwikkelopgave, naam, beoogd, maat, begin, eind, voorbeeld } = pilot;
  await sql`insert into beleid.pilots
      (verband, code, ontwikkelopgave, naam, beoogd, maat, begin, eind, staat, voorbeeld, herkomst)
    values (${verband}, ${code}, ${ontwikkelopgave}, ${naam}, ${bekend(beoogd)}, ${bekend(maat)}, ${bekend(begin)},
      ${bekend(eind)}, 'loopt', ${voorbeeld ?? false}, ${json(herkomstOf(pilot))})
    on conflict (verband, code) do update set naam = excluded.naam, beoogd = excluded.beoogd, maat = excluded.maat,
      begin = excluded.begin, eind = excluded.eind, voorbeeld = excluded.voorbeeld, herkomst = excluded.herkomst
    where pilots.opgesteld_door is null
      and not exists (select from beleid.pilotkeuzen k where k.verband = pilots.verband and k.pilot = pilots.code)`.execute(
    tx,
  );
}
