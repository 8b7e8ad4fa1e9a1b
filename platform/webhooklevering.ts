// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import type { Tx } from './database.ts';
import type { Eigenaar } from './hoed.ts';
import { ontsleutelTekst, type Sleutels } from './kluis.ts';
import { type Webhookpoging, webhookplaats } from './webhook.ts';
import type { Wijziging } from './wijziging.ts';

/** How many of what was brought are kept to be looked at. */
const keptAttempts = 200;

type Closed = Eigenaar & { readonly geheim: Uint8Array; readonly vorigGeheim: Uint8Array | null };

/** The secrets with which a delivery is signed now. */
export const secretsOf = (sleutels: Sleutels, { geheim, vorigGeheim, soort, code }: Closed): readonly string[] =>
  [geheim, vorigGeheim].flatMap((closed) =>
    closed ? [ontsleutelTekst(sleutels, closed, webhookplaats({ soort, code }))] : [],
  );

/** Signed in the way of the Standard Webhooks specification; during a renewal with both secrets. */
export function signed(geheimen: readonly string[], id: string, inhoud: string): Readonly<Record<string, string>> {
  const seconds = String(Math.floor(Temporal.Now.instant().epochMilliseconds / 1000));
  const signature = (geheim: string) =>
    `v1,${createHmac('sha256', Buffer.from(geheim.replace(/^whsec_/, ''), 'base64'))
      .update(`${id}.${seconds}.${inhoud}`)
      .digest('base64')}`;
  return {
    'Content-Type': 'application/cloudevents+json; charset=utf-8',
    'User-Agent': 'Inkoopregie',
    'Webhook-Id': id,
    'Webhook-Timestamp': seconds,
    'Webhook-Signature': geheimen.map(signature).join(' '),
  };
}

/** Writes down how a delivery went; the newest of each webhook stay. */
export async function keepPoging(
  tx: Tx,
  { soort, code, id: webhook }: Eigenaar & { readonly id: string },
  { id: gebeurtenis, act }: Wijziging,
  { poging, op, status, uitkomst }: Pick<Webhookpoging, 'poging' | 'op' | 'status' | 'uitkomst'>,
): Promise<void> {
  await sql`insert into platform.webhookpogingen
      (eigenaar_soort, eigenaar, webhook, id, gebeurtenis, act, poging, op, status, uitkomst)
    values (${soort}, ${code}, ${webhook}, ${newId()}, ${gebeurtenis}, ${act}, ${poging}, ${op}, ${status}, ${uitkomst})`.execute(
    tx,
  );
  await sql`delete from platform.webhookpogingen where eigenaar_soort = ${soort} and eigenaar = ${code} and webhook = ${webhook}
    and id < (select id from platform.webhookpogingen where eigenaar_soort = ${soort} and eigenaar = ${code}
      and webhook = ${webhook} order by id desc offset ${keptAttempts - 1} limit 1)`.execute(tx);
}
