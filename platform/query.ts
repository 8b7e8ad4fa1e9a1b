// SPDX-License-Identifier: EUPL-1.2
import { makeContext, type QueryContext } from './context.ts';
import { type Rol, underHat, type Wie } from './hoed.ts';
import { vereis } from './niveaueis.ts';
import type { Omgeving } from './omgeving.ts';

/** A question: SQL straight to a view type. `rollen` says who may ask it; row level security says what they see. */
export type Query<Input, View> = {
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly run: (context: QueryContext, input: Input) => Promise<View>;
};

export const defineQuery = <Input, View>(query: Query<Input, View>): Query<Input, View> => query;

/** The asker has no role for this question: a stranger must not even learn that there is an answer. */
export class NotAllowed extends Error {}

/** Asks a question in one read under the asker's hat. @throws NotAllowed, and NiveauTeLaag for who signed in too weakly */
export async function ask<Input, View>(
  omgeving: Omgeving,
  wie: Wie,
  query: Query<Input, View>,
  input: Input,
): Promise<View> {
  if (!query.rollen.some((rol) => wie.hoed.rollen.includes(rol))) throw new NotAllowed(query.naam);
  vereis(wie, 'laag', omgeving.minstens);
  try {
    return await underHat(omgeving.database, wie.hoed, wie.persoon, async (tx, nu) =>
      query.run(await makeContext(omgeving, tx, wie, nu), input),
    );
  } catch (error) {
    if (isUnaskable(error)) throw new NotAllowed(query.naam);
    throw error;
  }
}

/** What PostgreSQL cannot be asked for: an identifier that is none, or a text with a sign that no text holds. */
const unaskable: readonly unknown[] = ['22P02', '22021'];

/** There is nothing by such a name. */
const isUnaskable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && unaskable.includes(error.code);
