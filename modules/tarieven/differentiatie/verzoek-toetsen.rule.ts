// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, step } from '#libs/explain';
import { compared, type Datum, isNa, isVoor } from '#libs/kernel';
import type { Afwijking, Discipline, Tariefadvies } from './tariefverzoek.ts';

export type Verzoekvraag = {
  readonly vandaag: Datum;
  readonly ingang: Datum;
  /** When the tariff runs from which it deviates. */
  readonly tarief: { readonly van: Datum; readonly tot: Datum | null };
  /** The figures that the model of this tariff works with. */
  readonly bekend: readonly string[];
  readonly afwijkingen: readonly Gewenst[];
};
/** Figures are tried out first; why they are others is asked when the request is made. */
export type Gewenst = Omit<Afwijking, 'reden'> & { readonly reden?: string };
export type VerzoekReden = AfwijkingReden | Reason<'tarief-ingang-voorbij' | 'geen-lopend-tarief'>;

const shortestReason = 10;

export type AfwijkingReden = Reason<
  'afwijking-onbekend' | 'afwijking-dubbel' | 'afwijking-geen' | 'afwijking-zonder-reden'
>;

/** What is wrong with figures of one's own, each at its field. */
export const afwijkingenToetsen = (
  afwijkingen: readonly Gewenst[],
  bekend: readonly string[],
): readonly AfwijkingReden[] => {
  const field = (at: number, naam: string) => `afwijkingen.${at}.${naam}`;
  return afwijkingen.flatMap(({ soort, was, wordt, reden }, at): AfwijkingReden[] => [
    ...(bekend.includes(soort) ? [] : [reason('afwijking-onbekend' as const, { soort }, field(at, 'soort'))]),
    ...(afwijkingen.findIndex((one) => one.soort === soort) < at
      ? [reason('afwijking-dubbel' as const, { soort }, field(at, 'soort'))]
      : []),
    ...(was !== null && compared(was, wordt) === 0
      ? [reason('afwijking-geen' as const, { soort, was }, field(at, 'wordt'))]
      : []),
    ...(reden !== undefined && reden.trim().length < shortestReason
      ? [reason('afwijking-zonder-reden' as const, { tekens: shortestReason }, field(at, 'reden'))]
      : []),
  ]);
};

/** Is a request for a tariff of one's own complete enough to be advised on? All that is wrong comes back at once. */
export function verzoekToetsen(vraag: Verzoekvraag): Outcome<true, VerzoekReden> {
  const { vandaag, ingang, tarief, bekend, afwijkingen } = vraag;
  const reasons: VerzoekReden[] = [...afwijkingenToetsen(afwijkingen, bekend)];
  if (!isVoor(vandaag, ingang)) reasons.push(reason('tarief-ingang-voorbij', { ingang: ingang.toString() }, 'ingang'));
  if (isVoor(ingang, tarief.van) || (tarief.tot && isNa(ingang, tarief.tot)))
    reasons.push(reason('geen-lopend-tarief', { dag: ingang.toString() }, 'ingang'));
  const steps = afwijkingen.map(({ soort, was, wordt }) =>
    step(soort, wordt, 'tekst', input, [step('cijfer-van-de-regio', was, 'tekst', input)]),
  );
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}

export type Besluitvraag = {
  readonly vandaag: Datum;
  readonly ingang: Datum;
  readonly disciplines: readonly Discipline[];
  readonly adviezen: readonly Pick<Tariefadvies, 'discipline' | 'oordeel'>[];
  readonly isBesloten: boolean;
};
export type BesluitbaarReden = Reason<'verzoek-besloten' | 'advies-ontbreekt' | 'tarief-ingang-voorbij'>;

/** Can the director decide: every discipline has advised, and the day lies ahead [002 §5.3.3]? */
export function verzoekBesluitbaar({
  vandaag,
  ingang,
  disciplines,
  adviezen,
  isBesloten,
}: Besluitvraag): Outcome<true, BesluitbaarReden> {
  const missing = disciplines.filter(({ naam }) => !adviezen.some(({ discipline }) => discipline === naam));
  const reasons: BesluitbaarReden[] = [
    ...(isBesloten ? [reason('verzoek-besloten' as const)] : []),
    ...(missing.length > 0
      ? [reason('advies-ontbreekt' as const, { van: missing.map(({ naam }) => naam).join(', ') })]
      : []),
    ...(isVoor(vandaag, ingang)
      ? []
      : [reason('tarief-ingang-voorbij' as const, { ingang: ingang.toString() }, 'ingang')]),
  ];
  const steps = adviezen.map(({ discipline, oordeel }) => step(discipline, oordeel, 'tekst', input));
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
