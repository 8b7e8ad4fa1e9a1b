// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, reason, refused, rule, type Step, step } from '#libs/explain';
import { contains, type Datum, periode } from '#libs/kernel';
import type { BesluitReden } from './besluit.ts';
import type { Gremium, Gremiumsoort, Handeling, Mandaat, VerleendeVolmacht, Zetel } from './mandaat.ts';
import { magSpreken, waaromNiet } from './zetel-toetsen.rule.ts';

export type Bevoegdheidsvraag = {
  readonly handeling: Handeling;
  readonly contract: string | null;
  /** Kind of the body that wants to decide. */
  readonly gremiumsoort: Gremiumsoort;
  /** Who decides, and the seats in the gremia for which somebody of this hat can decide. */
  readonly beslisser: string | null;
  readonly zetels: readonly Zetel[];
  readonly dag: Datum;
  readonly gremia: readonly Gremium[];
  readonly mandaten: readonly Mandaat[];
  readonly volmachten: readonly VerleendeVolmacht[];
  readonly leden: readonly { readonly gemeente: string; readonly naam: string }[];
};

/** On which entry of the register the decision rests, and what must be so for it to be used. */
export type Bevoegdheid = {
  readonly mandaat: string;
  readonly gremium: string;
  readonly grond: string;
  readonly voorwaarden: readonly string[];
};

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
  const known = vraag.mandaten
    .filter((mandaat) => mandaat.handeling === vraag.handeling && reaches(mandaat, vraag.contract))
    .flatMap((mandaat) => vraag.gremia.filter(({ code }) => code === mandaat.beslist).map((wie) => ({ mandaat, wie })));
  if (known.length === 0) return refused(reason('mandaat-onbekend', { handeling: vraag.handeling }), asked);

  const own = known.filter(({ wie }) => magSpreken(wie, vraag));
  if (own.length === 0)
    return refused(
      waaromNiet(
        known.map(({ wie }) => wie),
        vraag,
      ),
      [...asked, ...known.map(({ mandaat }) => asStep(mandaat))],
    );

  const judged = own.map(({ mandaat }) => ({ mandaat, missing: missingVolmachten(vraag, mandaat) }));
  const usable = judged.find(({ missing }) => missing.length === 0);
  const steps = [...asked, ...own.map(({ mandaat }) => asStep(mandaat))];
  if (!usable)
    return refused(reason('volmacht-ontbreekt', { van: names(judged.flatMap(({ missing }) => missing)) }), steps);

  const { code, grond, beslist } = usable.mandaat;
  const value = { mandaat: code, gremium: String(beslist), grond, voorwaarden: voorwaardenVan(usable.mandaat, vraag) };
  return decided(value, [step('bevoegd', true, 'ja-nee', rule(self), steps)]);
}

const reaches = ({ contracten }: Mandaat, contract: string | null): boolean =>
  contracten === 'alle' || (contract !== null && contracten.includes(contract));

/** What the decider must know to be so: the condition, and whom the register wants to be consulted. */
function voorwaardenVan({ voorwaarde, naAfstemmingMet }: Mandaat, { gremia }: Bevoegdheidsvraag): readonly string[] {
  const consulted = naAfstemmingMet.map((code) => gremia.find((gremium) => gremium.code === code)?.naam ?? code);
  return [
    ...(voorwaarde ? [voorwaarde] : []),
    ...(consulted.length > 0 ? [`Afgestemd met: ${consulted.join(', ')}.`] : []),
  ];
}

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

const names = (found: readonly string[]): string => [...new Set(found)].join(', ');
