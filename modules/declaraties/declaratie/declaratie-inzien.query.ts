// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { isId } from '#libs/kernel';
import { firstRow, rows } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { soort } from '../prestatie/eerder.query.ts';
import type { Bevinding } from '../toets/bevinding.ts';
import { columns, type DeclaratieRij, lezers } from './declaraties.query.ts';

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
  readonly getoond: Selectie;
  readonly pagina: number;
  readonly paginas: number;
  readonly geschiedenis: readonly Gebeurtenis[];
};

export const oordeel = sql`case when p.toegekend then 'toegekend' else 'afgewezen' end`;

const linesPerPage = 100;
type Kop = Omit<DeclaratieView, 'prestaties' | 'getoond' | 'pagina' | 'paginas' | 'geschiedenis' | 'betaalvoorstel'>;

/** Which lines to show: those that were rejected, or all in the order of the message. */
export const selecties = ['afgewezen', 'alle'] as const;
export type Selectie = (typeof selecties)[number];
/** Without a choice (null) all, or the rejected ones of more than a page. */
type Vraag = { readonly id: string; readonly pagina?: number; readonly regels?: Selectie | null };

/** One declaratie with its lines, a hundred at a time. A page of all lines is found by number, so none is slower. */
export const declaratieInzien = defineQuery({
  naam: 'declaraties/declaratie-inzien',
  rollen: lezers,
  run: async (
    { tx },
    { id, pagina: gevraagd = 1, regels: keuze = 'alle' }: Vraag,
  ): Promise<DeclaratieView | undefined> => {
    if (!isId(id)) return undefined;
    const kop = await firstRow<Kop>(
      tx,
      sql`select ${columns}, d.bericht, d.antwoord, d.codes, nullif(d.bewijs, 'null'::jsonb) as bewijs from declaraties.declaraties d where d.id = ${id}`,
    );
    if (!kop) return undefined;
    const regels = keuze ?? (kop.regelsAfgewezen > 0 && kop.regels > linesPerPage ? 'afgewezen' : 'alle');
    const aantal = regels === 'afgewezen' ? kop.regelsAfgewezen : kop.regels;
    const paginas = Math.max(1, Math.ceil(aantal / linesPerPage));
    const pagina = Math.min(Math.max(1, gevraagd), paginas);
    const before = (pagina - 1) * linesPerPage;
    const chosen =
      regels === 'afgewezen'
        ? sql`not p.toegekend order by p.volgnummer limit ${linesPerPage} offset ${before}`
        : sql`p.volgnummer > ${before} and p.volgnummer <= ${before + linesPerPage} order by p.volgnummer`;
    const betaalvoorstel = await firstRow<BetalingKop>(
      tx,
      sql`select id, staat, bedrag, betaald_op as "betaaldOp" from declaraties.betaalvoorstellen where gemeente = ${kop.gemeente} and declaratie = ${id}`,
    );
    return {
      ...kop,
      betaalvoorstel: betaalvoorstel ?? null,
      prestaties: await rows<PrestatieRij>(
        tx,
        sql`select declaraties.regel_id(p.declaratie, p.volgnummer) as id, p.volgnummer, p.referentie, ${soort} as soort, p.toewijzingnummer,
              g.productcode, v.naam as productnaam, g.begin, g.eind, p.volume, p.eenheid,
              case when p.vorige is null then p.bedrag else -p.bedrag end as bedrag, ${oordeel} as oordeel,
              coalesce(p.codes, '{}') as codes, coalesce(p.bevindingen, '[]') as bevindingen
            from declaraties.prestaties p
            join declaraties.grondslagen g on g.gemeente = p.gemeente and g.declaratie = p.declaratie and g.nummer = p.grondslag
            left join (select distinct on (verband, product) verband, product, naam from producten.v_producten
              order by verband, product, van desc) v on v.verband = g.verband and v.product = g.product
            where p.gemeente = ${kop.gemeente} and p.declaratie = ${id} and ${chosen}`,
      ),
      getoond: regels,
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
