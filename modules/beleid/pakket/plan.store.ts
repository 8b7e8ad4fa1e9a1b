// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { herkomstOf } from '#libs/regiopakket';
import { firstRow, json, type Tx } from '#platform/database';
import { naamVan } from '../kernbeding/kernbeding.ts';
import type { BeleidPagina, PakketContract, PakketDoel, PakketIndicator, PakketKernbeding } from '../pack.ts';

// The plan as the region pack gives it. What a newer pack leaves out stays: other rooms may refer to it.

export async function upsertPlan(tx: Tx, verband: string, pagina: BeleidPagina): Promise<void> {
  for (const contract of pagina.contracten) await upsertContract(tx, verband, contract);
  for (const [volgorde, doel] of pagina.doelen.entries()) await upsertDoel(tx, verband, volgorde, doel);
  for (const [volgorde, indicator] of pagina.indicatoren.entries())
    await upsertIndicator(tx, verband, volgorde, indicator);
}

async function upsertContract(tx: Tx, verband: string, contract: PakketContract): Promise<void> {
  const { code, nummer, naam, wet, segment, keuzes } = contract;
  await sql`insert into beleid.contracten (verband, code, nummer, naam, wet, segment, keuzes, herkomst)
    values (${verband}, ${code}, ${nummer}, ${naam}, ${wet}, ${segment}, ${keuzes ? json(keuzes) : null}, ${json(herkomstOf(contract))})
    on conflict (verband, code) do update set nummer = excluded.nummer, naam = excluded.naam, wet = excluded.wet,
      segment = excluded.segment, keuzes = excluded.keuzes, herkomst = excluded.herkomst`.execute(tx);
}

async function upsertDoel(tx: Tx, verband: string, volgorde: number, doel: PakketDoel): Promise<void> {
  await sql`insert into beleid.doelen
      (verband, code, volgorde, soort, naam, omschrijving, contracten, segmenten, draagt_bij_aan, voorbeeld, herkomst)
    values (${verband}, ${doel.code}, ${volgorde}, ${doel.soort}, ${doel.naam}, ${doel.omschrijving}, ${reach(doel.contracten)},
      ${doel.segmenten ?? null}, ${doel.draagtBijAan ?? []}, ${doel.voorbeeld ?? false}, ${json(herkomstOf(doel))})
    on conflict (verband, code) do update set volgorde = excluded.volgorde, soort = excluded.soort, naam = excluded.naam,
      omschrijving = excluded.omschrijving, contracten = excluded.contracten, segmenten = excluded.segmenten, draagt_bij_aan = excluded.draagt_bij_aan,
      voorbeeld = excluded.voorbeeld, herkomst = excluded.herkomst`.execute(tx);
}

async function upsertIndicator(tx: Tx, verband: string, volgorde: number, indicator: PakketIndicator): Promise<void> {
  const { code, naam, definitie, doelen, contracten, bron, zieOok, voorbeeld, toelichting, geldig, ...gegevens } =
    indicator;
  await sql`insert into beleid.indicatoren
      (verband, code, volgorde, naam, definitie, doelen, contracten, gegevens, voorbeeld, herkomst)
    values (${verband}, ${code}, ${volgorde}, ${naam}, ${definitie}, ${doelen}, ${reach(contracten)}, ${json(gegevens)},
      ${voorbeeld ?? false}, ${json({ bron, zieOok, voorbeeld, toelichting, geldig })})
    on conflict (verband, code) do update set volgorde = excluded.volgorde, naam = excluded.naam,
      definitie = excluded.definitie, doelen = excluded.doelen, contracten = excluded.contracten,
      gegevens = excluded.gegevens, voorbeeld = excluded.voorbeeld, herkomst = excluded.herkomst`.execute(tx);
}

/**
 * A kernbeding of the pack comes in as concept. One that people wrote or established is theirs and stays as it is.
 * @returns true when it was not there yet
 */
export async function upsertPackKernbeding(tx: Tx, verband: string, kernbeding: PakketKernbeding): Promise<boolean> {
  const { code, soort, op, tekst, contract, doelen, indicator, voorbeeld } = kernbeding;
  const row = await firstRow<{ nieuw: boolean }>(
    tx,
    sql`insert into beleid.kernbedingen
          (verband, code, naam, soort, op, tekst, contract, doelen, indicator, staat, voorbeeld, herkomst)
        values (${verband}, ${code}, ${naamVan(code)}, ${soort}, ${op ?? null}, ${tekst}, ${contract}, ${doelen},
          ${indicator ?? null}, 'concept', ${voorbeeld ?? false}, ${json(herkomstOf(kernbeding))})
        on conflict (verband, code) do update set naam = excluded.naam, soort = excluded.soort, op = excluded.op,
          tekst = excluded.tekst, contract = excluded.contract, doelen = excluded.doelen, indicator = excluded.indicator,
          voorbeeld = excluded.voorbeeld, herkomst = excluded.herkomst
        where kernbedingen.staat = 'concept' and kernbedingen.opgesteld_door is null
        returning xmax = 0 as nieuw`,
  );
  return row?.nieuw ?? false;
}

/** null in the tables means: all contracts. */
const reach = (contracten: 'alle' | readonly string[]): readonly string[] | null =>
  contracten === 'alle' ? null : contracten;
