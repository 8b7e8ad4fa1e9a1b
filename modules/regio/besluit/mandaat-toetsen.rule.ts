// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, reason, refused, rule, type Step, step } from '#libs/explain';
import { contains, type Datum, periode } from '#libs/kernel';
import type { BesluitReden } from './besluit.ts';
import type { Gremium, Gremiumsoort, Handeling, Mandaat, VerleendeVolmacht } from './mandaat.ts';

export type Bevoegdheidsvraag = {
  readonly handeling: Handeling;
  readonly contract: string | null;
  /** Kind of the body that wants to decide. */
  readonly gremiumsoort: Gremiumsoort;
  readonly dag: Datum;
  readonly gremia: readonly Gremium[];
  readonly mandaten: readonly Mandaat[];
  readonly volmachten: readonly VerleendeVolmacht[];
  readonly leden: readonly { readonly gemeente: string; readonly naam: string }[];
};

/** On which entry of the register the decision rests. */
export type Bevoegdheid = { readonly mandaat: string; readonly gremium: string; readonly grond: string };

const self = 'regio/mandaat-toetsen';

/**
 * May this body decide on this act, on this day? Source: the region's mandate register [002 §7.2, figuur 7; §4.3].
 * A mandate that is still to be requested counts only when every member has granted a volmacht for it.
 */
export function mandaatToetsen(vraag: Bevoegdheidsvraag): Outcome<Bevoegdheid, BesluitReden> {
  const asked = [
    step('handeling', vraag.handeling, 'code', input),
    step('gremium', vraag.gremiumsoort, 'code', input),
    step('dag', vraag.dag.toString(), 'datum', input),
  ];
  const entries = vraag.mandaten.filter(
    (mandaat) => mandaat.handeling === vraag.handeling && reaches(mandaat, vraag.contract),
  );
  const known = entries.filter((mandaat) => bodyOf(vraag, mandaat));
  if (known.length === 0) return refused(reason('mandaat-onbekend', { handeling: vraag.handeling }), asked);

  const own = known.filter((mandaat) => bodyOf(vraag, mandaat)?.soort === vraag.gremiumsoort);
  if (own.length === 0)
    return refused(reason('niet-bevoegd', { wie: names(known.map((mandaat) => bodyOf(vraag, mandaat)?.naam)) }), [
      ...asked,
      ...known.map(asStep),
    ]);

  const judged = own.map((mandaat) => ({ mandaat, missing: missingVolmachten(vraag, mandaat) }));
  const usable = judged.find(({ missing }) => missing.length === 0);
  const steps = [...asked, ...own.map(asStep)];
  if (!usable)
    return refused(reason('volmacht-ontbreekt', { van: names(judged.flatMap(({ missing }) => missing)) }), steps);

  const { code, grond, beslist } = usable.mandaat;
  const value = { mandaat: code, gremium: String(beslist), grond };
  return decided(value, [step('bevoegd', true, 'ja-nee', rule(self), steps)]);
}

const reaches = ({ contracten }: Mandaat, contract: string | null): boolean =>
  contracten === 'alle' || (contract !== null && contracten.includes(contract));

const bodyOf = ({ gremia }: Bevoegdheidsvraag, { beslist }: Mandaat): Gremium | undefined =>
  gremia.find(({ code }) => code === beslist);

/** The members whose volmacht is needed and not there on the day. */
function missingVolmachten({ volmachten, leden, dag }: Bevoegdheidsvraag, { code, staat }: Mandaat): readonly string[] {
  if (staat !== 'aan-te-vragen') return [];
  const granted = volmachten.filter(({ mandaat, van, tot }) => mandaat === code && contains(periode(van, tot), dag));
  return leden
    .filter(({ gemeente }) => !granted.some((volmacht) => volmacht.gemeente === gemeente))
    .map(({ naam }) => naam);
}

const asStep = ({ omschrijving, staat, bron }: Mandaat): Step =>
  step('mandaat', `${omschrijving} (${staat.replaceAll('-', ' ')})`, 'tekst', bron);

const names = (found: readonly (string | undefined)[]): string =>
  [...new Set(found.filter((naam) => naam !== undefined))].join(', ');
