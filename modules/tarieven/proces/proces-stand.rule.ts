// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, rule, type Step, step } from '#libs/explain';
import { type Datum, isNa } from '#libs/kernel';
import type { Processtap } from './proces.ts';
import type { Stapsoort } from './stapsoort.ts';

/** What the platform sees of a tariefproces, and what people recorded. */
export type Procesfeiten = {
  readonly vandaag: Datum;
  readonly nu: Temporal.Instant;
  readonly producten: number;
  /** Products whose card cannot go to the colleges yet. */
  readonly onvolledig: readonly string[];
  readonly uitvraag: { readonly sluit: Temporal.Instant; readonly ingediend: number } | null;
  /** Products without a computed price for the year, and those whose price rests on another function mix than was chosen. */
  readonly zonderKostprijs: readonly string[];
  readonly andereMix: readonly string[];
  readonly reagerenTot: Temporal.Instant | null;
  readonly reacties: number;
  readonly zonderAntwoord: number;
  readonly vrijgegeven: boolean;
  readonly isVoorgesteld: boolean;
  readonly isVastgesteld: boolean;
  /** Codes of the steps of which there is a record. */
  readonly metVerslag: readonly string[];
};

export type StandReden = Reason<
  | 'proces-geen-producten'
  | 'productkaart-onvolledig'
  | 'stap-zonder-verslag'
  | 'uitvraag-niet-geopend'
  | 'uitvraag-nog-open'
  | 'uitvraag-zonder-antwoorden'
  | 'proces-zonder-kostprijs'
  | 'kostprijs-met-andere-mix'
  | 'tarieven-niet-gepresenteerd'
  | 'tariefreactietijd-loopt'
  | 'tariefreacties-zonder-antwoord'
  | 'antwoorden-niet-vrijgegeven'
  | 'proces-zonder-voorstel'
  | 'proces-niet-vastgesteld'
>;

export type Stapstand = {
  readonly code: string;
  readonly stand: 'klaar' | 'overgeslagen' | 'open';
  /** What is still missing. */
  readonly redenen: readonly StandReden[];
  readonly teLaat: boolean;
};
export type Processtand = {
  readonly stappen: readonly Stapstand[];
  /** The first step that is still open; null when none is. */
  readonly nu: string | null;
};

const self = 'tarieven/proces-stand';

/** How every step of a tariefproces stands [001 §8.4]: from what the platform sees, not from what somebody ticked. */
export function procesStand(stappen: readonly Processtap[], feiten: Procesfeiten): Outcome<Processtand> {
  const standen = stappen.map((stap): Stapstand => {
    if (stap.overgeslagen !== null) return { code: stap.code, stand: 'overgeslagen', redenen: [], teLaat: false };
    const redenen = stap.soort ? missing[stap.soort](feiten, stap) : withoutRecord(feiten, stap);
    const isOpen = redenen.length > 0;
    const teLaat = isOpen && stap.uiterlijk !== null && isNa(feiten.vandaag, stap.uiterlijk);
    return { code: stap.code, stand: isOpen ? 'open' : 'klaar', redenen, teLaat };
  });
  const nu = standen.find(({ stand }) => stand === 'open')?.code ?? null;
  const done = standen.filter(({ stand }) => stand !== 'open').length;
  return decided({ stappen: standen, nu }, [
    step('stappen-gereed', done, 'stuks', rule(self), factSteps(feiten)),
    step('stappen-samen', stappen.length, 'stuks', input),
  ]);
}

type Missing = (feiten: Procesfeiten, stap: Processtap) => readonly StandReden[];

const withoutRecord: Missing = ({ metVerslag }, { code }) =>
  metVerslag.includes(code) ? [] : [reason('stap-zonder-verslag')];

const withoutPrice: Missing = ({ producten, zonderKostprijs, andereMix }) => [
  ...(producten === 0 ? [reason('proces-geen-producten' as const)] : []),
  ...(zonderKostprijs.length > 0 ? [reason('proces-zonder-kostprijs' as const, list(zonderKostprijs))] : []),
  ...(andereMix.length > 0 ? [reason('kostprijs-met-andere-mix' as const, list(andereMix))] : []),
];

const unpresented: Missing = ({ reagerenTot }) => (reagerenTot ? [] : [reason('tarieven-niet-gepresenteerd')]);

const missing: Readonly<Record<Stapsoort, Missing>> = {
  productkaart: ({ producten, onvolledig }) => [
    ...(producten === 0 ? [reason('proces-geen-producten' as const)] : []),
    ...(onvolledig.length > 0 ? [reason('productkaart-onvolledig' as const, list(onvolledig))] : []),
  ],
  bespreking: withoutRecord,
  uitvraag: ({ uitvraag, nu }) => {
    if (!uitvraag) return [reason('uitvraag-niet-geopend')];
    if (Temporal.Instant.compare(nu, uitvraag.sluit) <= 0)
      return [reason('uitvraag-nog-open', { sluit: uitvraag.sluit.toString() })];
    return uitvraag.ingediend === 0 ? [reason('uitvraag-zonder-antwoorden')] : [];
  },
  'concept-tarief': withoutPrice,
  loonkosten: withoutPrice,
  opslagen: withoutPrice,
  verblijf: withoutPrice,
  presentatie: unpresented,
  reacties: ({ reagerenTot, nu, zonderAntwoord, vrijgegeven, reacties }) => {
    if (!reagerenTot) return [reason('tarieven-niet-gepresenteerd')];
    return [
      ...(Temporal.Instant.compare(nu, reagerenTot) <= 0
        ? [reason('tariefreactietijd-loopt' as const, { tot: reagerenTot.toString() })]
        : []),
      ...(zonderAntwoord > 0 ? [reason('tariefreacties-zonder-antwoord' as const, { aantal: zonderAntwoord })] : []),
      ...(reacties > 0 && zonderAntwoord === 0 && !vrijgegeven ? [reason('antwoorden-niet-vrijgegeven' as const)] : []),
    ];
  },
  'op-productkaart': ({ isVoorgesteld, isVastgesteld }) =>
    isVoorgesteld || isVastgesteld ? [] : [reason('proces-zonder-voorstel')],
  vaststelling: ({ isVastgesteld }) => (isVastgesteld ? [] : [reason('proces-niet-vastgesteld')]),
};

const list = (producten: readonly string[]) => ({ producten: producten.join(', ') });

const factSteps = (feiten: Procesfeiten): readonly Step[] => [
  step('producten-van-contract', feiten.producten, 'stuks', input),
  step('productkaarten-onvolledig', feiten.onvolledig.length, 'stuks', input),
  step('opgaven-ingediend', feiten.uitvraag?.ingediend ?? null, 'stuks', input),
  step('producten-zonder-kostprijs', feiten.zonderKostprijs.length, 'stuks', input),
  step('tariefreacties', feiten.reacties, 'stuks', input),
  step('reacties-zonder-antwoord', feiten.zonderAntwoord, 'stuks', input),
];
