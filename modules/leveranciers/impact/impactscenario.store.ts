// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { JsonValue, Receipt } from '#libs/explain';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { Scenario } from './scenario.ts';

/** A named set of changes on one productiestand. */
export type Impactscenario = {
  readonly id: string;
  readonly naam: string;
  readonly stand: string;
  /** What was filled in, to begin another scenario from. */
  readonly invoer: JsonValue;
  readonly scenario: Scenario;
  readonly was: number;
  readonly wordt: number;
  readonly gemaakt: Temporal.Instant;
  readonly persoon: string | null;
  readonly maker: string;
  readonly bewijs: Receipt;
};

/** @returns false when there is one of this name already, also when it was made at the same moment */
export async function insertImpactscenario(tx: Tx, verband: string, nieuw: Impactscenario): Promise<boolean> {
  const row = await firstRow(
    tx,
    sql`insert into leveranciers.impactscenarios (verband, id, naam, stand, invoer, scenario, was, wordt, gemaakt, persoon, maker, bewijs)
    values (${verband}, ${nieuw.id}, ${nieuw.naam}, ${nieuw.stand}, ${json(nieuw.invoer)}, ${json(nieuw.scenario)}, ${nieuw.was},
      ${nieuw.wordt}, ${nieuw.gemaakt}, ${nieuw.persoon}, ${nieuw.maker}, ${json(nieuw.bewijs)})
    on conflict do nothing returning id`,
  );
  return row !== undefined;
}

export const readImpactscenario = (tx: Tx, verband: string, id: string): Promise<Impactscenario | undefined> =>
  firstRow(
    tx,
    sql`select id, naam, stand, invoer, scenario, was, wordt, gemaakt, persoon, maker, bewijs from leveranciers.impactscenarios
        where verband = ${verband} and id = ${id}`,
  );

export async function isNaamBezet(tx: Tx, verband: string, naam: string): Promise<boolean> {
  const found = await rows(
    tx,
    sql`select from leveranciers.impactscenarios where verband = ${verband} and lower(naam) = lower(${naam})`,
  );
  return found.length > 0;
}

export type Impactscenariorij = Pick<Impactscenario, 'id' | 'naam' | 'was' | 'wordt' | 'gemaakt' | 'maker'> & {
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
};

/** The newest first. */
export const readImpactscenarios = (tx: Tx, verband: string): Promise<readonly Impactscenariorij[]> =>
  rows(
    tx,
    sql`select s.id, s.naam, s.was, s.wordt, s.gemaakt, s.maker, p.van, p.tot from leveranciers.impactscenarios s
        join leveranciers.productiestanden p on p.verband = s.verband and p.id = s.stand
        where s.verband = ${verband} order by s.gemaakt desc, s.id desc limit 200`,
  );
