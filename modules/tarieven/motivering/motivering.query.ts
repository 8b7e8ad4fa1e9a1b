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
import { byProductAndCao, leesNamen, type Namen } from '../tarief/namen.query.ts';
import { type TarievenView, tarievenInzien } from '../tarief/tarieven.query.ts';
import { readVoorstel } from '../voorstel/voorstel.store.ts';
import type { Tariefvoorstel } from '../voorstel/voorstel.ts';

/** One tariff with the computation it rests on; a basistarief has none of its own. */
export type GemotiveerdTarief = {
  readonly product: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly eenheid: string;
  readonly bedrag: Eurocent;
  readonly staat: string;
  readonly voorbeeld: boolean;
  readonly voorstel: string | null;
  readonly kostprijs: Pick<BewaardeKostprijs, 'id' | 'bedrag' | 'jaar' | 'bewijs'> | null;
  readonly opbouw: Kostprijs | null;
  readonly vraag: Kostprijsvraag | null;
};

/** Everything that the motivation of the tariffs of a contract says. */
export type Motivering = {
  readonly view: TarievenView;
  readonly contract: NonNullable<TarievenView['contract']>;
  readonly vandaag: Datum;
  readonly afzender: readonly string[];
  readonly namen: Namen;
  readonly tarieven: readonly GemotiveerdTarief[];
  readonly cijfers: readonly GebruiktCijfer[];
  readonly gelezen: GelezenModel;
  readonly proces: TariefprocesPagina | null;
  readonly voorstellen: readonly Tariefvoorstel[];
  readonly besluiten: readonly BesluitView[];
};

/** Gathers the motivation of what counts for a contract on a day. */
export async function leesMotivering(
  context: QueryContext,
  contractcode: string,
  dag: Datum,
): Promise<Motivering | null> {
  const view = await tarievenInzien.run(context, { contract: contractcode, dag });
  const [first] = view?.rijen ?? [];
  if (!view?.contract || !first) return null;
  const { tx, vandaag } = context;
  const cellen = view.rijen.flatMap(({ gewoon, micro }) => [gewoon, micro].flatMap((cel) => (cel ? [cel.id] : [])));
  const kept = await readBewaard(context, cellen);
  const verband = kept[0]?.verband ?? '';
  const namen = await leesNamen(context, verband);
  const voorstellen = [...new Set(kept.flatMap(({ voorstel }) => voorstel ?? []))];
  const read = await Promise.all(voorstellen.map((id) => readVoorstel(tx, id)));
  const besluiten = await Promise.all(voorstellen.map((id) => besluitenOver(tx, 'tariefvoorstel', id)));
  const tarieven = kept.map(asGemotiveerd).toSorted(byProductAndCao(namen));
  const cijfers = tarieven.flatMap(({ vraag }) => (vraag ? gebruikteCijfers(vraag) : []));
  return {
    view,
    contract: view.contract,
    vandaag,
    afzender: await leesAfzender(context, verband),
    namen,
    tarieven,
    cijfers: [...new Map(cijfers.map((cijfer) => [cijfer.code, cijfer])).values()],
    gelezen: await leesRekenmodel(context, verband),
    proces: (await leesPagina(context, verband, 'tariefproces', proces.nullable())).pagina,
    voorstellen: read.filter((voorstel) => voorstel !== undefined),
    besluiten: besluiten.flat(),
  };
}

type Bewaard = Omit<GemotiveerdTarief, 'kostprijs' | 'opbouw' | 'vraag'> & {
  readonly verband: string;
  readonly kostprijs: string | null;
  readonly berekend: Eurocent | null;
  readonly jaar: number | null;
  readonly bewijs: BewaardeKostprijs['bewijs'] | null;
};

const readBewaard = ({ tx }: QueryContext, ids: readonly string[]): Promise<readonly Bewaard[]> =>
  rows(
    tx,
    sql`select t.verband, t.product, t.cao, t.micro, t.eenheid, t.bedrag, t.staat, t.voorbeeld, t.voorstel, t.kostprijs,
          k.bedrag as berekend, k.jaar, k.bewijs
        from tarieven.tarieven t left join tarieven.kostprijzen k on k.verband = t.verband and k.id = t.kostprijs
        where t.id in (${sql.join(ids)})`,
  );

function asGemotiveerd({ kostprijs: id, berekend, jaar, bewijs, verband: _, ...tarief }: Bewaard): GemotiveerdTarief {
  const kostprijs = id && berekend !== null && jaar !== null && bewijs ? { id, bedrag: berekend, jaar, bewijs } : null;
  const opbouw = kostprijs && opbouwIn(kostprijs);
  const vraag = opbouw && bewijs?.rule === 'tarieven/kostprijs-berekenen' ? bewijs.input : null;
  return { ...tarief, kostprijs, opbouw, vraag };
}
