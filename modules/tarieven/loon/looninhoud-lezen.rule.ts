// SPDX-License-Identifier: EUPL-1.2
import { reason } from '#libs/explain';
import { compared, zonderLeeg } from '#libs/kernel';
import type { Loonblad } from './loonbladen.ts';
import {
  type Caotabel,
  type Functieschaal,
  type Loonbevinding,
  type Looninhoud,
  type Loonrij,
  schaalsleutel,
  tabelsleutel,
} from './looninhoud.ts';
import { bevindingOp, legeCellen, loonrijToetsen } from './rij-toetsen.ts';

/** What the rows say, with the first row of each thing, so that what is found later can be told there. */
export type GelezenLonen = Looninhoud & {
  readonly bevindingen: readonly Loonbevinding[];
  readonly plaatsen: ReadonlyMap<string, Loonrij>;
};

type Bladrijen = { readonly blad: Loonblad; readonly rijen: readonly Loonrij[] };

/** Reads wage tables and inschalingen out of the rows of their sheets. Everything that is wrong comes back, with its place. */
export function looninhoudLezen(lonen: Bladrijen, inschaling: Bladrijen): GelezenLonen {
  const named = lonen.rijen.filter(({ velden }) => velden['cao'] && velden['vanaf']);
  const groups = [...Map.groupBy(named, (rij) => tabelsleutel(keyOf(rij)))];
  const functies = inschaling.rijen.filter(({ velden, fout }) => fout.size === 0 && velden['functie'] !== '');
  return {
    tabellen: groups.map(([, rijen]) => tableOf(rijen)),
    inschalingen: functies.map(schaalOf),
    bevindingen: [
      ...lonen.rijen.flatMap((rij) => legeCellen(lonen.blad, rij, ['cao', 'vanaf', 'schaal', 'trede', 'bron'])),
      ...lonen.rijen.flatMap((rij) => loonrijToetsen(lonen.blad, rij)),
      ...groups.flatMap(([, rijen]) => [...unlike(lonen.blad, rijen), ...steps(lonen.blad, rijen)]),
      ...inschaling.rijen.flatMap((rij) =>
        legeCellen(inschaling.blad, rij, ['cao', 'vanaf', 'functie', 'schaal', 'trede']),
      ),
      ...twice(functies, (rij) => schaalsleutel(schaalOf(rij))).map(([rij, first]) =>
        bevindingOp(inschaling.blad)(rij, 'functie', reason('inschaling-dubbel', { eerste: `${first.rij}` })),
      ),
    ],
    plaatsen: new Map([
      ...groups.flatMap(([key, [first]]) => (first ? [[key, first] as const] : [])),
      ...functies.map((rij) => [schaalsleutel(schaalOf(rij)), rij] as const),
    ]),
  };
}

const keyOf = ({ velden: { cao = '', vanaf = '' } }: Loonrij) => ({ cao, van: vanaf });

function tableOf(rijen: readonly Loonrij[]): Caotabel {
  const { cao = '', vanaf = '', tot, urenPerMaand, bron = '', voorbeeld } = rijen[0]?.velden ?? {};
  return {
    ...zonderLeeg({ cao, van: vanaf, tot: tot || undefined, urenPerMaand: urenPerMaand || undefined, bron }),
    voorbeeld: voorbeeld === 'ja',
    lonen: rijen.map(({ velden: { schaal = '', trede = '', euroPerMaand, euroPerUur } }) =>
      zonderLeeg({ schaal, trede, euroPerMaand: euroPerMaand || undefined, euroPerUur: euroPerUur || undefined }),
    ),
  };
}

const schaalOf = ({
  velden: { cao = '', vanaf = '', functie = '', schaal = '', trede = '' },
}: Loonrij): Functieschaal => ({
  cao,
  vanaf,
  functie,
  schaal,
  trede,
});

/** What holds for a whole table, every row must say alike. */
function unlike(blad: Loonblad, rijen: readonly Loonrij[]): readonly Loonbevinding[] {
  const [first, ...others] = rijen;
  if (!first) return [];
  const said = ({ velden }: Loonrij, pad: string) => (pad === 'voorbeeld' ? velden[pad] || 'nee' : (velden[pad] ?? ''));
  return others.flatMap((rij) =>
    ['tot', 'urenPerMaand', 'bron', 'voorbeeld']
      .filter((pad) => !first.fout.has(pad) && !rij.fout.has(pad) && said(rij, pad) !== said(first, pad))
      // An empty source is told already.
      .filter((pad) => pad !== 'bron' || said(rij, pad) !== '')
      .map((pad) => bevindingOp(blad)(rij, pad, reason('loontabel-anders', { eerste: `${first.rij}` }))),
  );
}

/** Within a scale every step stands there once, and a higher step never pays less. */
function steps(blad: Loonblad, rijen: readonly Loonrij[]): readonly Loonbevinding[] {
  const at = bevindingOp(blad);
  const named = rijen.filter(({ velden }) => velden['schaal'] && velden['trede']);
  const double = twice(named, ({ velden }) => `${velden['schaal']}\n${velden['trede']}`);
  const scales = [...Map.groupBy(named, ({ velden }) => velden['schaal']).values()];
  return [
    ...double.map(([rij, first]) => at(rij, 'trede', reason('loontrede-dubbel', { eerste: `${first.rij}` }))),
    ...scales.flatMap((scale) => lower(scale).map(([rij, pad, reden]) => at(rij, pad, reden))),
  ];
}

function lower(scale: readonly Loonrij[]) {
  const inOrder = scale
    .filter(({ fout }) => !fout.has('euroPerMaand') && !fout.has('euroPerUur'))
    .toSorted((a, b) => byNumber(a.velden['trede'] ?? '', b.velden['trede'] ?? ''));
  return inOrder.flatMap((rij, index) => {
    const before = inOrder[index - 1];
    const pad = ['euroPerMaand', 'euroPerUur'].find((one) => rij.velden[one] && before?.velden[one]);
    if (!before || !pad || compared(rij.velden[pad] ?? '0', before.velden[pad] ?? '0') >= 0) return [];
    const figures = { vorige: before.velden['trede'] ?? '', bedrag: before.velden[pad] ?? '', rij: `${before.rij}` };
    return [[rij, pad, reason('loontrede-lager', figures)] as const];
  });
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'nl', { numeric: true });

/** Rows that say what an earlier one said, with that one. */
function twice(rijen: readonly Loonrij[], key: (rij: Loonrij) => string) {
  return [...Map.groupBy(rijen, key).values()].flatMap(([first, ...others]) =>
    first ? others.map((rij) => [rij, first] as const) : [],
  );
}
