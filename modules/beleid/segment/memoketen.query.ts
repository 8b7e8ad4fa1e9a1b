// SPDX-License-Identifier: EUPL-1.2
import { formatDatum, opsomming } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import type { Blok } from '#platform/document';
import { type Niveau, niveaus } from '../effectketen/effectketen.ts';
import { effectketenInzien, type KetendoelView } from '../effectketen/effectketens.query.ts';
import { type Ketenregel, ketenregels } from '../effectketen/ketenregels.ts';
import { woorden } from '../teksten.ts';
import type { SegmentDoel } from './segmenten.query.ts';

type Regel = Ketenregel<KetendoelView>;

/**
 * The chain of effects on paper: from what it is all for down to what people do, each doel with what it serves, what it
 * rests on and how it is measured. Whoever has no chain reads the doelen of the plan.
 */
export async function ketenblokken(
  context: QueryContext,
  segment: string,
  doelen: readonly SegmentDoel[],
): Promise<readonly Blok[]> {
  const view = await effectketenInzien.run(context, { segment, versie: null });
  if (!view?.keten) return withoutChain(doelen);
  const { versie, staat } = view.keten;
  const lines = ketenregels(view.keten.doelen);
  return [
    `Dit is versie ${versie} van de effectketen (${staat}), van waar het om begonnen is naar wat gemeenten en aanbieders doen.`,
    ...niveaus.toReversed().flatMap((niveau) => tableOf(niveau, lines)),
    'De keten in woorden:',
    { soort: 'lijst', punten: lines.map(sentence) },
  ];
}

const withoutChain = (doelen: readonly SegmentDoel[]): readonly Blok[] => [
  'Onbekend: van dit segment is nog geen effectketen gemaakt.',
  ...(doelen.length === 0
    ? []
    : [
        'Het plan noemt deze doelen:',
        {
          soort: 'lijst' as const,
          punten: doelen.map(({ naam, soort }) => `${naam} (${woorden.doelsoort[soort].toLowerCase()})`),
        },
      ]),
];

function tableOf(niveau: Niveau, lines: readonly Regel[]): readonly Blok[] {
  const own = lines.filter((line) => line.niveau === niveau);
  if (own.length === 0) return [];
  return [
    {
      soort: 'tabel',
      bijschrift: `${woorden.niveau[niveau]}: ${woorden.niveauUitleg[niveau]}`,
      kolommen: [{ kop: 'Doel' }, { kop: 'Rust op' }, { kop: 'Gemeten met' }],
      rijen: own.map((line) => [line.naam, groundOf(line), measureOf(line)]),
    },
  ];
}

function groundOf({ feiten, norm, herzienOp }: Regel): string {
  const facts = feiten.map(({ tekst, bron }) => `Feit: ${tekst}${bron ? ` (${bron})` : ' (bron onbekend)'}`);
  const again = herzienOp ? ` (opnieuw bekijken op ${formatDatum(herzienOp)})` : '';
  return [...facts, ...(norm ? [`Norm: ${norm}${again}`] : [])].join('\n') || 'onbekend';
}

const measureOf = ({ indicatoren, meting }: Regel): string =>
  [...indicatoren.map(({ naam }) => naam), ...(meting ? [meting] : [])].join('; ') || 'onbekend';

const sentence = ({ naam, dientNamen }: Regel): string =>
  dientNamen.length === 0
    ? `‘${naam}’ dient geen ander doel in de keten.`
    : `‘${naam}’ dient ${opsomming(dientNamen.map((ander) => `‘${ander}’`))}.`;
