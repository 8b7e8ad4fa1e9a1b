// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, reason, refused } from '#libs/explain';
import { type Datum, datumOp, divided, toDecimal } from '#libs/kernel';
import { bekend } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import type { Gewenst } from '../differentiatie/verzoek-toetsen.rule.ts';
import { readIndexatieBij } from '../indexatie/indexatie.store.ts';
import { gebruikteCijfers } from '../kostprijs/gebruikte-cijfers.ts';
import { leesOnderbouwing } from '../kostprijs/kostprijs.query.ts';
import { readKostprijs } from '../kostprijs/kostprijs.store.ts';
import { pagina as schema } from '../pack.ts';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import type { Tarief } from '../tarief/tarief.ts';
import { isVolger } from '../volgen/volgers.query.ts';
import { bedragVoor, elementenVan, type Prijsopbouw, type Prijsvergelijking, type Prijsvraag } from './prijsopbouw.ts';
import { prijsopbouwBerekenen } from './prijsopbouw-berekenen.rule.ts';
import { prijsopbouwToetsen } from './prijsopbouw-toetsen.rule.ts';

/** What the region computed a running tariff with: the receipt of its adoption, not the model as it is now. */
export async function leesPrijsvraag(context: QueryContext, tarief: Tarief): Promise<Omit<Prijsvraag, 'afwijkingen'>> {
  const { tx } = context;
  const { verband, contract, product, eenheid, voorstel } = tarief;
  const kept = tarief.kostprijs ? await readKostprijs(tx, tarief.kostprijs) : undefined;
  const under = kept && (await leesOnderbouwing(tx, kept));
  const model = under?.bewijs.rule === 'tarieven/kostprijs-berekenen' ? under.bewijs.input : null;
  const known = (await leesTeBeprijzen(context, verband, contract)).find((one) => one.product === product);
  const isGeindexeerd = voorstel !== null && (await readIndexatieBij(tx, verband, voorstel)) !== null;
  const usable = model?.eenheid === eenheid ? model : null;
  return { tarief: tarief.bedrag, isGeindexeerd, eenheid, wet: model?.wet ?? known?.wet ?? 'jeugdwet', model: usable };
}

/** Figures are tried out first; why they are others is asked when the build-up is put forward. */
type Cijfer = Omit<Gewenst, 'was' | 'eenheid'>;
export type Voorleggen<C extends Cijfer> = {
  readonly vraag: Prijsvraag;
  readonly afwijkingen: readonly (C & Pick<Gewenst, 'was' | 'eenheid'>)[];
  readonly outcome: Outcome<Prijsvergelijking>;
};

/** Works out what an aanbieder wants to put before the region, without keeping anything. */
export async function werkOpbouwUit<C extends Cijfer>(
  context: QueryContext,
  tarief: Tarief,
  asked: readonly C[],
): Promise<Outcome<Voorleggen<C>>> {
  if (await isVolger(context.tx, tarief.verband, tarief)) return refused(reason('tarief-volgt'));
  const base = await leesPrijsvraag(context, tarief);
  const regio = prijsopbouwBerekenen({ ...base, afwijkingen: [] });
  const known = afwijkbaar(base, regio);
  const afwijkingen = asked.map((one) => {
    const found = known.find(({ soort }) => soort === one.soort);
    return { ...one, eenheid: found?.eenheid ?? '', was: found?.waarde ?? null };
  });
  const vraag = { ...base, afwijkingen: asked.map(({ soort, wordt }) => ({ soort, wordt })) };
  const outcome = prijsopbouwBerekenen(vraag);
  const toets = prijsopbouwToetsen({
    vandaag: context.vandaag,
    tarief,
    bekend: known.map(({ soort }) => soort),
    afwijkingen,
    bedrag: outcome.status === 'decided' ? outcome.value.bedrag : null,
  });
  if (toets.status === 'refused') return refused(toets.reasons);
  return outcome.status === 'decided' ? decided({ vraag, afwijkingen, outcome }, outcome.steps) : outcome;
}

/** Something that an aanbieder can say is another for it, with what it is for the region. */
export type Afwijkbaar = {
  readonly soort: string;
  /** Decimal text; an amount for an element in euros. */
  readonly waarde: string | null;
  readonly eenheid: string;
  readonly isBedrag: boolean;
};

/** The figures that the tariff was computed with, then the elements of the law. */
export function afwijkbaar(
  { model, wet, eenheid }: Omit<Prijsvraag, 'afwijkingen'>,
  regio: Outcome<Prijsvergelijking>,
): readonly Afwijkbaar[] {
  const used = model ? gebruikteCijfers(model) : [];
  const cijfers = [...Map.groupBy(used, ({ soort }) => soort)].flatMap(([soort, [first]]) =>
    first ? [{ soort, waarde: first.waarde, eenheid: unitOf(first.eenheid), isBedrag: false }] : [],
  );
  const amounts = regio.status === 'decided' ? regio.value.elementen : [];
  const bedragen = elementenVan(wet).map((element) => {
    const soort = bedragVoor(wet, element);
    const centen = amounts.find((one) => one.element === element)?.regio ?? null;
    const waarde = centen === null ? null : toDecimal(divided(centen, 100), 4);
    return { soort, waarde, eenheid: `euro per ${eenheid}`, isBedrag: true };
  });
  return [...cijfers, ...bedragen];
}

const unitOf = (eenheid: 'procent' | 'euro' | 'aantal'): string =>
  eenheid === 'procent' ? '%' : eenheid === 'euro' ? 'euro' : '';

/** Within how many weeks the plan says that the region answers; null when no source says it. */
export async function leesAntwoordtermijn(context: Pick<QueryContext, 'tx'>, verband: string): Promise<number | null> {
  const { pagina } = await leesPagina(context, verband, 'tarieven', schema);
  const { pasToeOfLegUit } = pagina.keuzes;
  return pasToeOfLegUit ? bekend(pasToeOfLegUit.antwoordWeken) : null;
}

/** The last day on which the region answers a build-up, when its plan says one. */
export async function leesPlantermijn(
  context: Pick<QueryContext, 'tx'>,
  { verband, ingediend }: Pick<Prijsopbouw, 'verband' | 'ingediend'>,
): Promise<Datum | null> {
  const weken = await leesAntwoordtermijn(context, verband);
  return weken === null ? null : datumOp(ingediend).add({ weeks: weken });
}
