// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { datum, type Eurocent, isNa, isVoor } from '#libs/kernel';
import { leesVerlengingstoets, type Verlengingstoets } from '#modules/beleid';
import { type BesluitView, besluitenOver, leesPagina } from '#modules/regio';
import { type HerijkingReden, tariefHerijkt } from '#modules/tarieven';
import { pagina as tarievenPagina } from '#modules/tarieven/pack';
import { type Blad, bladgrootte, eigenBijVerband } from '#platform/bladeren';
import type { QueryContext } from '#platform/context';
import { firstRow, rows, type Tx } from '#platform/database';
import { type DocumentKop, listDocuments } from '#platform/documenten';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import type { Looptijd } from '../looptijd/looptijd.ts';
import { type Afspraken, leesAfspraken } from './afspraken.query.ts';
import { readOvereenkomst } from './overeenkomst.store.ts';
import type { Overeenkomst, OvereenkomstStaat } from './overeenkomst.ts';
import { leesProductregels, type Productregel } from './productregels.query.ts';

export type OvereenkomstRij = {
  readonly id: string;
  readonly contract: string;
  readonly contractnaam: string;
  readonly aanbieder: string;
  readonly aanbiedernaam: string;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
  readonly staat: OvereenkomstStaat;
  readonly producten: number;
  readonly voorbeeld: boolean;
};

const header = sql`o.id, o.contract, coalesce(c.naam, o.contract) as contractnaam, o.aanbieder,
  coalesce(a.naam, o.aanbieder) as aanbiedernaam, o.van, o.tot, o.staat,
  o.voorbeeld, (select count(*) from contracten.overeenkomst_producten p where p.verband = o.verband and p.overeenkomst = o.id) as producten`;
const joined = sql`contracten.overeenkomsten o
  left join regio.v_aanbieders a on a.aanbieder = o.aanbieder
  left join beleid.v_contracten c on c.verband = o.verband and c.code = o.contract`;

type Zoeking = {
  readonly contract?: string | undefined;
  /** A page at a time, in an order that does not change when a contract or aanbieder gets another name. */
  readonly blad?: Blad;
};

/** The agreements that the hat may see, by contract and provider; at most five hundred. */
export const overeenkomstenlijst = defineQuery({
  naam: 'contracten/overeenkomstenlijst',
  rollen: deelnemers,
  run: (context, { contract, blad }: Zoeking) =>
    rows<OvereenkomstRij>(
      context.tx,
      sql`select ${header} from ${joined} where (${contract ?? null}::text is null or o.contract = ${contract ?? null})
          ${blad ? onPage(context, blad) : sql`order by c.nummer, a.naam, o.van limit 500`}`,
    ),
});

const onPage = (context: QueryContext, { na, aantal = bladgrootte }: Blad) => {
  const after = sql`and (o.contract, o.aanbieder, o.van, o.id) >
    (select l.contract, l.aanbieder, l.van, l.id from contracten.overeenkomsten l where l.id = ${na})`;
  return sql`and ${eigenBijVerband('o', context)} ${na ? after : sql``} order by o.contract, o.aanbieder, o.van, o.id limit ${aantal}`;
};

type Kop = OvereenkomstRij & {
  readonly verband: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly microBewijs: Outcome<boolean>;
  readonly looptijd: Outcome<Looptijd>;
  readonly document: string | null;
  readonly getekendOp: Temporal.Instant | null;
  readonly getekendDoor: string | null;
  /** There when it ran already and was taken over; the verband also reads out of which file. */
  readonly overname: {
    readonly id: string;
    readonly bestand: string | null;
    readonly op: string | null;
    readonly door: string | null;
  } | null;
};
export type OvereenkomstView = Omit<Kop, 'producten'> & {
  readonly caonaam: string;
  readonly producten: readonly Productregel[];
  /** The day on which these tariffs count: today, or the first day of an agreement that has yet to begin. */
  readonly tariefdag: Temporal.PlainDate;
  /** Tariffs of this provider alone, also those that have yet to begin. */
  readonly addenda: readonly Addendum[];
  readonly afspraken: Afspraken;
  /** What moties ask before the next extension. */
  readonly moties: Outcome<Verlengingstoets>;
  /** Were the tariffs recalibrated for the next extension? null for an aanbieder, and when no extension follows. */
  readonly herijking: Herijking | null;
  readonly documenten: readonly DocumentKop[];
  readonly besluiten: readonly BesluitView[];
  readonly geschiedenis: readonly Gebeurtenis[];
  /** What the viewer's work list asks here. */
  readonly gevraagd: 'ondertekenen' | 'aanvaarden' | null;
};

/** Everything about one agreement. */
export const overeenkomstInzien = defineQuery({
  naam: 'contracten/overeenkomst-inzien',
  rollen: deelnemers,
  run: async (context, { id }: { readonly id: string }): Promise<OvereenkomstView | undefined> => {
    const { tx, vandaag, wie } = context;
    const overeenkomst = await readOvereenkomst(tx, id);
    const kop = await readKop(tx, id);
    if (!overeenkomst || !kop) return undefined;
    const onderwerp = { soort: 'overeenkomst', id };
    const tariefdag = isVoor(vandaag, overeenkomst.van) ? overeenkomst.van : vandaag;
    return {
      ...kop,
      microBewijs: wie.hoed.soort === 'gemeente' ? zonderOmvang(kop.microBewijs) : kop.microBewijs,
      caonaam: await caonaamVan(context, overeenkomst),
      producten: await leesProductregels(context, overeenkomst, tariefdag),
      tariefdag,
      addenda: await leesAddenda(tx, overeenkomst),
      afspraken: await leesAfspraken(context, overeenkomst),
      moties: await leesVerlengingstoets(
        context,
        overeenkomst.verband,
        overeenkomst.contract,
        termijnBegon(overeenkomst, vandaag),
      ),
      herijking: await leesHerijking(context, overeenkomst),
      documenten: await listDocuments(tx, onderwerp),
      besluiten: await besluitenOver(tx, onderwerp.soort, id),
      geschiedenis: await readHistory(tx, onderwerp),
      gevraagd: await askedOf(context, id),
    };
  },
});

/** How large an aanbieder is, reads who buys: a gemeente reads what follows from it, and not the figures. */
const zonderOmvang = (uitkomst: Outcome<boolean>): Outcome<boolean> => ({
  ...uitkomst,
  steps: uitkomst.steps.map((stap) => ({ ...stap, steps: [] })),
});

export type Addendum = {
  readonly id: string;
  readonly naam: string;
  readonly bedrag: Eurocent;
  readonly eenheid: string;
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate | null;
  readonly voorbeeld: boolean;
};

const leesAddenda = (tx: Tx, { verband, aanbieder, producten }: Overeenkomst): Promise<readonly Addendum[]> =>
  rows(
    tx,
    sql`select t.id, coalesce(p.naam, t.product) as naam, t.bedrag, t.eenheid, t.van, t.tot, t.voorbeeld
        from tarieven.v_aanbiedertarieven t
        left join lateral (select naam from producten.v_producten p where p.verband = t.verband and p.product = t.product
          order by versie desc limit 1) p on true
        where t.verband = ${verband} and t.aanbieder = ${aanbieder} and t.product = any(${[...producten]})
          and t.ingroeipad is null
        order by t.van, naam`,
  );

export type Herijking = {
  readonly verlenging: string;
  readonly uitkomst: Outcome<{ readonly tarieven: number }, HerijkingReden>;
};

async function leesHerijking(context: QueryContext, overeenkomst: Overeenkomst): Promise<Herijking | null> {
  const { verband, contract, looptijd } = overeenkomst;
  if (context.wie.hoed.soort === 'aanbieder' || looptijd.status !== 'decided') return null;
  const volgende = looptijd.value.termijnen.find(
    ({ soort, van }) => soort === 'verlenging' && isNa(datum(van), context.vandaag),
  );
  if (!volgende) return null;
  const sinds = termijnBegon(overeenkomst, context.vandaag);
  const uitkomst = await tariefHerijkt(context, { verband, contract, sinds, verlenging: datum(volgende.van) });
  return uitkomst && { verlenging: volgende.van, uitkomst };
}

/** The first day of the term that runs on a day; before the beginning, of the first. */
function termijnBegon({ van, looptijd }: Overeenkomst, dag: Temporal.PlainDate): Temporal.PlainDate {
  const begonnen =
    looptijd.status === 'decided' ? looptijd.value.termijnen.filter((een) => !isNa(datum(een.van), dag)) : [];
  const lopend = begonnen.at(-1);
  return lopend ? datum(lopend.van) : van;
}

const readKop = (tx: Tx, id: string) =>
  firstRow<Kop>(
    tx,
    sql`select ${header}, o.verband, o.cao, o.micro, o.micro_bewijs as "microBewijs", o.looptijd, o.document,
          s.op as "getekendOp", s.naam as "getekendDoor",
          case when o.overname is not null then jsonb_build_object('id', o.overname, 'bestand', n.naam,
            'op', n.afgehandeld, 'door', n.afgehandeld_door) end as overname
        from ${joined} left join contracten.overnames n on n.verband = o.verband and n.id = o.overname
          left join contracten.ondertekeningen s on s.overeenkomst = o.id and s.aanbieder = o.aanbieder
        where o.id = ${id}`,
  );

async function caonaamVan(context: QueryContext, { verband, cao }: Overeenkomst): Promise<string> {
  if (cao === 'basis') return 'Basistarief';
  const { pagina } = await leesPagina(context, verband, 'tarieven', tarievenPagina);
  return pagina.caos.find(({ code }) => code === cao)?.naam ?? cao;
}

async function askedOf(context: QueryContext, id: string): Promise<OvereenkomstView['gevraagd']> {
  const asked = (await readTasks(context)).filter(({ onderwerp }) => onderwerp.id === id).map(({ soort }) => soort);
  if (asked.includes('contracten/overeenkomst-ondertekenen')) return 'ondertekenen';
  return asked.includes('contracten/overeenkomst-aanvaarden') ? 'aanvaarden' : null;
}
