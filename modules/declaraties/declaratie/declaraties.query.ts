// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { isId, parseDatum } from '#libs/kernel';
import { firstRow, rows } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import type { Wet } from '../prestatie/feiten.ts';
import type { Bevinding } from '../toets/bevinding.ts';
import type { Niveau, Staat } from './declaratie.ts';

export const lezers = ['financien', 'toegang', 'college', 'raadslid', 'aanbieder'] as const;

export type DeclaratieRij = {
  readonly id: string;
  readonly gemeente: string;
  readonly gemeentenaam: string | null;
  readonly aanbieder: string;
  readonly aanbiedernaam: string | null;
  readonly wet: Wet;
  readonly nummer: string;
  /** First day of the month; null when the message named no existing day. */
  readonly periode: Temporal.PlainDate | null;
  readonly ingediend: number;
  readonly toegekend: number;
  readonly regels: number;
  readonly regelsAfgewezen: number;
  readonly niveau: Niveau;
  readonly staat: Staat;
  readonly beoordeeld: Temporal.Instant;
  readonly betaling: 'voorgesteld' | 'goedgekeurd' | null;
};

const columns = sql`d.id, d.gemeente, (select min(naam) from regio.v_leden where gemeente = d.gemeente) as gemeentenaam, d.aanbieder,
  (select naam from regio.v_aanbieders where aanbieder = d.aanbieder) as aanbiedernaam, d.wet, d.nummer, d.periode_begin as periode,
  d.ingediend, d.toegekend, d.regels, d.regels_afgewezen as "regelsAfgewezen", d.niveau, d.staat, d.beoordeeld,
  (select staat from declaraties.betaalvoorstellen b where b.gemeente = d.gemeente and b.declaratie = d.id) as betaling`;

const pageSize = 50;

export type Lijstvraag = {
  readonly aanbieder?: string | undefined;
  readonly gemeente?: string | undefined;
  /** `2025-04` */
  readonly maand?: string | undefined;
  readonly staat?: string | undefined;
  readonly pagina?: number | undefined;
};
type Partij = { readonly code: string; readonly naam: string };
export type LijstView = {
  readonly rijen: readonly DeclaratieRij[];
  readonly totaal: number;
  readonly pagina: number;
  readonly paginas: number;
  /** Who stand in the list of the hat, to choose from. */
  readonly aanbieders: readonly Partij[];
  readonly gemeenten: readonly Partij[];
};

/** The declaraties of the hat, newest first, fifty at a time. */
export const declaratielijst = defineQuery({
  naam: 'declaraties/declaratielijst',
  rollen: lezers,
  run: async ({ tx }, vraag: Lijstvraag): Promise<LijstView> => {
    const where = filterOf(vraag);
    const totaal =
      (
        await firstRow<{ aantal: number }>(
          tx,
          sql`select count(*) as aantal from declaraties.declaraties d where ${where}`,
        )
      )?.aantal ?? 0;
    const paginas = Math.max(1, Math.ceil(totaal / pageSize));
    const pagina = Math.min(Math.max(1, vraag.pagina ?? 1), paginas);
    return {
      rijen: await rows<DeclaratieRij>(
        tx,
        sql`select ${columns} from declaraties.declaraties d where ${where}
            order by d.beoordeeld desc, d.id desc limit ${pageSize} offset ${(pagina - 1) * pageSize}`,
      ),
      totaal,
      pagina,
      paginas,
      aanbieders: await rows<Partij>(
        tx,
        sql`select d.aanbieder as code, coalesce(a.naam, d.aanbieder) as naam from (select distinct aanbieder from declaraties.declaraties) d
            left join regio.v_aanbieders a on a.aanbieder = d.aanbieder order by naam`,
      ),
      gemeenten: await rows<Partij>(
        tx,
        sql`select d.gemeente as code, coalesce((select min(naam) from regio.v_leden where gemeente = d.gemeente), d.gemeente) as naam
            from (select distinct gemeente from declaraties.declaraties) d order by naam`,
      ),
    };
  },
});

function filterOf({ aanbieder, gemeente, maand, staat }: Lijstvraag): RawBuilder<unknown> {
  const dag = maand === undefined ? null : parseDatum(`${maand}-01`);
  return sql`(${aanbieder ?? null}::text is null or d.aanbieder = ${aanbieder ?? null})
    and (${gemeente ?? null}::text is null or d.gemeente = ${gemeente ?? null})
    and (${dag}::date is null or d.periode_begin = ${dag})
    and (${staat ?? null}::text is null or d.staat = ${staat ?? null})`;
}

export type PrestatieRij = {
  readonly id: string;
  readonly volgnummer: number;
  readonly referentie: string;
  readonly soort: 'D' | 'C';
  readonly toewijzingnummer: number;
  readonly productcode: string;
  readonly productnaam: string | null;
  readonly begin: Temporal.PlainDate;
  readonly eind: Temporal.PlainDate;
  readonly volume: number;
  readonly eenheid: string;
  /** Eurocenten with sign. */
  readonly bedrag: number;
  readonly oordeel: 'toegekend' | 'afgewezen';
  readonly codes: readonly string[];
  readonly bevindingen: readonly Bevinding[];
};

export type BetalingKop = {
  readonly id: string;
  readonly staat: 'voorgesteld' | 'goedgekeurd';
  readonly bedrag: number;
  readonly betaaldOp: Temporal.PlainDate | null;
};

export type DeclaratieView = DeclaratieRij & {
  readonly bericht: string;
  readonly antwoord: string;
  readonly codes: readonly string[];
  readonly bewijs: Outcome<unknown> | null;
  readonly betaalvoorstel: BetalingKop | null;
  readonly prestaties: readonly PrestatieRij[];
  readonly pagina: number;
  readonly paginas: number;
  readonly geschiedenis: readonly Gebeurtenis[];
};

const linesPerPage = 100;
type Kop = Omit<DeclaratieView, 'prestaties' | 'pagina' | 'paginas' | 'geschiedenis' | 'betaalvoorstel'>;

/** One declaratie with its lines, the rejected first, a hundred at a time. */
export const declaratieInzien = defineQuery({
  naam: 'declaraties/declaratie-inzien',
  rollen: lezers,
  run: async (
    { tx },
    { id, pagina: gevraagd = 1 }: { readonly id: string; readonly pagina?: number },
  ): Promise<DeclaratieView | undefined> => {
    if (!isId(id)) return undefined;
    const kop = await firstRow<Kop>(
      tx,
      sql`select ${columns}, d.bericht, d.antwoord, d.codes, nullif(d.bewijs, 'null'::jsonb) as bewijs from declaraties.declaraties d where d.id = ${id}`,
    );
    if (!kop) return undefined;
    const paginas = Math.max(1, Math.ceil(kop.regels / linesPerPage));
    const pagina = Math.min(Math.max(1, gevraagd), paginas);
    const betaalvoorstel = await firstRow<BetalingKop>(
      tx,
      sql`select id, staat, bedrag, betaald_op as "betaaldOp" from declaraties.betaalvoorstellen where gemeente = ${kop.gemeente} and declaratie = ${id}`,
    );
    return {
      ...kop,
      betaalvoorstel: betaalvoorstel ?? null,
      prestaties: await rows<PrestatieRij>(
        tx,
        sql`select p.id, p.volgnummer, p.referentie, p.soort, p.toewijzingnummer, p.productcode,
              (select v.naam from producten.v_producten v where v.verband = p.verband and v.product = p.product order by v.van desc limit 1) as productnaam,
              p.begin, p.eind, p.volume, p.eenheid, case p.soort when 'C' then -p.bedrag else p.bedrag end as bedrag, p.oordeel, p.codes, p.bevindingen
            from declaraties.prestaties p where p.gemeente = ${kop.gemeente} and p.declaratie = ${id}
            order by p.oordeel, p.volgnummer limit ${linesPerPage} offset ${(pagina - 1) * linesPerPage}`,
      ),
      pagina,
      paginas,
      geschiedenis: await readHistory(tx, { soort: 'declaratie', id }),
    };
  },
});

/** What became of a 323, for the program that handed it in. */
export const declaratieBijBericht = defineQuery({
  naam: 'declaraties/declaratie-bij-bericht',
  rollen: lezers,
  run: ({ tx }, { bericht }: { readonly bericht: string }) =>
    firstRow<{ readonly id: string; readonly antwoord: string }>(
      tx,
      sql`select id, antwoord from declaraties.declaraties where bericht = ${bericht}`,
    ),
});
