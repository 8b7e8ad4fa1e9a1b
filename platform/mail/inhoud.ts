// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { datumOp } from '#libs/kernel';
import { rows, type Tx } from '../database.ts';
import type { Eigenaar } from '../hoed.ts';
import { openAdres } from '../mailadres.ts';
import type { Omgeving } from '../omgeving.ts';
import { keyOf, openUitnodigingsadres } from '../uitnodiging.ts';
import type { Mailinhoud, Takentelling } from './brief.ts';
import { koppelsleutel } from './koppeling.ts';
import { tasksToTell } from './telling.ts';

/** What goes to whom, as it is at this moment. */
export type Klaar = Eigenaar & { readonly id: string; readonly aan: string; readonly inhoud: Mailinhoud };

type Rij = Eigenaar & { readonly id: string; readonly persoon: string; readonly adres: Uint8Array };
type Bron = { readonly tx: Tx; readonly nu: Temporal.Instant; readonly omgeving: Omgeving };

/** What these mails say now; who has nothing to hear any more is not among them. A question for each kind, not for each mail. */
export const readInhoud = async (bron: Bron, ids: readonly string[]): Promise<readonly Klaar[]> => [
  ...(await readBevestigingen(bron, ids)),
  ...(await readUitnodigingen(bron, ids)),
  ...(await readTaken(bron, ids)),
];

const eigenaar = sql`m.eigenaar_soort as soort, m.eigenaar as code, m.id`;

async function readBevestigingen({ tx, nu, omgeving }: Bron, ids: readonly string[]): Promise<readonly Klaar[]> {
  const found = await rows<Rij & { readonly sleutel: Uint8Array; readonly tot: Temporal.Instant }>(
    tx,
    sql`select ${eigenaar}, m.persoon, a.nieuw_adres as adres, a.sleutel, a.nieuw_tot as tot
        from platform.mails m join platform.mailadressen a on a.persoon = m.persoon
        where m.id = any(${[...ids]}) and m.soort = 'bevestiging' and a.nieuw_tot > ${nu}`,
  );
  return found.flatMap(({ soort, code, id, persoon, adres, sleutel: kept, tot }) => {
    const sleutel = koppelsleutel(omgeving.sleutels, 'bevestiging', id);
    // Another address was given since: its own mail confirms that one.
    if (!keyOf(sleutel).equals(kept)) return [];
    const aan = openAdres(omgeving.sleutels, persoon, adres);
    return [{ soort, code, id, aan, inhoud: { soort: 'bevestiging' as const, sleutel, tot } }];
  });
}

async function readUitnodigingen({ tx, nu, omgeving }: Bron, ids: readonly string[]): Promise<readonly Klaar[]> {
  type Uitnodigingrij = Rij & {
    readonly uitnodiging: string;
    readonly organisatie: string;
    readonly tot: Temporal.Instant;
  };
  const found = await rows<Uitnodigingrij>(
    tx,
    sql`select ${eigenaar}, u.id as uitnodiging, u.email as adres, u.organisatie, u.geldig_tot as tot
        from platform.mails m join platform.uitnodigingen u
          on u.eigenaar_soort = m.eigenaar_soort and u.eigenaar = m.eigenaar and u.id = m.uitnodiging
        where m.id = any(${[...ids]}) and u.email is not null
          and u.aangenomen is null and u.ingetrokken is null and u.geldig_tot > ${nu}`,
  );
  return found.map(({ soort, code, id, uitnodiging, adres, organisatie, tot }) => {
    const sleutel = koppelsleutel(omgeving.sleutels, 'uitnodiging', uitnodiging);
    const aan = openUitnodigingsadres(omgeving.sleutels, { soort, code }, adres);
    return { soort, code, id, aan, inhoud: { soort: 'uitnodiging', organisatie, sleutel, tot } };
  });
}

type Kamerrij = Omit<Takentelling, 'kamers'> & { readonly id: string; readonly kamer: string };
const verteld = ({ dringend, nieuw, nabij, voorbij }: Omit<Takentelling, 'kamers' | 'organisatie' | 'vervangend'>) =>
  dringend + nieuw + nabij + voorbij;

async function readTaken({ tx, nu, omgeving }: Bron, ids: readonly string[]): Promise<readonly Klaar[]> {
  const mails = sql`(select m.* from platform.mails m where m.id = any(${[...ids]}) and m.soort = 'taken')`;
  const found = await rows<Rij>(
    tx,
    sql`select ${eigenaar}, m.persoon, a.adres from platform.mails m join platform.mailadressen a on a.persoon = m.persoon
        where m.id = any(${[...ids]}) and m.soort = 'taken' and a.adres is not null and a.geweigerd is null`,
  );
  if (found.length === 0) return [];
  const perMail = Map.groupBy(await rows<Kamerrij>(tx, tasksToTell(mails, datumOp(nu))), ({ id }) => id);
  return found.flatMap(({ soort, code, id, persoon, adres }) => {
    const telling = total(perMail.get(id) ?? []);
    if (!telling) return [];
    const aan = openAdres(omgeving.sleutels, persoon, adres);
    return [{ soort, code, id, aan, inhoud: { soort: 'taken' as const, ...telling } }];
  });
}

/** Undefined when there is nothing to tell any more. */
function total(kamers: readonly Kamerrij[]): Takentelling | undefined {
  const [first] = kamers;
  const sum = (van: (rij: Kamerrij) => number) => kamers.reduce((so, rij) => so + van(rij), 0);
  if (!first || sum(verteld) === 0) return undefined;
  return {
    organisatie: first.organisatie,
    dringend: sum(({ dringend }) => dringend),
    nieuw: sum(({ nieuw }) => nieuw),
    nabij: sum(({ nabij }) => nabij),
    voorbij: sum(({ voorbij }) => voorbij),
    open: sum(({ open }) => open),
    kamers: kamers.filter((rij) => verteld(rij) > 0).map(({ kamer }) => kamer),
    vervangend: kamers.some(({ vervangend }) => vervangend),
  };
}
