// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum } from '#libs/kernel';
import type { Herkomst } from '#libs/regiopakket';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Processtaat, Processtap, Tariefproces } from './proces.ts';

const columns = sql`p.verband, p.id, p.contract, p.jaar, p.ingang, p.staat, p.uit_plan as "uitPlan", p.geopend, p.naam,
  p.gepresenteerd, p.reageren_tot as "reagerenTot", p.toelichting, p.vrijgegeven, p.voorstel, p.beeindigd, p.reden,
  p.voorbeeld`;

export const readProces = (tx: Tx, id: string): Promise<Tariefproces | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.processen p where p.id = ${id}`);

/** To change it: whoever comes at the same moment waits. */
export const lockProces = (tx: Tx, verband: string, id: string): Promise<Tariefproces | undefined> =>
  firstRow(
    tx,
    sql`select ${columns} from tarieven.processen p where p.verband = ${verband} and p.id = ${id} for update`,
  );

export const lockLopend = (tx: Tx, verband: string, contract: string): Promise<Tariefproces | undefined> =>
  firstRow(
    tx,
    sql`select ${columns} from tarieven.processen p
        where p.verband = ${verband} and p.contract = ${contract} and p.staat = 'lopend' for update`,
  );

export const readProcesMetVoorstel = (tx: Tx, verband: string, voorstel: string): Promise<Tariefproces | undefined> =>
  firstRow(
    tx,
    sql`select ${columns} from tarieven.processen p where p.verband = ${verband} and p.voorstel = ${voorstel} and p.staat = 'lopend'`,
  );

/** The process by which a proposal came about, whether it still runs or not. */
export const readProcesBij = (
  tx: Tx,
  verband: string,
  voorstellen: readonly string[],
): Promise<Tariefproces | undefined> =>
  firstRow(
    tx,
    sql`select ${columns} from tarieven.processen p where p.verband = ${verband} and p.voorstel = any (${[...voorstellen]}::uuid[])
        and p.staat <> 'gestaakt' order by p.geopend desc limit 1`,
  );

/** The one that runs for a contract. */
export const readLopend = (tx: Tx, verband: string, contract: string): Promise<Tariefproces | undefined> =>
  firstRow(
    tx,
    sql`select ${columns} from tarieven.processen p
        where p.verband = ${verband} and p.contract = ${contract} and p.staat = 'lopend'`,
  );

/** Every process that the hat may see: running first, then the newest. */
export const readProcessen = (tx: Tx, verband: string): Promise<readonly Tariefproces[]> =>
  rows(
    tx,
    sql`select ${columns} from tarieven.processen p where p.verband = ${verband} order by p.staat <> 'lopend', p.geopend desc`,
  );

export type BewaardeStap = Processtap & { readonly herkomst: Herkomst | null };

export const readStappen = (tx: Tx, verband: string, proces: string): Promise<readonly BewaardeStap[]> =>
  rows(
    tx,
    sql`select code, letter, soort, tekst, wie, uiterlijk, overgeslagen, herkomst from tarieven.processtappen
        where verband = ${verband} and proces = ${proces} order by volgorde`,
  );

type NieuwProces = Pick<
  Tariefproces,
  'verband' | 'id' | 'contract' | 'jaar' | 'ingang' | 'uitPlan' | 'geopend' | 'naam' | 'voorbeeld'
>;

/** Begins a process. @returns false when another of the same contract began at the same moment */
export async function insertProces(tx: Tx, nieuw: NieuwProces, stappen: readonly BewaardeStap[]): Promise<boolean> {
  const { verband, id } = nieuw;
  const begun = await firstRow(
    tx,
    sql`insert into tarieven.processen (verband, id, contract, jaar, ingang, uit_plan, geopend, naam, voorbeeld)
        values (${verband}, ${id}, ${nieuw.contract}, ${nieuw.jaar}, ${nieuw.ingang}, ${nieuw.uitPlan}, ${nieuw.geopend},
          ${nieuw.naam}, ${nieuw.voorbeeld})
        on conflict do nothing returning id`,
  );
  if (!begun) return false;
  for (const [volgorde, stap] of stappen.entries())
    await sql`insert into tarieven.processtappen
        (verband, proces, code, volgorde, letter, soort, tekst, wie, uiterlijk, herkomst)
      values (${verband}, ${id}, ${stap.code}, ${volgorde}, ${stap.letter}, ${stap.soort}, ${stap.tekst},
        ${[...stap.wie]}, ${stap.uiterlijk}, ${json(stap.herkomst)})`.execute(tx);
  return true;
}

type Plek = Pick<Tariefproces, 'verband' | 'id'>;

export async function setUiterlijk(tx: Tx, { verband, id }: Plek, code: string, dag: Datum | null): Promise<void> {
  await sql`update tarieven.processtappen set uiterlijk = ${dag}
    where verband = ${verband} and proces = ${id} and code = ${code}`.execute(tx);
}

export async function setOvergeslagen(
  tx: Tx,
  { verband, id }: Plek,
  code: string,
  reden: string | null,
): Promise<void> {
  await sql`update tarieven.processtappen set overgeslagen = ${reden}
    where verband = ${verband} and proces = ${id} and code = ${code}`.execute(tx);
}

type Einde = { readonly naar: Exclude<Processtaat, 'lopend'>; readonly op: Temporal.Instant; readonly reden?: string };

/** Ends a process that was running. @returns false when it was not any more */
export async function sluitProces(tx: Tx, { verband, id }: Plek, { naar, op, reden }: Einde): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`update tarieven.processen set staat = ${naar}, beeindigd = ${op}, reden = ${reden ?? null}
        where verband = ${verband} and id = ${id} and staat = 'lopend' returning id`,
  );
  return row !== undefined;
}

export async function setVoorstel(tx: Tx, { verband, id }: Plek, voorstel: string): Promise<void> {
  await sql`update tarieven.processen set voorstel = ${voorstel} where verband = ${verband} and id = ${id}`.execute(tx);
}

/** A proposal that was taken back leaves its process as if it was never there: another can follow. */
export async function vergeetVoorstel(tx: Tx, verband: string, voorstel: string): Promise<void> {
  await sql`update tarieven.processen set voorstel = null
    where verband = ${verband} and voorstel = ${voorstel} and staat = 'lopend'`.execute(tx);
}
