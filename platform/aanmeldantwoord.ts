// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { rows } from './database.ts';
import { asPlatform } from './identiteit.ts';
import type { Omgeving } from './omgeving.ts';

/** Longer than an answer of a provider is taken after it was asked for. */
const keptMinutes = 30;

/**
 * Takes the answer of a provider once, at whichever process it comes in. Only what a provider signed gets here, so that a
 * stranger cannot fill the table; what is old enough goes.
 * @returns false when it was taken before
 */
export const takeAnswer = (omgeving: Omgeving, issuer: string, nonce: string): Promise<boolean> =>
  asPlatform(omgeving, async (tx) => {
    const nu = Temporal.Now.instant();
    await sql`delete from platform.aanmeldantwoorden where vervalt <= ${nu}`.execute(tx);
    const sleutel = createHash('sha256').update(`${issuer}\n${nonce}`).digest();
    const added = await rows(
      tx,
      sql`insert into platform.aanmeldantwoorden (sleutel, vervalt)
          values (${sleutel}, ${nu.add({ minutes: keptMinutes })}) on conflict do nothing returning sleutel`,
    );
    return added.length === 1;
  });
