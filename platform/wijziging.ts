// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, rows, type Tx } from './database.ts';
import type { Onderwerp } from './gebeurtenis.ts';
import type { Eigenaar, EigenaarSoort, Hoed } from './hoed.ts';
import { kamersVan } from './kamers.ts';

/** What another program hears of an event: what was done with what. Who did it, and what changed, it asks for itself. */
export type Wijziging = {
  readonly plaats: number;
  readonly id: string;
  readonly op: Temporal.Instant;
  readonly act: string;
  readonly onderwerp: Onderwerp;
  readonly besluit: string | null;
};
export type Wijzigingsvraag = {
  /** The place up to and with which the reader has seen everything. */
  readonly na: number;
  readonly aantal: number;
  /** Rooms or acts, such as `tarieven` or `tarieven/tarief-vaststellen`; none: everything that is for these roles. */
  readonly soorten: readonly string[];
};
export type Wijzigingen = {
  readonly wijzigingen: readonly Wijziging[];
  /** Up to and with which place has been looked: from there on one reads further, also when nothing was found. */
  readonly na: number;
  readonly meer: boolean;
};

/** How many events are looked through at once for those that are asked for. */
const windowSize = 1_000;

type Row = Omit<Wijziging, 'onderwerp'> & { readonly soort: string; readonly onderwerp: string };

/** What happened at the owner of the hat after a place, in order, as far as its roles go. */
export async function readWijzigingen(
  tx: Tx,
  { soort, code, rollen }: Pick<Hoed, 'soort' | 'code' | 'rollen'>,
  { na, aantal, soorten }: Wijzigingsvraag,
): Promise<Wijzigingen> {
  const seen = await rows<Row>(
    tx,
    sql`select plaats, id, op, act, onderwerp_soort as soort, onderwerp, besluit from platform.gebeurtenissen
        where eigenaar_soort = ${soort} and eigenaar = ${code} and plaats > ${na} order by plaats limit ${windowSize}`,
  );
  const found = seen.filter(isFor(rollen, soorten));
  const shown = found.slice(0, aantal);
  const last = found.length > aantal ? shown.at(-1) : seen.at(-1);
  return {
    wijzigingen: shown.map(({ soort, onderwerp, ...rest }) => ({ ...rest, onderwerp: { soort, id: onderwerp } })),
    na: last?.plaats ?? na,
    meer: found.length > aantal || seen.length === windowSize,
  };
}

const isFor = (rollen: Hoed['rollen'], soorten: readonly string[]) => {
  const kamers: ReadonlySet<string> = new Set([
    ...kamersVan(rollen),
    ...(rollen.includes('beheerder') ? ['regio', 'platform'] : []),
  ]);
  return ({ act }: Pick<Row, 'act'>): boolean => {
    const kamer = act.split('/', 1)[0] ?? '';
    return kamers.has(kamer) && (soorten.length === 0 || soorten.some((one) => one === act || one === kamer));
  };
};

/** The newest place of an owner: who begins to follow now, begins after it. */
export const newestPlace = async (tx: Tx, { soort, code }: Eigenaar): Promise<number> =>
  (
    await firstRow<{ readonly plaats: number }>(
      tx,
      sql`select plaats from platform.gebeurtenissen where eigenaar_soort = ${soort} and eigenaar = ${code}
            and plaats is not null order by plaats desc limit 1`,
    )
  )?.plaats ?? 0;

/** How an owner is called in the source of an event. */
const registers: Readonly<Record<EigenaarSoort, string>> = {
  verband: 'verband',
  gemeente: 'gemeentecode',
  aanbieder: 'agbcode',
  platform: 'platform',
  bezoeker: 'platform',
};

/** The event as CloudEvents 1.0 writes it, in the way of the NL GOV profile; without personal data. */
export const asCloudEvent = ({ plaats, id, op, act, onderwerp, besluit }: Wijziging, { soort, code }: Eigenaar) => ({
  specversion: '1.0' as const,
  id,
  source: `urn:nld:${registers[soort]}:${code}:systeem:inkoopregie`,
  type: `nl.inkoopregie.${act.replace('/', '.')}`,
  subject: onderwerp.id,
  time: op.toString(),
  // Of one length, so that the order of the text is the order in which things happened.
  sequence: String(plaats).padStart(16, '0'),
  datacontenttype: 'application/json' as const,
  data: { handeling: act, onderwerp, besluit },
});
