// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { newId } from '#libs/kernel';
import { firstRow, type Tx } from './database.ts';
import type { Versleuteld } from './deur.ts';
import { platformHoed, type Wie, wearHat } from './hoed.ts';
import { ontsleutelTekst, type Sleutels, versleutel } from './kluis.ts';
import { koppelsleutel } from './mail/koppeling.ts';
import { queueMail } from './mail/wachtrij.ts';
import type { Omgeving } from './omgeving.ts';
import { keyOf } from './uitnodiging.ts';

// Where somebody may be reached, and about what. An address counts once it was confirmed from its own mailbox.

type Base = { readonly tx: Tx; readonly wie: Wie; readonly nu: Temporal.Instant; readonly omgeving: Omgeving };

const validHours = 24;
/** So that nobody lets the platform bother others. */
const mostADay = 5;

/** How often one hears of something. */
export const ritmes = ['direct', 'dag', 'week', 'geen'] as const;
export type Ritme = (typeof ritmes)[number];
export const termijnritmes = ['dag', 'week', 'geen'] as const satisfies readonly Ritme[];
/** New tasks that press, other new tasks, and terms that come near or pass. */
export type Mailvoorkeuren = {
  readonly dringend: Ritme;
  readonly nieuw: Ritme;
  readonly termijn: (typeof termijnritmes)[number];
};
export type Mailadres = {
  readonly adres: string | null;
  readonly bevestigd: Temporal.Instant | null;
  /** Since when the receiving server does not know it: nothing goes there any more. */
  readonly geweigerd: Temporal.Instant | null;
  /** What still waits to be confirmed, and until when it can be. */
  readonly nieuw: { readonly adres: string; readonly tot: Temporal.Instant } | null;
  readonly voorkeuren: Mailvoorkeuren;
};

const placeOf = (persoon: string) => `platform.mailadressen/persoon/${persoon}`;
/** Where addresses lie closed. */
export const versleuteldeMailadressen: readonly Versleuteld[] = ['adres', 'nieuw_adres'].map((kolom) => ({
  tabel: 'platform.mailadressen',
  kolom,
  sleutel: ['persoon'],
  context: ({ persoon }) => placeOf(`${persoon}`),
}));
export const openAdres = (sleutels: Sleutels, persoon: string, gesloten: Uint8Array): string =>
  ontsleutelTekst(sleutels, gesloten, placeOf(persoon));

type Row = Mailvoorkeuren & {
  readonly adres: Uint8Array | null;
  readonly bevestigd: Temporal.Instant | null;
  readonly geweigerd: Temporal.Instant | null;
  readonly nieuwAdres: Uint8Array | null;
  readonly nieuwTot: Temporal.Instant | null;
};

/** One's own address and what one wants to hear; undefined for who gave none. */
export async function readMailadres({ tx, wie: { persoon }, nu, omgeving }: Base): Promise<Mailadres | undefined> {
  const row = await firstRow<Row>(
    tx,
    sql`select adres, bevestigd, geweigerd, dringend, nieuw, termijn, nieuw_adres as "nieuwAdres", nieuw_tot as "nieuwTot"
        from platform.mailadressen where persoon = ${persoon}::uuid`,
  );
  if (!row || !persoon) return undefined;
  const { adres, bevestigd, geweigerd, nieuwAdres, nieuwTot, dringend, nieuw, termijn } = row;
  const opened = (closed: Uint8Array) => openAdres(omgeving.sleutels, persoon, closed);
  const isOpen = nieuwTot && Temporal.Instant.compare(nieuwTot, nu) > 0;
  return {
    ...{ bevestigd, geweigerd },
    adres: adres && opened(adres),
    nieuw: nieuwAdres && isOpen ? { adres: opened(nieuwAdres), tot: nieuwTot } : null,
    voorkeuren: { dringend, nieuw, termijn },
  };
}

/** Keeps an address until it is confirmed, and sends the link for that. @returns false when this person did so too often today */
export async function proposeMailadres(context: Base, persoon: string, adres: string): Promise<boolean> {
  const { tx, wie, nu, omgeving } = context;
  if ((await askedToday(context, persoon)) >= mostADay) return false;
  const id = newId();
  const sleutel = keyOf(koppelsleutel(omgeving.sleutels, 'bevestiging', id));
  await sql`insert into platform.mailadressen (persoon, nieuw_adres, sleutel, nieuw_tot)
    values (${persoon}, ${versleutel(omgeving.sleutels, adres, placeOf(persoon))}, ${sleutel}, ${nu.add({ hours: validHours })})
    on conflict (persoon) do update set nieuw_adres = excluded.nieuw_adres, sleutel = excluded.sleutel,
      nieuw_tot = excluded.nieuw_tot`.execute(tx);
  await queueMail({ tx, wie, nu }, { id, soort: 'bevestiging', persoon });
  return true;
}

/** Whichever hat was worn. */
async function askedToday({ tx, wie, nu }: Base, persoon: string): Promise<number> {
  await wearHat(tx, platformHoed, wie.persoon);
  const row = await firstRow<{ readonly aantal: number }>(
    tx,
    sql`select count(*) as aantal from platform.mails
        where persoon = ${persoon} and soort = 'bevestiging' and gemaakt > ${nu.subtract({ hours: 24 })}`,
  );
  await wearHat(tx, wie.hoed, wie.persoon);
  return row?.aantal ?? 0;
}

/** Forgets the address, what was to be confirmed, and up to where this person was told. @returns false when there was none */
export const removeMailadres = async ({ tx, wie: { persoon } }: Pick<Base, 'tx' | 'wie'>): Promise<boolean> =>
  (await firstRow(tx, sql`delete from platform.mailadressen where persoon = ${persoon}::uuid returning persoon`)) !==
  undefined;

/** @returns false for who gave no address */
export const saveMailvoorkeuren = async (
  { tx, wie: { persoon } }: Pick<Base, 'tx' | 'wie'>,
  { dringend, nieuw, termijn }: Mailvoorkeuren,
): Promise<boolean> =>
  (await firstRow(
    tx,
    sql`update platform.mailadressen set dringend = ${dringend}, nieuw = ${nieuw}, termijn = ${termijn}
        where persoon = ${persoon}::uuid returning persoon`,
  )) !== undefined;
