// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { z } from 'zod';
import { firstRow, type Tx } from '#platform/database';
import type { Versleuteld } from '#platform/deur';
import { ontsleutelTekst, type Sleutels, versleutel } from '#platform/kluis';

export const ervaringsoorten = ['ervaring', 'klacht'] as const;

export type Ervaring = {
  readonly id: string;
  readonly soort: (typeof ervaringsoorten)[number];
  readonly aanbieder: string | null;
  readonly product: string | null;
  readonly gemeente: string | null;
  readonly ontvangen: Temporal.Instant;
  readonly uiterlijk: Temporal.PlainDate | null;
};
/** What was written; who wrote may stay unknown. */
const ervaringinhoud = z.object({
  verhaal: z.string(),
  naam: z.string().nullable(),
  bereikbaar: z.string().nullable(),
});
export type Ervaringinhoud = z.output<typeof ervaringinhoud>;

const seal = (verband: string) => `toegang.ervaringen/${verband}`;

export const versleuteldeErvaring: readonly Versleuteld[] = ['inhoud', 'antwoord'].map((kolom) => ({
  tabel: 'toegang.ervaringen',
  kolom,
  sleutel: ['verband', 'id'],
  context: ({ verband = '' }) => seal(verband),
}));

/** @returns false when this very form came in before */
export async function insertErvaring(
  tx: Tx,
  sleutels: Sleutels,
  verband: string,
  nieuw: { readonly ervaring: Ervaring; readonly inhoud: Ervaringinhoud; readonly zegel: Uint8Array },
): Promise<boolean> {
  const { ervaring: e, inhoud, zegel } = nieuw;
  const closed = versleutel(sleutels, JSON.stringify(inhoud), seal(verband));
  const kept = await firstRow(
    tx,
    sql`insert into toegang.ervaringen
          (verband, id, soort, aanbieder, product, gemeente, inhoud, zegel, ontvangen, uiterlijk)
        values (${verband}, ${e.id}, ${e.soort}, ${e.aanbieder}, ${e.product}, ${e.gemeente}, ${closed}, ${zegel},
          ${e.ontvangen}, ${e.uiterlijk})
        on conflict (verband, zegel) do nothing returning id`,
  );
  return kept !== undefined;
}

/** Holds others back until this one is counted, so that the count is never passed. */
export async function telSinds(tx: Tx, verband: string, sinds: Temporal.Instant): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ervaringen:${verband}`}, 0))`.execute(tx);
  const row = await firstRow<{ aantal: number }>(
    tx,
    sql`select count(*) as aantal from toegang.ervaringen where verband = ${verband} and ontvangen >= ${sinds}`,
  );
  return row?.aantal ?? 0;
}

/** @returns false when somebody else closed it first */
export async function closeErvaring(
  tx: Tx,
  sleutels: Sleutels,
  verband: string,
  { id, antwoord, nu }: { readonly id: string; readonly antwoord: string; readonly nu: Temporal.Instant },
): Promise<boolean> {
  const closed = await firstRow(
    tx,
    sql`update toegang.ervaringen
        set afgehandeld = ${nu}, antwoord = ${versleutel(sleutels, antwoord, seal(verband))}
        where verband = ${verband} and id = ${id} and afgehandeld is null returning id`,
  );
  return closed !== undefined;
}

/** Opens what was written. */
export const opent = (sleutels: Sleutels, verband: string, dicht: Uint8Array): Ervaringinhoud =>
  ervaringinhoud.parse(JSON.parse(ontsleutelTekst(sleutels, dicht, seal(verband))));

/** Opens what was done with it. */
export const opentAntwoord = (sleutels: Sleutels, verband: string, dicht: Uint8Array): string =>
  ontsleutelTekst(sleutels, dicht, seal(verband));
