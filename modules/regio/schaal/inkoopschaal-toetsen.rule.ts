// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, type Source, step } from '#libs/explain';
import type { Schaalcel } from './schaalregel.ts';

export type InkoopschaalReden = Reason<'zorgvorm-andere-schaal' | 'zorgvorm-andere-uitvoerder'>;

/** A care form that is part of what is bought, and where its buying lies on the day; null when nothing was arranged. */
export type IngekochteZorgvorm = { readonly naam: string; readonly inkoop: Schaalcel | null; readonly bron: Source };

/** Who the verband itself is: the scales at which it buys, with their names, and how its own organisation is called. */
export type EigenInkoop = {
  readonly schalen: readonly string[];
  readonly schaalnamen: Readonly<Record<string, string>>;
  readonly namen: readonly string[];
};

const self = 'regio/inkoopschaal-toetsen';

/**
 * Does the verband itself buy these care forms? [001 §5.3] A care form at another scale only, or with another executor,
 * is bought elsewhere. Where nobody marked the own scale, or the care form has no scale, nothing is refused.
 */
export function inkoopschaalToetsen(
  zorgvormen: readonly IngekochteZorgvorm[],
  eigen: EigenInkoop,
): Outcome<true, InkoopschaalReden> {
  const reasons = zorgvormen.flatMap((zorgvorm) => reasonsOf(zorgvorm, eigen));
  const steps = [
    step('zelf-ingekocht', reasons.length === 0, 'ja-nee', rule(self), [
      step('eigen-schaal', namesOf(eigen.schalen, eigen) || null, 'tekst', input),
      ...zorgvormen.map((zorgvorm) => asStep(zorgvorm, eigen)),
    ]),
  ];
  return reasons.length === 0 ? decided(true, steps) : refused(reasons, steps);
}

function reasonsOf({ naam, inkoop }: IngekochteZorgvorm, eigen: EigenInkoop): readonly InkoopschaalReden[] {
  if (!inkoop) return [];
  const { schalen, uitvoerder } = inkoop;
  const elsewhere = eigen.schalen.length > 0 && !schalen.some((schaal) => eigen.schalen.includes(schaal));
  if (elsewhere)
    return [
      reason('zorgvorm-andere-schaal', {
        zorgvorm: naam,
        schaal: namesOf(schalen, eigen),
        uitvoerder: uitvoerder ?? 'wie daar inkoopt',
      }),
    ];
  return uitvoerder === null || isOwn(uitvoerder, eigen)
    ? []
    : [reason('zorgvorm-andere-uitvoerder', { zorgvorm: naam, uitvoerder })];
}

const asStep = ({ naam, inkoop, bron }: IngekochteZorgvorm, eigen: EigenInkoop) =>
  step('zorgvorm', naam, 'tekst', bron, [
    step('inkoopschaal', inkoop && namesOf(inkoop.schalen, eigen), 'tekst', bron),
    step('uitvoerder', inkoop?.uitvoerder ?? null, 'tekst', bron),
  ]);

const namesOf = (schalen: readonly string[], { schaalnamen }: EigenInkoop): string =>
  schalen.map((schaal) => schaalnamen[schaal] ?? schaal).join(' en ');

const plain = (naam: string): string => naam.trim().toLowerCase();
const isOwn = (uitvoerder: string, { namen }: EigenInkoop): boolean =>
  namen.some((naam) => plain(naam) === plain(uitvoerder));
