// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, type Outcome, reason, refused } from '#libs/explain';
import { compared, total } from '#libs/kernel';
import type { Indexcijfer, Indexgewicht, IndexReden, Indexstand, Indexvraag } from './indexmethode.ts';

/** One component with the figures that the year needs of it. */
export type Indexdeel = {
  readonly gewicht: Indexgewicht;
  readonly voorlopig: Indexcijfer;
  /** Of the year before, for what is made up; null when nothing is. */
  readonly vorig: { readonly voorlopig: Indexcijfer; readonly definitief: Indexcijfer } | null;
};

const mostDecimals = 6;
/** A price that halves or doubles within a year is a figure that was mistyped. */
const reach = { least: -50, most: 100 };

/** Are the method and the figures fit to compute with? Everything that is wrong or missing comes back at once. */
export function indexVoorbereiden(vraag: Indexvraag): Outcome<readonly Indexdeel[], IndexReden> {
  const reasons = [...aboutMethod(vraag), ...aboutFigures(vraag)];
  if (reasons.length > 0) return refused(reasons);
  const { jaar, methode, eersteJaar } = vraag;
  const withCatchUp = methode.nacalculatie !== 'geen' && !eersteJaar;
  const missing: string[] = [];
  const need = (reeks: string, ofYear: number, stand: Indexstand): Indexcijfer | undefined => {
    const found = vraag.cijfers.find((one) => one.reeks === reeks && one.jaar === ofYear && one.stand === stand);
    if (!found) missing.push(`${reeks}-${stand}-${ofYear}`);
    return found;
  };
  const delen = methode.gewichten.flatMap((gewicht): Indexdeel[] => {
    const voorlopig = need(gewicht.reeks, jaar, 'voorlopig');
    if (!withCatchUp) return voorlopig ? [{ gewicht, voorlopig, vorig: null }] : [];
    const before = need(gewicht.reeks, jaar - 1, 'voorlopig');
    const definitief = need(gewicht.reeks, jaar - 1, 'definitief');
    return voorlopig && before && definitief ? [{ gewicht, voorlopig, vorig: { voorlopig: before, definitief } }] : [];
  });
  return missing.length > 0 ? incomplete(missing) : decided(delen);
}

function aboutMethod({ methode }: Indexvraag): readonly IndexReden[] {
  const { gewichten, decimalenTussen, decimalenUitkomst } = methode;
  const outside = gewichten.filter(({ procent }) => compared(procent, 0) <= 0 || compared(procent, 100) > 0);
  const sum = total(gewichten.map(({ procent }) => procent));
  const isDecimals = (count: number) => Number.isInteger(count) && count >= 0 && count <= mostDecimals;
  return [
    ...outside.map(({ reeks, procent }) => reason('gewicht-buiten-bereik' as const, { reeks, procent }, 'gewichten')),
    ...repeated(gewichten.map(({ reeks }) => reeks)).map((reeks) =>
      reason('gewicht-dubbel' as const, { reeks }, 'gewichten'),
    ),
    ...(compared(sum, 100) === 0
      ? []
      : [reason('gewichten-geen-honderd' as const, { procent: sum.toString() }, 'gewichten')]),
    ...(isDecimals(decimalenTussen) && isDecimals(decimalenUitkomst)
      ? []
      : [reason('decimalen-onbruikbaar' as const, { meest: mostDecimals }, 'decimalen')]),
  ];
}

function aboutFigures({ cijfers }: Indexvraag): readonly IndexReden[] {
  const named = cijfers.map(({ reeks, jaar, stand }) => `${reeks}, ${stand}, ${jaar}`);
  const outside = cijfers.filter(
    ({ procent }) => compared(procent, reach.least) < 0 || compared(procent, reach.most) > 0,
  );
  return [
    ...repeated(named).map((welk) => reason('indexcijfer-dubbel' as const, { welk }, 'cijfers')),
    ...outside.map(({ reeks, jaar, stand, procent }) =>
      reason('indexcijfer-onbruikbaar' as const, { welk: `${reeks}, ${stand}, ${jaar}`, procent }, 'cijfers'),
    ),
  ];
}

const repeated = (words: readonly string[]): readonly string[] => [
  ...new Set(words.filter((word, at) => words.indexOf(word) < at)),
];
