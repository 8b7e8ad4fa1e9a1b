// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { firstRow, json, rows, type Tx } from '#platform/database';
import { isLeeg } from './opgave-toetsen.rule.ts';
import type { GedeeldeUitkomst } from './uitkomst-deelbaar.rule.ts';
import type { Functieopgave, Functieuitvraag } from './uitvraag.ts';

export type BewaardeUitvraag = Functieuitvraag & {
  readonly gedeeld: Temporal.Instant | null;
  /** How many aanbieders answered. */
  readonly antwoorden: number;
};

const columns = sql`verband, id, proces, producten, eenheid, toelichting, geopend, sluit, gedeeld,
  greatest(antwoorden, (select count(distinct o.aanbieder)::int from tarieven.functieopgaven o
    where o.verband = u.verband and o.uitvraag = u.id and o.ingediend is not null)) as antwoorden`;

export const readUitvraag = (tx: Tx, id: string): Promise<BewaardeUitvraag | undefined> =>
  firstRow(tx, sql`select ${columns} from tarieven.functieuitvragen u where id = ${id}`);

export const lockUitvraag = (tx: Tx, verband: string, id: string): Promise<BewaardeUitvraag | undefined> =>
  firstRow(
    tx,
    sql`select ${columns} from tarieven.functieuitvragen u where verband = ${verband} and id = ${id} for update`,
  );

export const readUitvraagVan = (tx: Tx, verband: string, proces: string): Promise<BewaardeUitvraag | undefined> =>
  firstRow(
    tx,
    sql`select ${columns} from tarieven.functieuitvragen u where verband = ${verband} and proces = ${proces}`,
  );

export async function insertUitvraag(tx: Tx, nieuw: Functieuitvraag, aanbieders: readonly string[]): Promise<void> {
  const { verband, id } = nieuw;
  await sql`insert into tarieven.functieuitvragen (verband, id, proces, producten, eenheid, toelichting, geopend, sluit)
    values (${verband}, ${id}, ${nieuw.proces}, ${json(nieuw.producten)}, ${nieuw.eenheid}, ${nieuw.toelichting},
      ${nieuw.geopend}, ${nieuw.sluit})`.execute(tx);
  await sql`insert into tarieven.uitvraaggenodigden (verband, uitvraag, aanbieder)
    select ${verband}, ${id}, agb from unnest(${[...aanbieders]}::text[]) as g(agb)`.execute(tx);
}

export async function setSluit(
  tx: Tx,
  { verband, id }: Pick<Functieuitvraag, 'verband' | 'id'>,
  sluit: Temporal.Instant,
): Promise<void> {
  await sql`update tarieven.functieuitvragen set sluit = ${sluit} where verband = ${verband} and id = ${id}`.execute(
    tx,
  );
}

export const readGenodigden = async (tx: Tx, { verband, id }: Pick<Functieuitvraag, 'verband' | 'id'>) =>
  (
    await rows<{ aanbieder: string }>(
      tx,
      sql`select aanbieder from tarieven.uitvraaggenodigden where verband = ${verband} and uitvraag = ${id} order by aanbieder`,
    )
  ).map(({ aanbieder }) => aanbieder);

const opgaveColumns = sql`aanbieder, uitvraag, product, aandelen, gewicht, toelichting, ingediend`;

export const readEigenOpgaven = (tx: Tx, aanbieder: string, uitvraag: string): Promise<readonly Functieopgave[]> =>
  rows(
    tx,
    sql`select ${opgaveColumns} from tarieven.functieopgaven where aanbieder = ${aanbieder} and uitvraag = ${uitvraag}`,
  );

/** What was handed in; only the verband gets an answer. */
export const readOpgaven = (
  tx: Tx,
  { verband, id }: Pick<Functieuitvraag, 'verband' | 'id'>,
): Promise<readonly Functieopgave[]> =>
  rows(
    tx,
    sql`select ${opgaveColumns} from tarieven.functieopgaven
        where verband = ${verband} and uitvraag = ${id} and ingediend is not null order by product, aanbieder`,
  );

type NieuweOpgave = Omit<Functieopgave, 'ingediend'>;

/** Whoever answers for the same aanbieder at the same moment waits. */
export async function lockOpgaven(tx: Tx, aanbieder: string, uitvraag: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`functieopgaven:${aanbieder}:${uitvraag}`}, 1))`.execute(
    tx,
  );
}

/**
 * What is there in concept gives way to what is typed now. What only says why a product is left empty is no answer: it
 * stays a concept, with who wrote it.
 */
export async function saveOpgaven(
  tx: Tx,
  { verband, id }: Pick<Functieuitvraag, 'verband' | 'id'>,
  aanbieder: string,
  opgaven: readonly NieuweOpgave[],
  { bewaard, ingediend }: { readonly bewaard: Temporal.Instant; readonly ingediend: Temporal.Instant | null },
): Promise<void> {
  await sql`delete from tarieven.functieopgaven
    where aanbieder = ${aanbieder} and uitvraag = ${id} and ingediend is null`.execute(tx);
  for (const { product, aandelen, gewicht, toelichting } of opgaven)
    await sql`insert into tarieven.functieopgaven
        (aanbieder, uitvraag, product, verband, aandelen, gewicht, toelichting, bewaard, ingediend)
      values (${aanbieder}, ${id}, ${product}, ${verband}, ${json(aandelen)}, ${gewicht}, ${toelichting}, ${bewaard},
        ${isLeeg({ aandelen, gewicht }) ? null : ingediend})`.execute(tx);
}

export type Uitkomst = { readonly product: string; readonly uitkomst: GedeeldeUitkomst };

export async function deelUitkomsten(
  tx: Tx,
  { verband, id }: Pick<Functieuitvraag, 'verband' | 'id'>,
  uitkomsten: readonly Uitkomst[],
  op: Temporal.Instant,
): Promise<void> {
  for (const { product, uitkomst } of uitkomsten)
    await sql`insert into tarieven.uitvraaguitkomsten (verband, uitvraag, product, uitkomst)
      values (${verband}, ${id}, ${product}, ${json(uitkomst)})`.execute(tx);
  await sql`update tarieven.functieuitvragen set gedeeld = ${op} where verband = ${verband} and id = ${id}`.execute(tx);
}

export const readUitkomsten = (
  tx: Tx,
  { verband, id }: Pick<Functieuitvraag, 'verband' | 'id'>,
): Promise<readonly Uitkomst[]> =>
  rows(
    tx,
    sql`select product, uitkomst from tarieven.uitvraaguitkomsten where verband = ${verband} and uitvraag = ${id}`,
  );

/** Under the verband's hat, which reads what was handed in. */
export async function telAntwoorden(tx: Tx, verband: string, id: string): Promise<void> {
  await sql`update tarieven.functieuitvragen u set antwoorden = (select count(distinct o.aanbieder)
      from tarieven.functieopgaven o where o.verband = u.verband and o.uitvraag = u.id and o.ingediend is not null)
    where u.verband = ${verband} and u.id = ${id}`.execute(tx);
}
