// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum, Eurocent } from '#libs/kernel';
import { type BesluitView, besluitenOver, leesAfzender, leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { type GebruiktCijfer, gebruikteCijfers } from '../kostprijs/gebruikte-cijfers.ts';
import { opbouwIn } from '../kostprijs/kostprijs.query.ts';
import type { BewaardeKostprijs } from '../kostprijs/kostprijs.store.ts';
import type { Kostprijs } from '../kostprijs/kostprijs.ts';
import type { Kostprijsvraag } from '../kostprijs/kostprijsmodel.ts';
import { type GelezenModel, leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import { proces, type TariefprocesPagina } from '../pack.ts';
import { readRekenbases } from '../rekenbasis/rekenbasis.store.ts';
import type { Rekenbasis } from '../rekenbasis/rekenbasis.ts';
import { byProductAndCao, leesNamen, type Namen } from '../tarief/namen.query.ts';
import { type TarievenView, tarievenInzien } from '../tarief/tarieven.query.ts';
import { readVoorstel } from '../voorstel/voorstel.store.ts';
import type { Tariefvoorstel } from '../voorstel/voorstel.ts';
import { leesTotstandkoming, type Totstandkoming } from './motivering-proces.query.ts';

/** One tariff with the computation it rests on; a basistarief has none of its own. */
export type GemotiveerdTarief = {
  readonly id: string;
  readonly product: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly eenheid: string;
  readonly bedrag: Eurocent;
  readonly staat: string;
  readonly voorbeeld: boolean;
  readonly voorstel: string | null;
  readonly kostprijs: Pick<BewaardeKostprijs, 'id' | 'bedrag' | 'jaar' | 'bewijs'> | null;
};

/** A computation that the tariffs rest on: their own, and under a basistarief those of CAO's without a tariff. */
export type Berekening = Pick<BewaardeKostprijs, 'product' | 'cao' | 'micro' | 'eenheid' | 'jaar'> & {
  readonly opbouw: Kostprijs;
  readonly vraag: Kostprijsvraag;
};

/** Everything that the motivation of the tariffs of a contract says. */
export type Motivering = {
  readonly view: TarievenView;
  readonly contract: NonNullable<TarievenView['contract']>;
  readonly vandaag: Datum;
  readonly afzender: readonly string[];
  readonly namen: Namen;
  readonly tarieven: readonly GemotiveerdTarief[];
  readonly berekeningen: readonly Berekening[];
  /** Each figure once for every value it had, with the products that it was used for. */
  readonly cijfers: readonly (GebruiktCijfer & { readonly producten: readonly string[] })[];
  readonly gelezen: GelezenModel;
  readonly proces: TariefprocesPagina | null;
  readonly totstandkoming: Totstandkoming | null;
  /** With what products are computed that the plan does not know. */
  readonly rekenbases: readonly Rekenbasis[];
  readonly voorstellen: readonly Tariefvoorstel[];
  readonly besluiten: readonly BesluitView[];
  /** For everyone alike: only what was adopted, without what the region alone reads. */
  readonly isOpenbaar: boolean;
  /** The proposal with which it is kept; null when it is put together afterwards. */
  readonly bewaardMet: string | null;
};

type Vorm = Partial<Pick<Motivering, 'isOpenbaar' | 'bewaardMet'>>;

/** Gathers the motivation of what counts for a contract on a day. */
export async function leesMotivering(
  context: QueryContext,
  contractcode: string,
  dag: Datum,
  { isOpenbaar = false, bewaardMet = null }: Vorm = {},
): Promise<Motivering | null> {
  const view = await tarievenInzien.run(context, { contract: contractcode, dag });
  const { tx, vandaag } = context;
  const counts = (cel: { readonly staat: string } | null) =>
    cel !== null && (!isOpenbaar || cel.staat === 'vastgesteld');
  const cellen = (view?.rijen ?? []).flatMap(({ gewoon, micro }) =>
    [gewoon, micro].flatMap((cel) => (cel && counts(cel) ? [cel.id] : [])),
  );
  if (!view?.contract || cellen.length === 0) return null;
  const kept = await readBewaard(context, cellen);
  const verband = kept[0]?.verband ?? '';
  const namen = await leesNamen(context, verband);
  const voorstellen = [...new Set(kept.flatMap(({ voorstel }) => voorstel ?? []))];
  const read = await Promise.all(voorstellen.map((id) => readVoorstel(tx, id)));
  const besluiten = await Promise.all(voorstellen.map((id) => besluitenOver(tx, 'tariefvoorstel', id)));
  const tarieven = kept.map(asGemotiveerd).toSorted(byProductAndCao(namen));
  const berekeningen = (await readBerekeningen(context, cellen)).flatMap(asBerekening).toSorted(byProductAndCao(namen));
  return {
    view,
    contract: view.contract,
    vandaag,
    afzender: await leesAfzender(context, verband),
    namen,
    tarieven,
    berekeningen,
    cijfers: eachOnce(berekeningen),
    gelezen: await leesRekenmodel(context, verband),
    proces: (await leesPagina(context, verband, 'tariefproces', proces.nullable())).pagina,
    totstandkoming: await leesTotstandkoming(context, { verband, contract: contractcode, voorstellen, isOpenbaar }),
    rekenbases: await readRekenbases(tx, verband, [...new Set(tarieven.map(({ product }) => product))]),
    voorstellen: read.filter((voorstel) => voorstel !== undefined),
    besluiten: besluiten.flat(),
    isOpenbaar,
    bewaardMet,
  };
}

type Bewaard = Omit<GemotiveerdTarief, 'kostprijs'> & {
  readonly verband: string;
  readonly kostprijs: string | null;
  readonly berekend: Eurocent | null;
  readonly jaar: number | null;
  readonly bewijs: BewaardeKostprijs['bewijs'] | null;
};

const readBewaard = ({ tx }: QueryContext, ids: readonly string[]): Promise<readonly Bewaard[]> =>
  rows(
    tx,
    sql`select t.id, t.verband, t.product, t.cao, t.micro, t.eenheid, t.bedrag, t.staat, t.voorbeeld, t.voorstel, t.kostprijs,
          k.bedrag as berekend, k.jaar, k.bewijs
        from tarieven.tarieven t left join tarieven.kostprijzen k on k.verband = t.verband and k.id = t.kostprijs
        where t.id in (${sql.join(ids)})`,
  );

function asGemotiveerd({ kostprijs: id, berekend, jaar, bewijs, verband: _, ...tarief }: Bewaard): GemotiveerdTarief {
  const kostprijs = id && berekend !== null && jaar !== null && bewijs ? { id, bedrag: berekend, jaar, bewijs } : null;
  return { ...tarief, kostprijs };
}

type Bewezen = Omit<Berekening, 'opbouw' | 'vraag'> & Pick<BewaardeKostprijs, 'bewijs'>;

const readBerekeningen = ({ tx }: QueryContext, ids: readonly string[]): Promise<readonly Bewezen[]> =>
  rows(
    tx,
    sql`with asked as (select * from tarieven.tarieven where id in (${sql.join(ids)}))
        select k.product, k.cao, k.micro, k.eenheid, k.jaar, k.bewijs from tarieven.kostprijzen k
        where (k.verband, k.id) in (
          select t.verband, t.kostprijs from asked t
          union select g.verband, g.kostprijs from asked t
            join tarieven.basisgronden g on g.verband = t.verband and g.basis = t.kostprijs
            where not exists (select from asked own where own.product = t.product and own.micro = t.micro and own.cao = g.cao))`,
  );

function asBerekening({ bewijs, ...place }: Bewezen): readonly Berekening[] {
  const opbouw = opbouwIn({ bewijs });
  return opbouw && bewijs.rule === 'tarieven/kostprijs-berekenen' ? [{ ...place, opbouw, vraag: bewijs.input }] : [];
}

function eachOnce(berekeningen: readonly Berekening[]): Motivering['cijfers'] {
  const used = berekeningen.flatMap(({ product, vraag }) =>
    gebruikteCijfers(vraag).map((cijfer) => ({ product, cijfer })),
  );
  const groups = Map.groupBy(used, ({ cijfer: { code, waarde, jaar } }) => JSON.stringify([code, waarde, jaar]));
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first.cijfer, producten: [...new Set([first, ...rest].map(({ product }) => product))] }] : [],
  );
}
