// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Outcome, Reason } from '#libs/explain';
import { type ActContext, makeContext } from './context.ts';
import { firstRow, json } from './database.ts';
import { type Rol, underHat, type Wie } from './hoed.ts';
import { type Invoerfout, parseInput } from './invoer.ts';
import type { Omgeving } from './omgeving.ts';

/** One act: something a person does that changes a state. Pages, API and command line all come through here. */
export type Act<Input, Value> = {
  /** Its path: `room/act`. */
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly invoer: z.ZodType<Input>;
  readonly run: (context: ActContext, input: Input) => Promise<Outcome<Value, Reason>>;
};

/** Declares an act; the types follow from its input schema and from what `run` returns. */
export const defineAct = <Input, Value>(act: Act<Input, Value>): Act<Input, Value> => act;

export type Geweigerd =
  | { readonly status: 'invalid'; readonly fouten: readonly Invoerfout[] }
  | { readonly status: 'forbidden'; readonly rollen: readonly Rol[] };
export type ActResult<Value> = Outcome<Value, Reason> | Geweigerd;

/** Ends the transaction of an act that was refused: whatever it wrote is undone. */
class NotDecided<O> extends Error {
  readonly outcome: O;
  constructor(outcome: O) {
    super('not decided');
    this.outcome = outcome;
  }
}

/**
 * Carries out an act as one transaction under the actor's hat: parse, authorise, run, and keep all or nothing.
 * @param sleutel makes the act repeatable: the same key with the same input gives the stored answer again
 */
export async function runAct<Input, Value>(
  omgeving: Omgeving,
  wie: Wie,
  act: Act<Input, Value>,
  raw: unknown,
  sleutel?: string,
): Promise<ActResult<Value>> {
  if (!act.rollen.some((rol) => wie.hoed.rollen.includes(rol))) return { status: 'forbidden', rollen: act.rollen };
  const parsed = parseInput(act.invoer, raw);
  if (!parsed.ok) return { status: 'invalid', fouten: parsed.fouten };
  try {
    const outcome = await underHat(omgeving.database, wie.hoed, wie.persoon, async (tx) => {
      const context = await makeContext(omgeving, tx, wie);
      const work = async () => {
        const outcome = await act.run(context, parsed.value);
        if (outcome.status !== 'decided') throw new NotDecided(outcome);
        return outcome;
      };
      return sleutel ? once(context, act.naam, sleutel, raw, work) : work();
    });
    omgeving.wake();
    return outcome;
  } catch (error) {
    if (error instanceof NotDecided) return error.outcome as Outcome<Value, Reason>;
    throw error;
  }
}

/** Runs `work` the first time; afterwards gives back what it then answered. */
async function once<T>(
  context: ActContext,
  act: string,
  sleutel: string,
  raw: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const { tx, wie, nu } = context;
  const { soort, code } = wie.hoed;
  const hash = createHash('sha256')
    .update(JSON.stringify(raw ?? null))
    .digest();
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${soort}:${code}:${sleutel}`}, 1))`.execute(tx);
  const before = await firstRow<{ antwoord: T }>(
    tx,
    sql`select antwoord from platform.verzoeken
        where eigenaar_soort = ${soort} and eigenaar = ${code} and sleutel = ${sleutel} and act = ${act}`,
  );
  if (before) return before.antwoord;
  const answer = await work();
  await sql`insert into platform.verzoeken (eigenaar_soort, eigenaar, sleutel, act, invoer_hash, antwoord, op)
    values (${soort}, ${code}, ${sleutel}, ${act}, ${hash}, ${json(answer)}, ${nu})`.execute(tx);
  return answer;
}
