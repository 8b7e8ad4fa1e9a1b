// SPDX-License-Identifier: EUPL-1.2
import { decided, input, norm, type Outcome, type Reason, reason, rule, type Step, step } from '#libs/explain';
import type { Instrument, Instrumenten, Keuzen } from './instrumenten.ts';
import { type Samenhangeis, samenhangeisen } from './samenhangeisen.ts';

export const oordeelsoorten = ['past', 'let-op', 'past-niet', 'onbekend'] as const;
export type Oordeelsoort = (typeof oordeelsoorten)[number];

/** What is said of one thing that must hold between the choices. */
export type Oordeel = {
  /** Code of the eis. */
  readonly eis: string;
  readonly soort: Oordeelsoort;
  /** The choices that it is about. */
  readonly over: readonly Instrument[];
  /** The sentence that goes with it; null when the choices fit. */
  readonly reden: Reason | null;
};
export type Samenhang = {
  /** The gravest of all: one thing that does not fit outweighs what is unknown. */
  readonly soort: Oordeelsoort;
  readonly oordelen: readonly Oordeel[];
};

const self = 'beleid/instrumenten-samenhang';

/**
 * Are the four instruments of a contract one coherent choice [001 §7.2.3; 002 §4.2]? Judges every eis on all readings
 * of the plan: one that the plan does not settle is `onbekend`, unless all its readings come out the same.
 */
export function instrumentenSamenhang(instrumenten: Instrumenten): Outcome<Samenhang> {
  const own = samenhangeisen.filter(({ geldt }) => geldt?.(instrumenten) ?? true);
  const oordelen = own.map((eis) => judge(eis, instrumenten));
  const soort = gravest(oordelen);
  const texts = textsOf(instrumenten);
  const steps = oordelen.map((oordeel, at) => asStep(oordeel, own[at], texts));
  return decided({ soort, oordelen }, [step('samenhang', soort, 'code', rule(self), steps)]);
}

function judge(eis: Samenhangeis, instrumenten: Instrumenten): Oordeel {
  const { code, anders, nodig, voldoet } = eis;
  const base = { eis: code, over: nodig };
  const missing = nodig.filter((instrument) => instrumenten[instrument].length === 0);
  if (missing.length > 0)
    return { ...base, soort: 'onbekend', reden: reason('keuze-nog-niet-gemaakt', { wat: missing.join(', ') }) };
  const outcomes = new Set(readings(instrumenten, nodig).map(voldoet));
  if (outcomes.size > 1) return { ...base, soort: 'onbekend', reden: reason('keuze-tegenstrijdig', { eis: code }) };
  return outcomes.has(true) ? { ...base, soort: 'past', reden: null } : { ...base, soort: anders, reden: reason(code) };
}

/** Every way in which these choices can be read together; what an eis does not ask for does not matter to it. */
const readings = (instrumenten: Instrumenten, nodig: readonly Instrument[]): readonly Keuzen[] =>
  nodig.reduce<readonly Keuzen[]>(
    (found, instrument) =>
      found.flatMap((keuzen) => instrumenten[instrument].map((lezing) => ({ ...keuzen, [instrument]: lezing }))),
    [indifferent],
  );

const indifferent: Keuzen = {
  procedure: { regime: 'omzetting', tussentijds: null, kiest: null },
  looptijd: { eersteJaren: 3, totaalJaren: 3 },
  bekostiging: ['p*q'],
  leveranciers: [],
  plafond: 'nee',
};

const byGravity: readonly Oordeelsoort[] = ['past', 'onbekend', 'let-op', 'past-niet'];
const gravest = (oordelen: readonly Oordeel[]): Oordeelsoort =>
  oordelen.reduce<Oordeelsoort>(
    (worst, { soort }) => (byGravity.indexOf(soort) > byGravity.indexOf(worst) ? soort : worst),
    'past',
  );

const asStep = (
  { eis, soort, over }: Oordeel,
  source: Samenhangeis | undefined,
  texts: ReturnType<typeof textsOf>,
): Step =>
  step(
    eis,
    soort,
    'code',
    norm(source?.bron ?? eis),
    over.map((instrument) => step(instrument, texts[instrument].join(' of ') || 'niet gekozen', 'tekst', input)),
  );

/** What was read of each choice: one text, none, or one for each place that says something else. */
const textsOf = (instrumenten: Instrumenten): Readonly<Record<Instrument, readonly string[]>> => ({
  procedure: instrumenten.procedure.map(({ regime, kiest }) => (kiest ? `${regime}, ${kiest} kiest` : regime)),
  looptijd: instrumenten.looptijd.map(({ eersteJaren, totaalJaren }) => `${eersteJaren} van ${totaalJaren} jaar`),
  bekostiging: instrumenten.bekostiging.map((vormen) => vormen.join(', ')),
  leveranciers: instrumenten.leveranciers.map((typen) => typen.join(', ')),
  plafond: instrumenten.plafond,
});
