// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import { type Outcome, type Reason, reason, refused } from '#libs/explain';
import { type ActContext, makeContext } from './context.ts';
import { type Rol, underHat, type Wie } from './hoed.ts';
import { opnieuwNaInhalen } from './ingehaald.ts';
import { type Invoerfout, parseInput } from './invoer.ts';
import type { Niveau, Tekort } from './niveau.ts';
import { tekort } from './niveaueis.ts';
import type { Omgeving } from './omgeving.ts';
import { once } from './verzoek.ts';
import { isZonderPlan } from './zonder-plan.ts';

/** One act: something a person does that changes a state. Pages, API and command line all come through here. */
export type Act<Input, Value> = {
  /** Its path: `room/act`. */
  readonly naam: string;
  readonly rollen: readonly Rol[];
  /** How surely whoever does this must have proven who they are: `substantieel` where it binds money or rights, or touches people. */
  readonly niveau: Niveau;
  readonly invoer: z.ZodType<Input>;
  /** What it gives back holds a secret: that is told once, and not kept to be told again. */
  readonly geheim?: boolean;
  readonly run: (context: ActContext, input: Input) => Promise<Outcome<Value, Reason>>;
};

/** Declares an act; the types follow from its input schema and from what `run` returns. */
export const defineAct = <Input, Value>(act: Act<Input, Value>): Act<Input, Value> => act;

export type Geweigerd =
  | { readonly status: 'invalid'; readonly fouten: readonly Invoerfout[] }
  | { readonly status: 'forbidden'; readonly rollen: readonly Rol[] }
  | ({ readonly status: 'niveau' } & Tekort);
export type ActResult<Value> = Outcome<Value, Reason> | Geweigerd;

/** A key that counts for so many days; one that is only text counts always. */
export type Sleutel = { readonly sleutel: string; readonly dagen: number };
const asKey = (sleutel: string | Sleutel) => (typeof sleutel === 'string' ? { sleutel } : sleutel);

/** Ends the transaction of an act that was refused: whatever it wrote is undone. */
class NotDecided<O> extends Error {
  readonly outcome: O;
  constructor(outcome: O) {
    super('not decided');
    this.outcome = outcome;
  }
}

/**
 * Carries out an act as one transaction under the actor's hat: authorise, parse, run, and keep all or nothing. When
 * another was just ahead, it is carried out again from the start.
 * @param sleutel makes the act repeatable: the same key with the same input gives the stored answer again, with other input a refusal
 */
export async function runAct<Input, Value>(
  omgeving: Omgeving,
  wie: Wie,
  act: Act<Input, Value>,
  raw: unknown,
  sleutel?: string | Sleutel,
): Promise<ActResult<Value>> {
  if (!act.rollen.some((rol) => wie.hoed.rollen.includes(rol))) return { status: 'forbidden', rollen: act.rollen };
  const lacking = tekort(wie, act.niveau, omgeving.minstens);
  if (lacking) return { status: 'niveau', ...lacking };
  const parsed = parseInput(act.invoer, raw);
  if (!parsed.ok) return { status: 'invalid', fouten: parsed.fouten };
  const inEens = () =>
    underHat(omgeving.database, wie.hoed, wie.persoon, async (tx, nu) => {
      const context = await makeContext(omgeving, tx, wie, nu);
      const work = async () => {
        const outcome = await act.run(context, parsed.value);
        if (outcome.status !== 'decided') throw new NotDecided(outcome);
        return outcome;
      };
      const verzoek = sleutel && !act.geheim && { act: act.naam, invoer: raw, ...asKey(sleutel) };
      const outcome = await (verzoek ? once(context, verzoek, work) : work());
      return { outcome, heeftNieuws: context.heeftNieuws() };
    });
  try {
    const { outcome, heeftNieuws } = await opnieuwNaInhalen(inEens);
    if (heeftNieuws) omgeving.wake();
    return outcome;
  } catch (error) {
    if (error instanceof NotDecided) return error.outcome as Outcome<Value, Reason>;
    if (isZonderPlan(error)) return refused(reason('plan-ontbreekt'));
    throw error;
  }
}
