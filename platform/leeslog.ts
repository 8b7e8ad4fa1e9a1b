// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Database, Tx } from './database.ts';
import type { Wie } from './hoed.ts';
import { clockOf } from './klok.ts';

/** What can be done with personal data, as NEN 7513 tells it apart. */
export const verwerkingsoorten = [
  'aanmaken',
  'lezen',
  'toevoegen',
  'wijzigen',
  'verwijderen',
  'kopieren',
  'zoeken',
  'samenvoegen',
  'overdragen',
  'noodtoegang',
  'database',
] as const;
export type Verwerking = (typeof verwerkingsoorten)[number];
export const verwerkingen: Readonly<Record<Verwerking, string>> = {
  aanmaken: 'Aangemaakt',
  lezen: 'Bekeken',
  toevoegen: 'Aangevuld',
  wijzigen: 'Gewijzigd',
  verwijderen: 'Gewist',
  kopieren: 'Uitgevoerd of gekopieerd',
  zoeken: 'Gezocht',
  samenvoegen: 'Samengevoegd of gesplitst',
  overdragen: 'Verstuurd',
  noodtoegang: 'Noodtoegang',
  database: 'Rechtstreeks in de database',
};

/** On what ground somebody was allowed to. */
export const grondsoorten = ['rol', 'vervolg', 'noodtoegang', 'inzage', 'bewaartermijn', 'toezicht', 'beheer'] as const;
export type Grond = (typeof grondsoorten)[number];
export const gronden: Readonly<Record<Grond, string>> = {
  rol: 'Hoort bij het werk in deze rol',
  vervolg: 'Gevolg van een bericht of besluit',
  noodtoegang: 'Noodtoegang, met een reden',
  inzage: 'Verzoek om inzage (AVG, artikel 15)',
  bewaartermijn: 'Bewaartermijn voorbij',
  toezicht: 'Toezicht op de bescherming van gegevens',
  beheer: 'Beheer van het platform',
};

/** What can be wrong with a line that was written. */
export const breuken = {
  ontbreekt: 'deze regel is er niet meer',
  gewijzigd: 'deze regel is niet meer zoals hij is geschreven',
} as const;
export type Breuk = keyof typeof breuken;

/** One thing that was done with personal data. */
export type Leeslogregel = {
  readonly soort: Verwerking;
  /** What it concerned, or the act: a code, nothing personal. */
  readonly wat: string;
  /** Identifiers of our own, never a BSN or a name. */
  readonly betrokkenen: readonly string[];
  readonly grond?: Grond;
  /** Under which emergency access. */
  readonly noodtoegang?: string;
};

type Base = {
  readonly tx: Tx;
  readonly wie: Wie;
  readonly nu: Temporal.Instant;
  readonly omgeving: { readonly versie: string };
};

/**
 * Adds one line to the log of who saw or changed personal data. At the end of the transaction it is chained to the line
 * before it, so that taking one away or changing it shows. Nobody is concerned: no line.
 */
export async function logProcessing(base: Base, regel: Leeslogregel): Promise<void> {
  if (regel.betrokkenen.length > 0) await insertLine(base, regel).execute(base.tx);
}

/** That line as a statement, for who writes it together with something else. */
export function insertLine({ wie, nu, omgeving }: Omit<Base, 'tx'>, regel: Leeslogregel): RawBuilder<unknown> {
  const { soort, code, naam, rollen } = wie.hoed;
  const grond = regel.grond ?? (regel.noodtoegang ? 'noodtoegang' : rollen.length === 0 ? 'vervolg' : 'rol');
  return sql`insert into platform.leeslog (eigenaar_soort, eigenaar, op, persoon, naam, organisatie, rollen, soort, wat, grond,
      herkomst, noodtoegang, betrokkenen)
    values (${soort}, ${code}, ${nu}, ${wie.persoon}, ${wie.naam}, ${naam}, ${sql.val([...rollen])}, ${regel.soort},
      ${regel.wat}, ${grond}, ${`inkoopregie ${omgeving.versie}`}, ${regel.noodtoegang ?? null},
      ${sql.val([...regel.betrokkenen])})`;
}

/** The kinds of subject that are about a person: what happens to them is written in the log too. */
const overMensen: ReadonlySet<string> = new Set([
  'casus',
  'toewijzing',
  'verzoek',
  'bericht',
  'declaratie',
  'ervaring',
]);

/** How an act that changed a subject stands in the log; nothing when the subject is about nobody. */
export const verwerkingVan = (soort: string, anders: Verwerking = 'wijzigen'): Verwerking | undefined =>
  overMensen.has(soort) ? anders : undefined;

/** Work straight on the database from the command line, written in the log of the platform itself. */
export async function logDatabasegebruik(owner: Database, wat: string, versie: string): Promise<void> {
  const { rows } = await sql<{ er: boolean }>`select to_regclass('platform.leeslogketen') is not null as er`.execute(
    owner,
  );
  // A database of an earlier version has no place for it yet.
  if (!rows[0]?.er) return;
  const nu = await clockOf(owner);
  await sql`insert into platform.leeslog (eigenaar_soort, eigenaar, op, naam, organisatie, soort, wat, grond, herkomst, betrokkenen)
    values ('platform', 'platform', ${nu}, 'Opdrachtregel', 'Platform', 'database', ${wat}, 'beheer',
      ${`inkoopregie ${versie}`}, '{}')`.execute(owner);
}
