// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { rows, type Tx } from './database.ts';
import type { Versleuteld } from './deur.ts';
import type { Hoed, Wie } from './hoed.ts';
import { versleutel } from './kluis.ts';
import type { Omgeving } from './omgeving.ts';
import { newestPlace } from './wijziging.ts';

// Addresses that are told what happens. How they are told stands in webhookbezorger.ts.

type Base = { readonly tx: Tx; readonly wie: Wie; readonly nu: Temporal.Instant; readonly omgeving: Omgeving };

/** For how long after a renewal everything is signed with the secret before it as well. */
const overlapHours = 24;

export type Webhookstaat = 'actief' | 'gestopt' | 'beeindigd';
export type Webhook = {
  readonly id: string;
  readonly systeem: string;
  readonly adres: string;
  readonly soorten: readonly string[];
  readonly staat: Webhookstaat;
  /** How often in a row it failed, and when it is tried again. */
  readonly pogingen: number;
  readonly nietVoor: Temporal.Instant | null;
  readonly gemaakt: Temporal.Instant;
};
export type Webhookpoging = {
  readonly id: string;
  readonly webhook: string;
  readonly gebeurtenis: string;
  readonly act: string;
  readonly poging: number;
  readonly op: Temporal.Instant;
  readonly status: number | null;
  readonly uitkomst: 'geleverd' | 'geweigerd' | 'onbereikbaar' | 'adres-geweigerd';
};

export const webhookplaats = ({ soort, code }: Pick<Hoed, 'soort' | 'code'>): string => placeOf(soort, code);
const placeOf = (soort: string | undefined, code: string | undefined) => `platform.webhooks/${soort}/${code}`;
/** Where they lie closed. */
export const versleuteldeWebhooks: readonly Versleuteld[] = ['geheim', 'vorig_geheim'].map((kolom) => ({
  tabel: 'platform.webhooks',
  kolom,
  sleutel: ['eigenaar_soort', 'eigenaar', 'id'],
  context: ({ eigenaar_soort: soort, eigenaar }) => placeOf(soort, eigenaar),
}));
/** As the Standard Webhooks specification writes secrets. */
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Tells this address from now on what happens. @returns its identifier, and the secret with which deliveries are signed */
export async function insertWebhook(
  { tx, wie: { hoed }, nu, omgeving }: Base,
  { systeem, adres, soorten }: Pick<Webhook, 'systeem' | 'adres' | 'soorten'>,
): Promise<{ readonly id: string; readonly geheim: string }> {
  const [id, geheim] = [newId(), newSecret()];
  await sql`insert into platform.webhooks (eigenaar_soort, eigenaar, id, systeem, adres, soorten, geheim, plaats, gemaakt)
    values (${hoed.soort}, ${hoed.code}, ${id}, ${systeem}, ${adres}, ${[...soorten]},
      ${versleutel(omgeving.sleutels, geheim, webhookplaats(hoed))}, ${await newestPlace(tx, hoed)}, ${nu})`.execute(
    tx,
  );
  return { id, geheim };
}

/** The webhooks of the own owner that were not ended, the newest first; or those of one program. */
export const readWebhooks = (
  { tx, wie: { hoed } }: Pick<Base, 'tx' | 'wie'>,
  systeem?: string,
): Promise<readonly Webhook[]> =>
  rows(
    tx,
    sql`select id, systeem, adres, soorten, staat, pogingen, niet_voor as "nietVoor", gemaakt from platform.webhooks
        where eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code} and staat <> 'beeindigd'
          and (${systeem ?? null}::uuid is null or systeem = ${systeem ?? null})
        order by gemaakt desc, id desc`,
  );

/** What was brought to a webhook, the newest first. */
export const readPogingen = (
  { tx, wie: { hoed } }: Pick<Base, 'tx' | 'wie'>,
  webhook: string,
  { na, aantal }: { readonly na: string | null; readonly aantal: number },
): Promise<readonly Webhookpoging[]> =>
  rows(
    tx,
    sql`select id, webhook, gebeurtenis, act, poging, op, status, uitkomst from platform.webhookpogingen
        where eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code} and webhook = ${webhook}
          and (${na}::uuid is null or id < ${na}::uuid)
        order by id desc limit ${aantal}`,
  );

const own = ({ wie: { hoed } }: Pick<Base, 'wie'>, id: string) =>
  sql`eigenaar_soort = ${hoed.soort} and eigenaar = ${hoed.code} and id = ${id}`;

/** A new secret; for a day everything is signed with both, so that a receiver can change at ease. */
export async function renewWebhookgeheim(context: Base, id: string): Promise<string> {
  const geheim = newSecret();
  const closed = versleutel(context.omgeving.sleutels, geheim, webhookplaats(context.wie.hoed));
  await sql`update platform.webhooks set vorig_geheim = geheim, vorig_tot = ${context.nu.add({ hours: overlapHours })},
      geheim = ${closed} where ${own(context, id)}`.execute(context.tx);
  return geheim;
}

/** Goes on where it stopped: nothing that happened in between is passed by. */
export async function resumeWebhook(context: Base, id: string): Promise<void> {
  await sql`update platform.webhooks set staat = 'actief', pogingen = 0, niet_voor = null
    where ${own(context, id)}`.execute(context.tx);
}

export async function endWebhook(context: Base, id: string): Promise<void> {
  await sql`update platform.webhooks set staat = 'beeindigd' where ${own(context, id)}`.execute(context.tx);
}
