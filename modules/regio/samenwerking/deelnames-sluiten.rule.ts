// SPDX-License-Identifier: EUPL-1.2
import { formatDatum, isVoor, parseDatum } from '#libs/kernel';
import type { Deelname, Taakverband } from './deelname.ts';
import { deelnameToetsen } from './deelname-toetsen.rule.ts';

export type Geplaatst = Deelname & { readonly pad: readonly (string | number)[] };
export type Strijdig = { readonly pad: readonly (string | number)[]; readonly melding: string };

/** Everything in a plan about who takes part that cannot be so at once, at the place where the later of two stands. */
export function deelnamesSluiten(
  deelnames: readonly Geplaatst[],
  samenwerkingen: readonly Taakverband[],
): readonly Strijdig[] {
  return deelnames.flatMap((deelname, at) => {
    const { pad, van, tot, naam } = deelname;
    if (van && tot && isVoor(tot, van)) return [{ pad, melding: `${naam}: eindigt vóór het begin` }];
    const outcome = deelnameToetsen(deelname, deelnames.slice(0, at).filter(isOrdered), samenwerkingen);
    if (outcome.status !== 'refused') return [];
    return outcome.reasons.map(({ code, figures = {} }) => ({ pad, melding: sentenceOf(code, figures) }));
  });
}

const isOrdered = ({ van, tot }: Deelname): boolean => !(van && tot && isVoor(tot, van));

type Figures = Readonly<Record<string, unknown>>;

/** A pack is judged before there are texts: its reports are sentences, as all of its reports are. */
const sentenceOf = (code: string, { naam, samenwerking, van, tot, taak }: Figures): string => {
  const when = `van ${dayOf(van)} tot en met ${dayOf(tot)}`;
  return code === 'deelname-overlapt'
    ? `${naam} doet al mee aan "${samenwerking}" ${when}; laat de ene deelname eindigen vóór de andere begint`
    : `${naam} doet "${taak}" ook in "${samenwerking}" ${when}; haal de taak of de deelname bij één van de twee weg`;
};

const dayOf = (value: unknown): string => {
  const text = String(value);
  const dag = parseDatum(text);
  return dag ? formatDatum(dag) : text;
};
