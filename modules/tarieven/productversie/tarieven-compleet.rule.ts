// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { type Datum, isVoor } from '#libs/kernel';

const self = 'tarieven/tarieven-compleet';

export type Versievraag = { readonly eenheid: string; readonly ingang: Datum };
export type VastgesteldTarief = {
  readonly cao: string;
  readonly micro: boolean;
  readonly eenheid: string;
  readonly van: Datum;
  readonly tot: Datum | null;
};
/** One tariff that a new version asks for: there, or still to be computed and decided. */
export type Tariefvraag = { readonly cao: string; readonly micro: boolean; readonly klaar: boolean };
export type TariefOntbreekt = Reason<'versie-zonder-tarieven'>;

/**
 * Which tariffs a version of a product asks for: one in its unit, from its own first day, for each that runs the day
 * before [002 §5.3.3]. A tariff that began earlier was made for the version before it.
 */
export function tariefvragen(versie: Versievraag, tarieven: readonly VastgesteldTarief[]): readonly Tariefvraag[] {
  if (versie.eenheid === 'geen') return [];
  const before = versie.ingang.subtract({ days: 1 });
  const ran = ({ van, tot }: VastgesteldTarief) => !isVoor(before, van) && (tot === null || !isVoor(tot, before));
  return tarieven.filter(ran).map(({ cao, micro }) => ({
    cao,
    micro,
    klaar: tarieven.some(
      (one) =>
        one.cao === cao && one.micro === micro && one.eenheid === versie.eenheid && one.van.equals(versie.ingang),
    ),
  }));
}

/** May a version begin on its day: is every tariff that it asks for there? */
export function tarievenCompleet(
  versie: Versievraag,
  tarieven: readonly VastgesteldTarief[],
): Outcome<true, TariefOntbreekt> {
  const asked = tariefvragen(versie, tarieven);
  const missing = asked.filter(({ klaar }) => !klaar).length;
  const steps = [
    step('tarieven-compleet', missing === 0, 'ja-nee', rule(self), [
      step('eenheid-van-versie', versie.eenheid, 'tekst', input),
      step('ingang', versie.ingang.toString(), 'datum', input),
      step('tarieven-gevraagd', asked.length, 'stuks', input),
      step('tarieven-klaar', asked.length - missing, 'stuks', input),
    ]),
  ];
  if (missing === 0) return decided(true, steps);
  return refused(reason('versie-zonder-tarieven', { aantal: missing, ingang: versie.ingang.toString() }), steps);
}
