// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import { bevindingOp } from './bevinding-op.ts';
import {
  type Aanbiederregel,
  type Bladbevinding,
  bijElkaar,
  type GelezenOvername,
  type Geplaatst,
  type Overeenkomstregel,
} from './overname.ts';
import type { Overnamebladen } from './overnamebladen.ts';

export type InpasReden = Reason<
  | 'overname-aanbieder-onbekend'
  | 'overname-kvk-anders'
  | 'overname-product-onbekend'
  | 'overname-product-ander-contract'
  | 'overname-bestaat-anders'
  | 'overname-tarief-bestaat'
  | 'overname-tarief-volgt'
>;

/** What the region knows already. */
export type Bekend = {
  readonly aanbieders: readonly Aanbiederregel[];
  readonly overeenkomsten: readonly Overeenkomstregel[];
  /** The contract of each product of the product book. */
  readonly producten: ReadonlyMap<string, string>;
  /** When a provider has a tariff of its own for a product. */
  readonly eigen: readonly EigenPeriode[];
  /** Products of which the tariff follows a list or another product. */
  readonly volgend: ReadonlySet<string>;
};

export type EigenPeriode = {
  readonly aanbieder: string;
  readonly product: string;
  readonly van: string;
  readonly tot: string | null;
};
export type Ingepast = {
  /** With the name under which it is known here; null for who is new. */
  readonly aanbieders: readonly (Aanbiederregel & { readonly bekendAls: string | null })[];
  readonly nieuw: readonly Overeenkomstregel[];
  readonly ongewijzigd: number;
  readonly bevindingen: readonly Bladbevinding[];
};

/** Holds what a file says against what is known here: what is there already stays, what contradicts it is told. */
export function overnameInpassen(gelezen: GelezenOvername, bekend: Bekend, bladen: Overnamebladen): Ingepast {
  const known = new Map(bekend.aanbieders.map((one) => [one.aanbieder, one]));
  const existing = Map.groupBy(bekend.overeenkomsten, bijElkaar);
  const judged = gelezen.overeenkomsten.map((regel) => ({ regel, past: fits(regel, existing.get(bijElkaar(regel))) }));
  return {
    aanbieders: gelezen.aanbieders.map(({ plaats: _, ...regel }) => ({
      ...regel,
      bekendAls: known.get(regel.aanbieder)?.naam ?? null,
    })),
    nieuw: judged.filter(({ past }) => past === 'nieuw').map(({ regel: { plaats: _, ...regel } }) => regel),
    ongewijzigd: judged.filter(({ past }) => past === 'bekend').length,
    bevindingen: [
      ...otherCompany(gelezen, known, bladen),
      ...strangers(gelezen, known, bladen),
      ...judged.flatMap(({ regel, past }) =>
        typeof past === 'object'
          ? [bevindingOp(bladen[1])(regel.plaats, 'begin', reason('overname-bestaat-anders', past))]
          : [],
      ),
      ...strangeProducts(gelezen, bekend.producten, bladen),
      ...ownTarieven(
        gelezen,
        judged.filter(({ past }) => past === 'nieuw').map(({ regel }) => regel),
        bekend,
        bladen,
      ),
    ],
  };
}

/** An agreement that is there in these very words, one that is new, or the period of the one that it contradicts. */
function fits(
  regel: Geplaatst<Overeenkomstregel>,
  existing: readonly Overeenkomstregel[] = [],
): 'nieuw' | 'bekend' | { readonly van: string; readonly tot: string } {
  if (existing.some((one) => wordsOf(one) === wordsOf(regel))) return 'bekend';
  const other = existing.find(({ van, tot }) => van <= regel.tot && regel.van <= tot);
  return other ? { van: other.van, tot: other.tot } : 'nieuw';
}

const wordsOf = ({ van, tot, cao, micro, producten, eigen }: Overeenkomstregel): string =>
  JSON.stringify([
    ...[van, tot, cao, micro, producten],
    eigen.map(({ product, bedrag, geindexeerd }) => [product, bedrag, geindexeerd]),
  ]);

type Known = ReadonlyMap<string, Aanbiederregel>;

const otherCompany = ({ aanbieders }: GelezenOvername, known: Known, bladen: Overnamebladen) =>
  aanbieders.flatMap(({ aanbieder, kvk, plaats }): readonly Bladbevinding[] => {
    const here = known.get(aanbieder);
    if (!here || here.kvk === kvk) return [];
    return [
      bevindingOp(bladen[0])(plaats, 'kvk', reason('overname-kvk-anders', { naam: here.naam, bekend: here.kvk })),
    ];
  });

function strangers({ aanbieders, overeenkomsten }: GelezenOvername, known: Known, bladen: Overnamebladen) {
  const named = new Set(aanbieders.map(({ aanbieder }) => aanbieder));
  return overeenkomsten
    .filter(({ aanbieder }) => !named.has(aanbieder) && !known.has(aanbieder))
    .map(({ plaats }) => bevindingOp(bladen[1])(plaats, 'agb', reason('overname-aanbieder-onbekend')));
}

const strangeProducts = ({ producten }: GelezenOvername, book: Bekend['producten'], bladen: Overnamebladen) =>
  producten.flatMap(({ product, contract, plaats }): readonly Bladbevinding[] => {
    const own = book.get(product);
    if (own === contract) return [];
    const reden = own
      ? reason('overname-product-ander-contract', { product, contract: own })
      : reason('overname-product-onbekend', { product });
    return [bevindingOp(bladen[2])(plaats, 'product', reden)];
  });

/** A tariff of one provider stands where nothing else says what that provider is paid. */
function ownTarieven(
  { producten }: GelezenOvername,
  nieuw: readonly Overeenkomstregel[],
  { eigen, volgend }: Bekend,
  bladen: Overnamebladen,
): readonly Bladbevinding[] {
  const perOvereenkomst = Map.groupBy(nieuw, bijElkaar);
  const own = Map.groupBy(eigen, ({ aanbieder, product }) => `${aanbieder} ${product}`);
  const at = bevindingOp(bladen[2]);
  return producten
    .filter((regel) => regel.eigen !== null && perOvereenkomst.has(bijElkaar(regel)))
    .flatMap((regel) => {
      if (volgend.has(regel.product)) return [at(regel.plaats, 'tarief', reason('overname-tarief-volgt'))];
      const overlapt = (own.get(`${regel.aanbieder} ${regel.product}`) ?? []).find((een) =>
        perOvereenkomst
          .get(bijElkaar(regel))
          ?.some(({ van, tot }) => een.van <= tot && (een.tot === null || een.tot >= van)),
      );
      return overlapt ? [at(regel.plaats, 'tarief', reason('overname-tarief-bestaat', { van: overlapt.van }))] : [];
    });
}
