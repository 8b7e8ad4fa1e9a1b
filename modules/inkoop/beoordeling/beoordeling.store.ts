// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows, type Tx } from '#platform/database';
import type { Beoordeling, Beurt, Ronde, Rondesoort } from './beoordeling.ts';

/** Two assessors of one inschrijving follow each other, so that the second sees that the first is done. */
export async function lockBeoordeling(tx: Tx, inschrijving: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`inkoop:${inschrijving}`}, 2))`.execute(tx);
}

type TurnRow = {
  readonly inschrijving: string;
  readonly ronde: number;
  readonly soort: Rondesoort;
  readonly persoon: string;
  readonly naam: string;
  readonly op: Temporal.Instant;
};
type VerdictRow = Beoordeling & Pick<TurnRow, 'inschrijving' | 'ronde' | 'persoon'>;

/**
 * The rounds of these inschrijvingen, in order. Who handed in is always there; what they found only when the
 * database lets this person see it.
 */
export async function readRondes(
  tx: Tx,
  inschrijvingen: readonly string[],
): Promise<ReadonlyMap<string, readonly Ronde[]>> {
  const among = sql`any (${sql.val([...inschrijvingen])}::uuid[])`;
  const turns = await rows<TurnRow>(
    tx,
    sql`select inschrijving, ronde, soort, persoon, naam, op from inkoop.beoordelaars
        where inschrijving = ${among} order by inschrijving, ronde, op, persoon`,
  );
  const verdicts = await rows<VerdictRow>(
    tx,
    sql`select inschrijving, ronde, persoon, criterium, product, oordeel, toelichting from inkoop.beoordelingen
        where inschrijving = ${among} order by criterium, product`,
  );
  const byTurn = Map.groupBy(verdicts, turnKey);
  const perInschrijving = Map.groupBy(turns, ({ inschrijving }) => inschrijving);
  return new Map([...perInschrijving].map(([id, own]) => [id, asRounds(own, byTurn)]));
}

function asRounds(turns: readonly TurnRow[], byTurn: ReadonlyMap<string, readonly VerdictRow[]>): readonly Ronde[] {
  const rounds = Map.groupBy(turns, ({ ronde }) => ronde);
  return [...rounds].map(([nummer, own]) => ({
    nummer,
    soort: own[0]?.soort ?? 'zelfstandig',
    beurten: own.map((turn) => asTurn(turn, byTurn.get(turnKey(turn)) ?? [])),
  }));
}

const asTurn = ({ persoon, naam, op }: TurnRow, verdicts: readonly VerdictRow[]): Beurt => ({
  persoon,
  naam,
  op,
  beoordelingen: verdicts.map(({ criterium, product, oordeel, toelichting }) => ({
    criterium,
    product,
    oordeel,
    toelichting,
  })),
});

const turnKey = ({ inschrijving, ronde, persoon }: Pick<TurnRow, 'inschrijving' | 'ronde' | 'persoon'>): string =>
  `${inschrijving}/${ronde}/${persoon}`;

export async function insertBeurt(
  tx: Tx,
  beurt: Beurt & {
    readonly verband: string;
    readonly inschrijving: string;
    readonly ronde: number;
    readonly soort: Rondesoort;
  },
): Promise<void> {
  const { verband, inschrijving, ronde, persoon } = beurt;
  await sql`insert into inkoop.beoordelaars (verband, inschrijving, ronde, persoon, soort, naam, op)
    values (${verband}, ${inschrijving}, ${ronde}, ${persoon}, ${beurt.soort}, ${beurt.naam}, ${beurt.op})`.execute(tx);
  for (const { criterium, product, oordeel, toelichting } of beurt.beoordelingen)
    await sql`insert into inkoop.beoordelingen (verband, inschrijving, ronde, persoon, criterium, product, oordeel, toelichting)
      values (${verband}, ${inschrijving}, ${ronde}, ${persoon}, ${criterium}, ${product}, ${oordeel}, ${toelichting})`.execute(
      tx,
    );
}
