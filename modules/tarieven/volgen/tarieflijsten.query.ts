// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import { type ContractNaam, lezers } from '../tarief/namen.query.ts';
import { leesTeBeprijzen, type TeBeprijzen } from '../tarief/producten.query.ts';
import { voerdeIn } from './lijstbedrag-vaststellen.act.ts';
import { nagaan } from './pakketvolgingen.act.ts';
import type { Lijstbedrag, Tarieflijst } from './tarieflijst.store.ts';
import { readLijstbedragen, readTarieflijsten } from './tarieflijst.store.ts';
import { gevolgdeVan, naamgever, volgingVan } from './volgers.query.ts';
import type { Volging } from './volging.store.ts';
import { readVolgingen } from './volging.store.ts';

export type LijstbedragRij = Lijstbedrag & {
  /** The name of the product that the line is about, or the line as the list calls it. */
  readonly regelNaam: string;
  /** Waits for a second person, and this viewer is one. */
  readonly magVaststellen: boolean;
};
export type Lijstregel = {
  readonly regel: string;
  readonly naam: string;
  readonly eenheid: string | null;
  /** The amount that counts on this day, or the first that will; null while nobody has entered one. */
  readonly nu: Lijstbedrag | null;
  readonly volgers: readonly string[];
};
export type LijstView = Tarieflijst & {
  readonly regels: readonly Lijstregel[];
  readonly bedragen: readonly LijstbedragRij[];
};
export type VolgingRij = Volging & {
  readonly contractNaam: string;
  readonly productNaam: string | null;
  /** What is followed, by name, and the page about it. */
  readonly volgt: string;
  readonly lijstcode: string | null;
  /** Products that the rule is about, as far as the product book has them. */
  readonly producten: readonly string[];
};
export type TarieflijstenView = {
  readonly lijsten: readonly LijstView[];
  readonly volgingen: readonly VolgingRij[];
  readonly contracten: readonly ContractNaam[];
  readonly producten: readonly Pick<TeBeprijzen, 'product' | 'naam' | 'contract' | 'eenheid'>[];
  /** Rules of the pack that would make a ring with what is laid down here, for who may choose. */
  readonly nietOvergenomen: readonly { readonly product: string; readonly naam: string; readonly leden: string }[];
  readonly magInvoeren: boolean;
  readonly magKoppelen: boolean;
  readonly vandaag: Temporal.PlainDate;
};

/** The lists of others with what they say, what is missing, and which tariffs follow them. */
export const tarieflijstenInzien = defineQuery({
  naam: 'tarieven/tarieflijsten-inzien',
  rollen: lezers,
  run: async (context, _: Record<never, never>): Promise<TarieflijstenView | null> => {
    const { tx, wie, vandaag } = context;
    const verband = await verbandVan(context);
    if (!verband) return null;
    const may = (rol: 'inkoper' | 'beleidsadviseur') => wie.hoed.soort === 'verband' && wie.hoed.rollen.includes(rol);
    const magInvoeren = may('inkoper') || may('beleidsadviseur');
    const producten = await leesTeBeprijzen(context, verband);
    const volgingen = await readVolgingen(tx, verband);
    const lijsten = await readTarieflijsten(tx, verband);
    const bedragen = await withRights(context, await readLijstbedragen(tx, verband), magInvoeren, naamgever(producten));
    const contracten = await rows<ContractNaam>(
      tx,
      sql`select code, nummer, naam from beleid.v_contracten where verband = ${verband} order by nummer`,
    );
    return {
      lijsten: lijsten.map((lijst) => {
        const own = bedragen.filter((bedrag) => bedrag.lijst === lijst.code);
        return { ...lijst, bedragen: own, regels: linesOf(lijst, own, { volgingen, producten, vandaag }) };
      }),
      volgingen: volgingen.map((volging) => asRow(volging, { volgingen, producten, lijsten, contracten })),
      contracten,
      producten: producten.map(({ product, naam, contract, eenheid }) => ({ product, naam, contract, eenheid })),
      nietOvergenomen: may('inkoper') ? await leesNietOvergenomen(context) : [],
      magInvoeren,
      magKoppelen: may('inkoper'),
      vandaag,
    };
  },
});

/** What the work list asks about rules of the pack. */
const leesNietOvergenomen = async (context: QueryContext): Promise<TarieflijstenView['nietOvergenomen']> =>
  (await readTasks(context)).flatMap(({ soort, onderwerp, gegevens }) =>
    soort === nagaan
      ? [{ product: onderwerp.id, naam: String(gegevens['product']), leden: String(gegevens['leden']) }]
      : [],
  );

async function withRights(
  context: QueryContext,
  bedragen: readonly Lijstbedrag[],
  magInvoeren: boolean,
  naamVan: (regel: string) => string,
): Promise<readonly LijstbedragRij[]> {
  const found: LijstbedragRij[] = [];
  for (const bedrag of bedragen) {
    const waits = magInvoeren && bedrag.staat === 'concept';
    const regelNaam = naamVan(bedrag.regel);
    found.push({ ...bedrag, regelNaam, magVaststellen: waits && !(await voerdeIn(context, bedrag.id)) });
  }
  return found;
}

type Known = {
  readonly volgingen: readonly Volging[];
  readonly producten: readonly TeBeprijzen[];
};

/** The lines that somebody follows or entered; a line that is followed and has no amount is there too. */
function linesOf(
  { code }: Tarieflijst,
  bedragen: readonly Lijstbedrag[],
  { volgingen, producten, vandaag }: Known & { readonly vandaag: Temporal.PlainDate },
): readonly Lijstregel[] {
  const followers = producten.flatMap((product) => {
    const volging = volgingVan(volgingen, product);
    const volgt = volging && gevolgdeVan(volging, product.product);
    return volgt?.soort === 'lijst' && volgt.lijst === code ? [{ product, regel: volgt.regel }] : [];
  });
  const named = volgingen.flatMap(({ lijst, regel }) => (lijst === code && regel !== null ? [regel] : []));
  const lines = new Set([...followers.map(({ regel }) => regel), ...named, ...bedragen.map(({ regel }) => regel)]);
  const counting = bedragen.filter(
    ({ staat, van }) => staat === 'vastgesteld' && Temporal.PlainDate.compare(van, vandaag) <= 0,
  );
  return [...lines].toSorted().map((regel) => {
    const own = followers.filter((one) => one.regel === regel).map(({ product }) => product);
    const ahead = bedragen.findLast((bedrag) => bedrag.regel === regel && bedrag.staat === 'vastgesteld');
    const nu = counting.find((bedrag) => bedrag.regel === regel) ?? ahead ?? null;
    const naam = naamgever(producten)(regel);
    return { regel, naam, eenheid: nu?.eenheid ?? own[0]?.eenheid ?? null, nu, volgers: own.map((one) => one.naam) };
  });
}

function asRow(
  volging: Volging,
  {
    volgingen,
    producten,
    lijsten,
    contracten,
  }: Known & { readonly lijsten: readonly Tarieflijst[]; readonly contracten: readonly ContractNaam[] },
): VolgingRij {
  const nameOf = (code: string | null) => producten.find(({ product }) => product === code)?.naam ?? code;
  const { contract, product, lijst, volgtProduct } = volging;
  return {
    ...volging,
    contractNaam: contracten.find(({ code }) => code === contract)?.naam ?? contract,
    productNaam: nameOf(product),
    volgt: lijsten.find(({ code }) => code === lijst)?.naam ?? nameOf(volgtProduct) ?? '',
    lijstcode: lijst,
    producten: producten.filter((one) => volgingVan(volgingen, one)?.id === volging.id).map(({ naam }) => naam),
  };
}

/** One list; nothing when there is none by this code. */
export const tarieflijstInzien = defineQuery({
  naam: 'tarieven/tarieflijst-inzien',
  rollen: lezers,
  run: async (
    context,
    { lijst: code }: { readonly lijst: string },
  ): Promise<(Omit<TarieflijstenView, 'lijsten'> & { readonly lijst: LijstView }) | null> => {
    const view = await tarieflijstenInzien.run(context, {});
    const lijst = view?.lijsten.find((one) => one.code === code);
    if (!view || !lijst) return null;
    const { lijsten: _, ...rest } = view;
    return { ...rest, volgingen: rest.volgingen.filter((volging) => volging.lijst === code), lijst };
  },
});
