// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import {
  type Bestandsproduct,
  type Blad,
  type Bladbevinding,
  type Bladrij,
  productkolom,
  type Velden,
} from './blad.ts';
import { placesIn } from './blad-lezen.rule.ts';

export type VerbindReden = Reason<
  | 'product-dubbel'
  | 'rij-hoort-nergens'
  | 'rij-dubbel'
  | 'rij-zonder-inhoud'
  | 'no-show-zonder-eigen-regel'
  | 'tijd-niet-bekend'
>;

type Gelezen = { readonly blad: Blad; readonly rijen: readonly Bladrij[] };

/** Brings the rows of all sheets together by product. A row that belongs to nothing, or says the same twice, is found. */
export function rijenVerbinden(bladen: readonly Gelezen[]): {
  readonly producten: readonly Bestandsproduct[];
  readonly bevindingen: readonly Bladbevinding[];
} {
  const main = bladen.find(({ blad }) => blad.lijst === null);
  const lists = bladen.filter(({ blad }) => blad.lijst !== null);
  if (!main) return { producten: [], bevindingen: [] };
  const { first, bevindingen } = once(main);
  const children = lists.map((list) => ({ ...list, groups: Map.groupBy(list.rijen, codeOf) }));
  const producten = [...first].map(([product, rij]): Bestandsproduct => {
    const own = children.map(({ blad, groups }) => [blad.lijst ?? '', groups.get(product) ?? []] as const);
    const lijsten = Object.fromEntries(own);
    return {
      rij,
      lijsten,
      boekrij: {
        product,
        velden: without(rij),
        lijsten: Object.fromEntries(own.map(([lijst, rijen]) => [lijst, rijen.map(without)])),
      },
    };
  });
  return {
    producten,
    bevindingen: [
      ...bevindingen,
      ...lists.flatMap((list) => lost(list, first)),
      ...lists.flatMap(twice),
      ...lists.flatMap(hollow),
      ...[...first.values()].flatMap((rij) => useless(main.blad, rij)),
    ],
  };
}

const codeOf = ({ velden }: Bladrij): string => velden[productkolom] ?? '';
const without = ({ velden: { [productkolom]: _, ...rest } }: Bladrij) => rest;

const placeOf = (blad: Blad, rij: Bladrij, pad: string, reden: VerbindReden): Bladbevinding =>
  placesIn(blad.naam)(
    rij.rij,
    { letter: rij.letters[pad], kop: blad.kolommen.find((one) => one.pad === pad)?.kop ?? null },
    reden,
  );

function once({ blad, rijen }: Gelezen) {
  const first = new Map<string, Bladrij>();
  const bevindingen: Bladbevinding[] = [];
  for (const rij of rijen) {
    const code = codeOf(rij);
    const earlier = first.get(code);
    if (code === '') continue;
    if (!earlier) first.set(code, rij);
    else
      bevindingen.push(
        placeOf(blad, rij, productkolom, reason('product-dubbel', { product: code, eerste: String(earlier.rij) })),
      );
  }
  return { first, bevindingen };
}

const lost = ({ blad, rijen }: Gelezen, known: ReadonlyMap<string, Bladrij>): readonly Bladbevinding[] =>
  rijen
    .filter((rij) => codeOf(rij) !== '' && !known.has(codeOf(rij)))
    .map((rij) => placeOf(blad, rij, productkolom, reason('rij-hoort-nergens', { product: codeOf(rij) })));

/** Two rows of one product with the same key. */
function twice({ blad, rijen }: Gelezen): readonly Bladbevinding[] {
  const [pad = productkolom] = blad.sleutel;
  const keyed = rijen.filter(({ velden }) => blad.sleutel.every((part) => velden[part]));
  const groups = Map.groupBy(keyed, ({ velden }) =>
    [productkolom, ...blad.sleutel].map((part) => velden[part]).join('\n'),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((rij) => placeOf(blad, rij, pad, reason('rij-dubbel', { eerste: String(first?.rij ?? '') }))),
  );
}

/** A row with a code and nothing else: nobody can know whether it must go. */
const hollow = ({ blad, rijen }: Gelezen): readonly Bladbevinding[] =>
  rijen
    .filter(({ velden, fout }) => velden['code'] && fout.size === 0 && saysNothing(velden))
    .map((rij) => placeOf(blad, rij, 'code', reason('rij-zonder-inhoud')));
const saysNothing = (velden: Velden): boolean =>
  Object.entries(velden).every(([pad, value]) => pad === productkolom || pad === 'code' || value === '');

/** What is filled in but would count for nothing. */
function useless(blad: Blad, rij: Bladrij): readonly Bladbevinding[] {
  const filled = (pads: readonly string[]) => pads.filter((pad) => !['', 'nee'].includes(rij.velden[pad] ?? ''));
  const own = ['noShow.declarabel', 'noShow.inTarief', 'noShow.rekening', 'noShow.maximaalEuro'];
  return [
    ...(rij.velden['noShow.regel'] === 'plan' ? filled(own) : []).map((pad) =>
      placeOf(blad, rij, pad, reason('no-show-zonder-eigen-regel')),
    ),
    ...(rij.velden['tijd.bekend'] === 'onbekend' ? filled(['tijd.indirect']) : []).map((pad) =>
      placeOf(blad, rij, pad, reason('tijd-niet-bekend')),
    ),
  ];
}
