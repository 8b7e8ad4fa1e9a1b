// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import { isAgbCode } from '#libs/kernel';
import { bevindingOp, legeCellen } from './bevinding-op.ts';
import {
  type Blad,
  type Bladbevinding,
  type Bladrij,
  bijElkaar,
  type EigenTarief,
  type GelezenOvername,
  type Geplaatst,
  type Overeenkomstregel,
  type Productregel,
} from './overname.ts';

type Bladrijen = { readonly blad: Blad; readonly rijen: readonly Bladrij[] };
export type Overnamerijen = readonly [aanbieders: Bladrijen, overeenkomsten: Bladrijen, producten: Bladrijen];

export type LeesReden = Reason<
  | 'overname-cel-leeg'
  | 'overname-agb-ongeldig'
  | 'overname-kvk-ongeldig'
  | 'overname-aanbieder-dubbel'
  | 'overname-eindigt-voor-begin'
  | 'overname-rij-overlapt'
  | 'overname-zonder-producten'
  | 'overname-product-los'
  | 'overname-product-dubbel'
  | 'overname-tarief-ongeldig'
  | 'overname-indexeren-leeg'
  | 'overname-indexeren-los'
>;

/** What the rows say of agreements that run, held against each other. Everything that is wrong comes back, with its place. */
export function overnameLezen([aanbieders, overeenkomsten, producten]: Overnamerijen): GelezenOvername {
  const productregels = whole(producten, ['agb', 'contract', 'product']).map((plaats) => ({
    ...{ aanbieder: field(plaats, 'agb'), contract: field(plaats, 'contract') },
    ...{ product: field(plaats, 'product'), eigen: ownTarief(plaats), plaats },
  }));
  const perOvereenkomst = Map.groupBy(productregels, bijElkaar);
  const gelezen = whole(overeenkomsten, ['agb', 'contract', 'begin', 'eind', 'cao', 'micro']).map((plaats) =>
    asOvereenkomst(plaats, perOvereenkomst),
  );
  return {
    aanbieders: whole(aanbieders, ['agb', 'kvk', 'naam']).map((plaats) => ({
      ...{ aanbieder: field(plaats, 'agb'), naam: field(plaats, 'naam'), kvk: field(plaats, 'kvk'), plaats },
    })),
    overeenkomsten: gelezen,
    producten: productregels,
    bevindingen: [
      ...[aanbieders, overeenkomsten, producten].flatMap(cells),
      ...producten.rijen.flatMap(ownCells(producten.blad)),
      ...twice(aanbieders, ['agb'], 'overname-aanbieder-dubbel'),
      ...gelezen.flatMap(alone(overeenkomsten.blad, perOvereenkomst)),
      ...overlapping(overeenkomsten.blad, gelezen),
      ...twice(producten, ['product', 'agb', 'contract'], 'overname-product-dubbel'),
      ...loose(producten, overeenkomsten),
    ],
  };
}

const field = ({ velden }: Bladrij, pad: string): string => velden[pad] ?? '';
const isTrusted = ({ velden, fout }: Bladrij, pads: readonly string[]): boolean =>
  pads.every((pad) => velden[pad] && !fout.has(pad));
const whole = ({ rijen }: Bladrijen, pads: readonly string[]): readonly Bladrij[] =>
  rijen.filter((rij) => isTrusted(rij, pads));

type Productrijen = ReadonlyMap<string, readonly Pick<Productregel, 'product' | 'eigen'>[]>;

function asOvereenkomst(plaats: Bladrij, perOvereenkomst: Productrijen): Geplaatst<Overeenkomstregel> {
  const own = { aanbieder: field(plaats, 'agb'), contract: field(plaats, 'contract') };
  const regels = perOvereenkomst.get(bijElkaar(own)) ?? [];
  const eigen = new Map(regels.flatMap((regel) => (regel.eigen ? [[regel.product, regel.eigen]] : [])));
  return {
    ...own,
    van: field(plaats, 'begin'),
    tot: field(plaats, 'eind'),
    cao: field(plaats, 'cao'),
    micro: field(plaats, 'micro') === 'ja',
    producten: [...new Set(regels.map(({ product }) => product))].toSorted(),
    eigen: [...eigen.values()].toSorted((a, b) => (a.product < b.product ? -1 : 1)),
    plaats,
  };
}

/** Euros with at most two decimals: a tariff is whole eurocents. */
const centsOf = (euros: string): number | null => {
  const [, whole = '', decimals = ''] = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(euros) ?? [];
  return Number(whole + decimals.padEnd(2, '0')) || null;
};

function ownTarief(rij: Bladrij): EigenTarief | null {
  const bedrag = centsOf(field(rij, 'tarief'));
  return bedrag === null
    ? null
    : { product: field(rij, 'product'), bedrag, geindexeerd: field(rij, 'indexeren') === 'ja' };
}

/** What a row says of a tariff of its own, which it may leave out as a whole. */
const ownCells =
  (blad: Blad) =>
  (rij: Bladrij): readonly Bladbevinding[] => {
    const at = bevindingOp(blad);
    const [tarief, indexeren] = [field(rij, 'tarief'), field(rij, 'indexeren')];
    if (rij.fout.has('tarief') || rij.fout.has('indexeren')) return [];
    if (tarief === '') return indexeren === 'ja' ? [at(rij, 'indexeren', reason('overname-indexeren-los'))] : [];
    return [
      ...(centsOf(tarief) === null ? [at(rij, 'tarief', reason('overname-tarief-ongeldig'))] : []),
      ...(indexeren === '' ? [at(rij, 'indexeren', reason('overname-indexeren-leeg'))] : []),
    ];
  };

/** What one row lacks, and numbers that cannot be one. */
function cells({ blad, rijen }: Bladrijen): readonly Bladbevinding[] {
  const at = bevindingOp(blad);
  const form = (rij: Bladrij, pad: string, reden: Reason): readonly Bladbevinding[] => {
    const text = field(rij, pad);
    return text === '' || rij.fout.has(pad) || isAgbCode(text) ? [] : [at(rij, pad, reden)];
  };
  return rijen.flatMap((rij) => [
    ...legeCellen(blad, rij),
    ...form(rij, 'agb', reason('overname-agb-ongeldig', { gekregen: field(rij, 'agb') })),
    ...form(rij, 'kvk', reason('overname-kvk-ongeldig', { gekregen: field(rij, 'kvk') })),
  ]);
}

/** Rows that say the same as an earlier one. */
function twice({ blad, rijen }: Bladrijen, pads: readonly string[], code: LeesReden['code']): readonly Bladbevinding[] {
  const named = rijen.filter((rij) => isTrusted(rij, pads));
  const groups = Map.groupBy(named, (rij) => pads.map((pad) => field(rij, pad)).join(' '));
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((rij) => bevindingOp(blad)(rij, pads[0] ?? '', reason(code, { eerste: first?.rij ?? 0 }))),
  );
}

const alone =
  (blad: Blad, perOvereenkomst: Productrijen) =>
  (regel: Geplaatst<Overeenkomstregel>): readonly Bladbevinding[] => {
    const at = bevindingOp(blad);
    return [
      ...(regel.tot < regel.van ? [at(regel.plaats, 'eind', reason('overname-eindigt-voor-begin'))] : []),
      ...(perOvereenkomst.has(bijElkaar(regel)) ? [] : [at(regel.plaats, 'agb', reason('overname-zonder-producten'))]),
    ];
  };

/** Two agreements of one provider under one contract never run on the same day. */
function overlapping(blad: Blad, regels: readonly Geplaatst<Overeenkomstregel>[]): readonly Bladbevinding[] {
  const groups = Map.groupBy(
    regels.filter(({ van, tot }) => van <= tot),
    bijElkaar,
  );
  return [...groups.values()].flatMap((group) => {
    const inTime = group.toSorted((a, b) => a.van.localeCompare(b.van) || a.plaats.rij - b.plaats.rij);
    let longest = inTime[0];
    return inTime.slice(1).flatMap((regel) => {
      const before = longest;
      if (!longest || regel.tot > longest.tot) longest = regel;
      if (!before || regel.van > before.tot) return [];
      const [one, other] = regel.plaats.rij > before.plaats.rij ? [regel, before] : [before, regel];
      return [bevindingOp(blad)(one.plaats, 'begin', reason('overname-rij-overlapt', { eerste: other.plaats.rij }))];
    });
  });
}

/** Products of an agreement that stands nowhere. */
function loose({ blad, rijen }: Bladrijen, overeenkomsten: Bladrijen): readonly Bladbevinding[] {
  const key = (rij: Bladrij) => `${field(rij, 'agb')} ${field(rij, 'contract')}`;
  const known = new Set(overeenkomsten.rijen.map(key));
  return rijen
    .filter((rij) => isTrusted(rij, ['agb', 'contract']) && !known.has(key(rij)))
    .map((rij) => bevindingOp(blad)(rij, 'agb', reason('overname-product-los')));
}
