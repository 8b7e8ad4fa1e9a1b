// SPDX-License-Identifier: EUPL-1.2
import { parseDatum } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { verbandVan } from '../mandaten.query.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { loopt } from './deelname.ts';
import {
  type BewaardeDeelname,
  type Grondslag,
  readDeelnames,
  readGrondslagen,
  readSamenwerkingen,
  type Samenwerking,
} from './samenwerking.store.ts';

export type SamenwerkingRij = Samenwerking & {
  /** It is the verband itself, which owns the plans and contracts. */
  readonly isVerband: boolean;
  readonly schaalnaam: string | null;
  readonly deelnemersOpDag: number;
  /** The document that ends first of those that still run on the day. */
  readonly eersteEinde: Grondslag | null;
};
export type SamenwerkingenView = { readonly op: Temporal.PlainDate; readonly rijen: readonly SamenwerkingRij[] };

/** Everything in which the municipalities work together, as it was or is on a day. */
export const samenwerkingenlijst = defineQuery({
  naam: 'regio/samenwerkingenlijst',
  rollen: deelnemers,
  run: async (context, { op: asked }: { readonly op: string | null }): Promise<SamenwerkingenView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const op = dayOr(context, asked);
    const { tx } = context;
    const deelnames = await readDeelnames(tx, verband);
    const grondslagen = await readGrondslagen(tx, verband);
    const schaalnaam = await scaleNames(context, verband);
    const rijen = (await readSamenwerkingen(tx, verband)).map((een) => ({
      ...een,
      isVerband: een.code === verband,
      schaalnaam: schaalnaam(een.schaal),
      deelnemersOpDag: deelnames.filter((deelname) => deelname.samenwerking === een.code && loopt(deelname, op)).length,
      eersteEinde:
        grondslagen.find((grond) => grond.samenwerking === een.code && grond.tot !== null && loopt(grond, op)) ?? null,
    }));
    return { op, rijen };
  },
});

export type SamenwerkingView = Samenwerking & {
  readonly op: Temporal.PlainDate;
  readonly vandaag: Temporal.PlainDate;
  readonly isVerband: boolean;
  readonly schaalnaam: string | null;
  readonly deelnames: readonly (BewaardeDeelname & { readonly opDag: boolean })[];
  readonly grondslagen: readonly Grondslag[];
  readonly geschiedenis: readonly Gebeurtenis[];
  readonly magWijzigen: boolean;
};

/** One samenwerking: who takes part when, what it does and on what it rests. */
export const samenwerkingInzien = defineQuery({
  naam: 'regio/samenwerking-inzien',
  rollen: deelnemers,
  run: async (
    context,
    { code, op: asked }: { readonly code: string; readonly op: string | null },
  ): Promise<SamenwerkingView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const { tx, wie, vandaag } = context;
    const found = (await readSamenwerkingen(tx, verband)).find((een) => een.code === code);
    if (!found) return undefined;
    const op = dayOr(context, asked);
    return {
      ...found,
      op,
      vandaag,
      isVerband: code === verband,
      schaalnaam: (await scaleNames(context, verband))(found.schaal),
      deelnames: (await readDeelnames(tx, verband))
        .filter(({ samenwerking }) => samenwerking === code)
        .map((deelname) => ({ ...deelname, opDag: loopt(deelname, op) })),
      grondslagen: (await readGrondslagen(tx, verband)).filter(({ samenwerking }) => samenwerking === code),
      geschiedenis: await readHistory(tx, { soort: 'samenwerking', id: code }),
      magWijzigen:
        wie.hoed.soort === 'verband' &&
        wie.hoed.rollen.some((rol) => rol === 'programmadirecteur' || rol === 'beleidsadviseur'),
    };
  },
});

const dayOr = ({ vandaag }: QueryContext, asked: string | null): Temporal.PlainDate =>
  (asked === null ? null : parseDatum(asked)) ?? vandaag;

async function scaleNames(context: QueryContext, verband: string): Promise<(code: string | null) => string | null> {
  const { pagina } = await leesRegioPagina(context, verband);
  return (code) => pagina.schalen?.find((schaal) => schaal.code === code)?.naam ?? code;
}
