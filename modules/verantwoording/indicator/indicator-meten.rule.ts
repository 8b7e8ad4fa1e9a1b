// SPDX-License-Identifier: EUPL-1.2
import { incomplete, type Outcome, type Source, step } from '#libs/explain';

/** What must be said before anyone can measure; null where the plan says nothing that can be worked with. */
export type Meetbaarheid = {
  readonly eenheid: string | null;
  readonly databron: string | null;
  readonly meetwijze: string | null;
  readonly bron: Source;
};

/**
 * The value of an indicator, or what is missing before it can have one. No deliveries of outcomes are taken in yet
 * [002 §4.4.3 explores the beleidsinformatie of CBS], so even a fully described indicator still lacks its measurement.
 */
export function indicatorMeten({ bron, ...gegevens }: Meetbaarheid): Outcome<number> {
  const steps = Object.entries(gegevens).map(([naam, value]) => step(`indicator-${naam}`, value, 'tekst', bron));
  const unknown = steps.filter(({ value }) => value === null).map(({ name }) => name);
  return incomplete([...unknown, 'indicator-meting'], steps);
}
