// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { datum, laatsteDagVanMaand } from '#libs/kernel';
import { openBericht } from '#modules/berichten';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { readContracten } from '../prestatie/contractboek.query.ts';
import { readOpenDebetten } from '../prestatie/eerder.query.ts';
import type { Wet } from '../prestatie/feiten.ts';
import { productperiode } from '../toets/periode-toetsen.rule.ts';
import { tariefIn } from '../toets/tarief-toetsen.rule.ts';
import { type Omvang, plafondInPeriode } from '../toets/volume-plafond.rule.ts';

/** One allocation that can be declared over a month. */
export type TeDeclareren = {
  readonly toewijzing: string;
  readonly nummer: number;
  /** Name of the child, as the 301 gave it; null when the allocation came by another way. */
  readonly jeugdige: string | null;
  readonly bsn: string | null;
  readonly productnaam: string | null;
  readonly categorie: string;
  readonly productcode: string;
  readonly eenheid: string;
  readonly volume: number | null;
  readonly frequentie: string | null;
  readonly begin: string;
  readonly eind: string;
  /** The tariff of the agreement in this unit, and what it was agreed in. */
  readonly tarief: number | null;
  readonly contracttarief: { readonly bedrag: number; readonly eenheid: string } | null;
  /** The most that may be declared over this period (TR321), in this unit; null where that cannot be told. */
  readonly hoogstens: number | null;
  /** Reference of the line that was already granted over this period. */
  readonly toegekend: string | null;
};

export type Maandvraag = { readonly gemeente: string; readonly wet: Wet; readonly maand: string };

type Row = {
  readonly toewijzing: string;
  readonly nummer: number;
  readonly verband: string | null;
  readonly product: string | null;
  readonly productnaam: string | null;
  readonly categorie: string;
  readonly productcode: string;
  readonly eenheid: string;
  readonly volume: number | null;
  readonly frequentie: string | null;
  readonly van: string;
  readonly tot: string | null;
  /** The message by which the aanbieder got it. */
  readonly bericht: string | null;
};

/** What an aanbieder can declare to one gemeente over one month (`2025-04`): its running allocations of a certain product. */
export async function leesTeDeclareren(
  context: QueryContext,
  { gemeente, wet, maand }: Maandvraag,
): Promise<readonly TeDeclareren[]> {
  const { tx, wie } = context;
  const begin = `${maand}-01`;
  const eind = laatsteDagVanMaand(datum(begin)).toString();
  const found = await rows<Row>(
    tx,
    sql`select t.id as toewijzing, t.nummer, t.verband, t.product, t.categorie, t.productcode, t.eenheid, t.volume, t.frequentie,
          t.van::text as van, t.tot::text as tot, t.bericht,
          (select p.naam from producten.v_producten p where p.verband = t.verband and p.product = t.product order by p.van desc limit 1) as productnaam
        from toegang.v_toewijzingen t
        where t.gemeente = ${gemeente} and t.aanbieder = ${wie.hoed.code} and t.wet = ${wet} and t.van <= ${eind}
          and (t.tot is null or t.tot >= ${begin}) and t.reden_wijziging is distinct from '13'
          and t.categorie is not null and t.productcode is not null and t.eenheid is not null
        order by t.nummer limit 200`,
  );
  const regels = found.map((row) => ({ ...row, ...productperiode(row, begin) }));
  const contracten = await readContracten(
    tx,
    wie.hoed.code,
    regels.flatMap(({ verband, product, begin: dag }) => (verband && product ? [{ verband, product, dag }] : [])),
  );
  const reeks = { gemeente, aanbieder: wie.hoed.code, wet };
  const open = await readOpenDebetten(
    tx,
    reeks,
    regels.map(({ nummer }) => nummer),
    regels.map((regel) => regel.begin),
  );
  await context.gelezen(
    'te-declareren',
    regels.map(({ toewijzing }) => toewijzing),
  );
  const result: TeDeclareren[] = [];
  for (const { verband, product, van, tot, bericht, ...regel } of regels) {
    const contract = contracten.get([verband, product, regel.begin].join('\n'))?.tarief ?? null;
    result.push({
      ...regel,
      ...(await leesJeugdige(context, bericht)),
      tarief: contract && tariefIn(contract, regel.eenheid),
      contracttarief: contract && { bedrag: contract.bedrag, eenheid: contract.eenheid },
      hoogstens: hoogstens({ ...regel, wet, van, tot }),
      toegekend:
        open.find((debet) => debet.toewijzingnummer === regel.nummer && debet.begin === regel.begin)?.referentie ??
        null,
    });
  }
  return result;
}

function hoogstens(toewijzing: Omit<Omvang, 'volume'> & Pick<TeDeclareren, 'volume' | 'begin' | 'eind'>) {
  const { volume, begin, eind } = toewijzing;
  const plafond = volume === null ? null : plafondInPeriode({ ...toewijzing, volume }, begin, eind);
  return plafond && 'waarde' in plafond ? plafond.waarde : null;
}

/** Who the allocation is for, from the message that the aanbieder got. */
async function leesJeugdige(context: QueryContext, id: string | null): Promise<Pick<TeDeclareren, 'jeugdige' | 'bsn'>> {
  const bericht = id ? await openBericht(context, id) : undefined;
  if (bericht?.soort !== '301') return { jeugdige: null, bsn: null };
  const { Bsn, Naam } = bericht.Client;
  const { Voorvoegsel, Achternaam } = Naam.Geslachtsnaam;
  return {
    bsn: Bsn,
    jeugdige: [Naam.Voornamen ?? Naam.Voorletters, Voorvoegsel, Achternaam].filter(Boolean).join(' '),
  };
}

type Partij = { readonly code: string; readonly naam: string };
export type TeDeclarerenView = Maandvraag & {
  /** Has the month ended? Only then it can be declared (TR137). */
  readonly voorbij: boolean;
  readonly gemeenten: readonly Partij[];
  readonly wetten: readonly Wet[];
  readonly regels: readonly Omit<TeDeclareren, 'bsn'>[];
};

type PartijBijWet = Partij & { readonly wet: Wet };

/** To whom an aanbieder can declare, and under which law: from each the index leads on to the next, however many there are. */
const leesPartijen = ({ tx, wie }: QueryContext): Promise<readonly PartijBijWet[]> =>
  rows(
    tx,
    sql`with recursive p as (
          (select gemeente, wet from toegang.v_toewijzingen where aanbieder = ${wie.hoed.code}
            order by gemeente, wet limit 1)
          union all
          select n.gemeente, n.wet from p cross join lateral (select t.gemeente, t.wet from toegang.v_toewijzingen t
            where t.aanbieder = ${wie.hoed.code} and (t.gemeente, t.wet) > (p.gemeente, p.wet)
            order by t.gemeente, t.wet limit 1) n)
        select p.gemeente as code, p.wet,
          coalesce((select min(naam) from regio.v_leden where gemeente = p.gemeente), p.gemeente) as naam
        from p order by naam, wet`,
  );

/** The form of an aanbieder that declares here; without a choice it is about the first gemeente and the last whole month. */
export const teDeclareren = defineQuery({
  naam: 'declaraties/te-declareren',
  rollen: ['aanbieder'],
  run: async (
    context,
    gekozen: { readonly [Key in keyof Maandvraag]?: string | undefined },
  ): Promise<TeDeclarerenView> => {
    const { vandaag } = context;
    const partijen = await leesPartijen(context);
    const eigen =
      partijen.find(({ code, wet }) => code === gekozen.gemeente && wet === (gekozen.wet ?? wet)) ?? partijen[0];
    const maand = isMaand(gekozen.maand) ? gekozen.maand : vandaag.subtract({ months: 1 }).toString().slice(0, 7);
    const vraag = { gemeente: eigen?.code ?? '', wet: eigen?.wet ?? 'jeugdwet', maand };
    const regels = eigen ? await leesTeDeclareren(context, vraag) : [];
    return {
      ...vraag,
      voorbij: isVoorbij(maand, vandaag),
      gemeenten: [...new Map(partijen.map(({ code, naam }) => [code, { code, naam }])).values()],
      wetten: partijen.filter(({ code }) => code === eigen?.code).map(({ wet }) => wet),
      regels: regels.map(({ bsn: _, ...regel }) => regel),
    };
  },
});

const isMaand = (text: string | undefined): text is string => /^20\d\d-(0[1-9]|1[0-2])$/.test(text ?? '');

/** Has this month ended on this day? */
export const isVoorbij = (maand: string, dag: Temporal.PlainDate): boolean =>
  laatsteDagVanMaand(datum(`${maand}-01`)).toString() < dag.toString();
