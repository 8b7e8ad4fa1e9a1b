// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { isZelfdePunt, type Toetspunt } from '../procedure/voorwaarden.ts';
import type { Beoordeling, Rondesoort } from './beoordeling.ts';

export type Beoordelingsvraag = {
  readonly persoon: string | null;
  readonly isGesloten: boolean;
  /** What is to be judged now; null when it is not the time for verdicts. */
  readonly ronde: { readonly soort: Rondesoort; readonly punten: readonly Toetspunt[] } | null;
  /** Who already handed in a verdict in this round. */
  readonly alGeweest: readonly string[];
  /** Who judged in the round before. */
  readonly vorigeRonde: readonly string[];
  readonly beoordelingen: readonly Beoordeling[];
  /** How a point reads. */
  readonly naamVan: (punt: Toetspunt) => string;
};

export type BeoordelingReden = Reason<
  | 'procedure-nog-niet-gesloten'
  | 'niet-aan-de-beurt'
  | 'beoordelaar-onbekend'
  | 'beoordelaar-al-geweest'
  | 'niet-uw-verschil'
  | 'oordeel-ontbreekt'
  | 'oordeel-niet-gevraagd'
  | 'oordeel-zonder-toelichting'
>;

const self = 'inkoop/beoordelaar-toetsen';

/** May this person judge now, and is the verdict whole? Two different people each judge every point. [002 §4.4.1] */
export function beoordelaarToetsen(vraag: Beoordelingsvraag): Outcome<{ readonly persoon: string }, BeoordelingReden> {
  const { persoon, alGeweest } = vraag;
  const steps = [
    step('procedure-gesloten', vraag.isGesloten, 'ja-nee', input),
    step('eerder-beoordeeld', persoon !== null && alGeweest.includes(persoon), 'ja-nee', input),
    step('beoordelaars-in-ronde', alGeweest.length, 'stuks', input),
  ];
  const reasons = [...personReasons(vraag), ...verdictReasons(vraag)];
  if (reasons.length > 0 || persoon === null) return refused(reasons, steps);
  return decided({ persoon }, [step('mag-beoordelen', true, 'ja-nee', rule(self), steps)]);
}

/** Nobody sees what another found before the own verdict is in. */
export function oordelenZichtbaar(
  persoon: string | null,
  ingeleverd: readonly string[],
  nodig: number,
): Outcome<boolean> {
  const own = persoon !== null && ingeleverd.includes(persoon);
  return decided(own || ingeleverd.length >= nodig, [
    step('oordelen-zichtbaar', own || ingeleverd.length >= nodig, 'ja-nee', rule(self), [
      step('eigen-oordeel-ingeleverd', own, 'ja-nee', input),
      step('oordelen-ingeleverd', ingeleverd.length, 'stuks', input),
    ]),
  ]);
}

function personReasons({ persoon, isGesloten, ronde, alGeweest, vorigeRonde }: Beoordelingsvraag): BeoordelingReden[] {
  const reasons: BeoordelingReden[] = [];
  if (!isGesloten) reasons.push(reason('procedure-nog-niet-gesloten'));
  if (persoon === null) return [...reasons, reason('beoordelaar-onbekend')];
  if (!ronde) return [...reasons, reason('niet-aan-de-beurt')];
  if (alGeweest.includes(persoon)) reasons.push(reason('beoordelaar-al-geweest'));
  if (ronde.soort === 'samen' && !vorigeRonde.includes(persoon)) reasons.push(reason('niet-uw-verschil'));
  return reasons;
}

function verdictReasons({ ronde, beoordelingen, naamVan }: Beoordelingsvraag): BeoordelingReden[] {
  if (!ronde) return [];
  const find = (punt: Toetspunt) => beoordelingen.find((one) => isZelfdePunt(one, punt));
  const fieldOf = (punt: Toetspunt) => `oordelen.${ronde.punten.indexOf(punt)}`;
  const perPoint = ronde.punten.flatMap((punt): BeoordelingReden[] => {
    const found = find(punt);
    if (!found) return [reason('oordeel-ontbreekt', { punt: naamVan(punt) }, `${fieldOf(punt)}.oordeel`)];
    return found.oordeel === 'voldoet-niet' && found.toelichting.trim() === ''
      ? [reason('oordeel-zonder-toelichting', { punt: naamVan(punt) }, `${fieldOf(punt)}.toelichting`)]
      : [];
  });
  const asked = (one: Toetspunt) => ronde.punten.some((punt) => isZelfdePunt(punt, one));
  const strange = beoordelingen.filter((one) => !asked(one));
  return [...perPoint, ...strange.map((one) => reason('oordeel-niet-gevraagd' as const, { punt: naamVan(one) }))];
}
