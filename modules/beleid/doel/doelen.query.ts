// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { bekend, type Herkomst, packSource, type Waarde } from '#libs/regiopakket';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { json, rows, type Tx } from '#platform/database';
import { defineQuery } from '#platform/query';
import { type KernbedingRij, kernbedingenVan } from '../kernbeding/kernbedingen.query.ts';
import type { PakketDoel } from '../pack.ts';
import { leesNamen, lezers } from '../pakket/namen.query.ts';
import { type Maat, type Maatgegeven, maatgegevens, type SmartOordeel } from './doel.ts';
import { smartToetsen } from './smart-toetsen.rule.ts';

export type DoelRij = {
  readonly code: string;
  readonly soort: PakketDoel['soort'];
  readonly naam: string;
  readonly omschrijving: string;
  /** Codes of contracts; null means all. */
  readonly contracten: readonly string[] | null;
  readonly draagtBijAan: readonly string[];
  readonly voorbeeld: boolean;
  readonly herkomst: Herkomst;
};

export type IndicatorView = {
  readonly code: string;
  readonly naam: string;
  readonly definitie: string;
  readonly doelen: readonly string[];
  readonly contracten: readonly string[] | null;
  readonly gegevens: Readonly<Record<Maatgegeven, Waarde<string | number>>>;
  readonly voorbeeld: boolean;
  readonly herkomst: Herkomst;
};

export const readDoelen = (tx: Tx, verband: string): Promise<readonly DoelRij[]> =>
  rows(
    tx,
    sql`select code, soort, naam, omschrijving, contracten, draagt_bij_aan as "draagtBijAan", voorbeeld, herkomst
        from beleid.doelen where verband = ${verband} order by volgorde`,
  );

export const readIndicatoren = (tx: Tx, verband: string): Promise<readonly IndicatorView[]> =>
  rows(
    tx,
    sql`select code, naam, definitie, doelen, contracten, gegevens, voorbeeld, herkomst
        from beleid.indicatoren where verband = ${verband} order by volgorde`,
  );

/** Judges one doel on the indicators that measure it. */
export const judge = (doel: string, indicatoren: readonly IndicatorView[]): Outcome<SmartOordeel> =>
  smartToetsen(indicatoren.filter(({ doelen }) => doelen.includes(doel)).map(asMaat));

/** Only what can be worked with counts: `onbekend`, `geen` and two readings without a choice are no figure. */
const asMaat = ({ code, naam, gegevens, herkomst }: IndicatorView): Maat => ({
  code,
  naam,
  gegevens: recordOf((naam) => bekend(gegevens[naam])),
  bron: packSource(`beleid/${code}`, herkomst),
});

const recordOf = <T>(value: (naam: Maatgegeven) => T) =>
  Object.fromEntries(maatgegevens.map((naam) => [naam, value(naam)])) as Record<Maatgegeven, T>;

type Verwijzing = { readonly code: string; readonly naam: string };
export type DoelView = DoelRij & {
  readonly smart: Outcome<SmartOordeel>;
  readonly indicatoren: readonly IndicatorView[];
  readonly contractnamen: readonly Verwijzing[];
  readonly ruimer: readonly Verwijzing[];
  readonly nauwer: readonly Verwijzing[];
  readonly kernbedingen: readonly KernbedingRij[];
  /** Segments whose chain of effects holds this doel, as far as the hat may see it. */
  readonly ketens: readonly Verwijzing[];
};

/** One doel with its indicators, what it serves and what serves it. */
export const doelInzien = defineQuery({
  naam: 'beleid/doel-inzien',
  rollen: lezers,
  run: async (context, { code }: { readonly code: string }): Promise<DoelView | undefined> => {
    const { tx } = context;
    const verband = await verbandVan(context);
    const doelen = verband ? await readDoelen(tx, verband) : [];
    const doel = doelen.find((found) => found.code === code);
    if (!verband || !doel) return undefined;
    const indicatoren = (await readIndicatoren(tx, verband)).filter((indicator) => indicator.doelen.includes(code));
    const asReference = ({ code, naam }: DoelRij): Verwijzing => ({ code, naam });
    return {
      ...doel,
      smart: judge(code, indicatoren),
      indicatoren,
      contractnamen: await rows<Verwijzing>(
        tx,
        sql`select c.code, c.naam from beleid.v_doel_contracten d
            join beleid.contracten c on c.verband = d.verband and c.code = d.contract
            where d.verband = ${verband} and d.doel = ${code} order by c.nummer`,
      ),
      ruimer: doelen.filter((other) => doel.draagtBijAan.includes(other.code)).map(asReference),
      nauwer: doelen.filter((other) => other.draagtBijAan.includes(code)).map(asReference),
      kernbedingen: (await kernbedingenVan(tx, verband)).filter(({ doelen }) => doelen.includes(code)),
      ketens: await ketensMet(context, verband, code),
    };
  },
});

async function ketensMet(context: QueryContext, verband: string, doel: string): Promise<readonly Verwijzing[]> {
  const found = await rows<{ segment: string }>(
    context.tx,
    sql`select distinct segment from beleid.effectketens
        where verband = ${verband} and inhoud -> 'doelen' @> ${json([{ doel }])} order by segment`,
  );
  if (found.length === 0) return [];
  const { segmenten } = await leesNamen(context, verband);
  return found.map(({ segment }) => ({ code: segment, naam: segmenten[segment] ?? segment }));
}
