// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { bekend, herkomstOf } from '#libs/regiopakket';
import { json, type Tx } from '#platform/database';
import { naamVan } from '../kernbeding/kernbeding.ts';
import type { PakketEvaluatie, PakketMotie } from '../pack.ts';

// As the region pack gives them. What people wrote stays theirs, and so does everything that was done.

/** @param leden the members, by whose names the pack says where it was adopted */
export async function upsertPackMotie(
  tx: Tx,
  verband: string,
  motie: PakketMotie,
  leden: readonly { readonly gemeente: string; readonly naam: string }[],
): Promise<void> {
  const { code, nummer, titel, strekking, uiterlijk, bindtVerlenging, evaluaties, voorbeeld } = motie;
  await sql`insert into beleid.moties
      (verband, code, nummer, titel, strekking, volgens_plan, verwerking, termijn, uiterlijk, bindt_verlenging, evaluaties,
       staat, voorbeeld, herkomst)
    values (${verband}, ${code}, ${nummer}, ${titel}, ${strekking}, ${bekend(motie.regionaal)}, ${bekend(motie.verwerking)},
      ${bekend(motie.termijn)}, ${uiterlijk ?? null}, ${bindtVerlenging ?? []}, ${evaluaties ?? []}, 'open',
      ${voorbeeld ?? false}, ${json(herkomstOf(motie))})
    on conflict (verband, code) do update set nummer = excluded.nummer, titel = excluded.titel,
      strekking = excluded.strekking, volgens_plan = excluded.volgens_plan, verwerking = excluded.verwerking,
      termijn = excluded.termijn, uiterlijk = excluded.uiterlijk, bindt_verlenging = excluded.bindt_verlenging,
      evaluaties = excluded.evaluaties, voorbeeld = excluded.voorbeeld, herkomst = excluded.herkomst
    where moties.staat <> 'afgedaan' and moties.opgesteld_door is null`.execute(tx);
  const namen = bekend(motie.aangenomenIn) ?? [];
  for (const { gemeente } of leden.filter(({ naam }) => namen.includes(naam)))
    await sql`insert into beleid.motie_uitslagen (verband, motie, gemeente, aangenomen)
      values (${verband}, ${code}, ${gemeente}, true) on conflict do nothing`.execute(tx);
}

export async function upsertPackEvaluatie(
  tx: Tx,
  verband: string,
  volgorde: number,
  evaluatie: PakketEvaluatie,
): Promise<void> {
  const { code, wanneer, waarover, wie, uiterlijk, vanaf, ritme, na, voorbeeld } = evaluatie;
  await sql`insert into beleid.evaluaties
      (verband, code, volgorde, naam, wanneer, waarover, wie, vanaf_volgens_plan, over_van, uiterlijk, ritme, na, doelen,
       staat, voorbeeld, herkomst)
    values (${verband}, ${code}, ${volgorde}, ${evaluatie.naam ?? naamVan(code)}, ${wanneer}, ${waarover}, ${bekend(wie)}, ${vanaf ?? null},
      ${vanaf ?? null}, ${uiterlijk ?? null}, ${bekend(ritme ?? 'onbekend')}, ${na ?? null}, '{}', 'gepland', ${voorbeeld ?? false}, ${json(herkomstOf(evaluatie))})
    on conflict (verband, code) do update set volgorde = excluded.volgorde, naam = excluded.naam, wanneer = excluded.wanneer,
      waarover = excluded.waarover, wie = excluded.wie, vanaf_volgens_plan = excluded.vanaf_volgens_plan,
      over_van = excluded.over_van, uiterlijk = excluded.uiterlijk, ritme = excluded.ritme, na = excluded.na,
      voorbeeld = excluded.voorbeeld, herkomst = excluded.herkomst
    where evaluaties.staat = 'gepland' and evaluaties.opgesteld_door is null`.execute(tx);
}
