// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, isNa } from '#libs/kernel';
import { type Schaalcel, type Schaalcriterium, type Schaalkeuze, schaalcriteria, schaaltaken } from './schaalregel.ts';

export type SchaalkeuzeReden = Reason<
  'schaal-ontbreekt' | 'schaal-bestaat-niet' | 'reden-per-criterium' | 'herzien-na-ingang' | 'schaal-verandert-niet'
>;

type Vraag = {
  readonly keuze: Schaalkeuze;
  readonly redenen: Readonly<Record<Schaalcriterium, string>>;
  readonly van: Datum;
  readonly herzien: Datum;
  /** Codes of the scales that the region knows. */
  readonly schalen: readonly string[];
  readonly lopend: Schaalkeuze | null;
};

const self = 'regio/schaalkeuze-toetsen';

/**
 * Is the choice of a scale whole? Each task lies at a scale that the region knows, the choice is reasoned on the four
 * criteria [001 §5], and there is a day to look again: care forms move between scales [001 §4.4].
 */
export function schaalkeuzeToetsen(vraag: Vraag): Outcome<true, SchaalkeuzeReden> {
  const { keuze, redenen, van, herzien, lopend } = vraag;
  const reasons: SchaalkeuzeReden[] = [
    ...schaaltaken.flatMap((taak) => scaleReasons(taak, keuze[taak], vraag.schalen)),
    ...schaalcriteria
      .filter((criterium) => redenen[criterium].trim() === '')
      .map((criterium) => reason('reden-per-criterium', { criterium }, criterium)),
  ];
  if (!isNa(herzien, van)) reasons.push(reason('herzien-na-ingang', { van: van.toString() }, 'herzien'));
  if (lopend && schaaltaken.every((taak) => same(lopend[taak], keuze[taak])))
    reasons.push(reason('schaal-verandert-niet'));
  const steps = [
    step('schaalkeuze-compleet', reasons.length === 0, 'ja-nee', rule(self), [
      ...schaaltaken.map((taak) => step(taak, keuze[taak].schalen.join(', ') || null, 'code', input)),
      ...schaalcriteria.map((criterium) => step(`criterium-${criterium}`, redenen[criterium] || null, 'tekst', input)),
      step('herzien', herzien.toString(), 'datum', input),
    ]),
  ];
  return reasons.length === 0 ? decided(true, steps) : refused(reasons, steps);
}

function scaleReasons(taak: string, { schalen }: Schaalcel, known: readonly string[]): readonly SchaalkeuzeReden[] {
  const veld = `${taak}[]`;
  if (schalen.length === 0) return [reason('schaal-ontbreekt', { taak }, veld)];
  return schalen
    .filter((schaal) => !known.includes(schaal))
    .map((schaal) => reason('schaal-bestaat-niet', { schaal }, veld));
}

const same = (a: Schaalcel, b: Schaalcel): boolean =>
  a.uitvoerder === b.uitvoerder &&
  a.bijzonder === b.bijzonder &&
  a.schalen.length === b.schalen.length &&
  a.schalen.every((schaal) => b.schalen.includes(schaal));
