// SPDX-License-Identifier: EUPL-1.2
import type { JsonValue, Outcome, Receipt } from '#libs/explain';
import type { Datum, Eurocent } from '#libs/kernel';
import type { Eenheid } from '../kostprijs/kostprijsmodel.ts';

/** One step as it was agreed: from a day an amount, or a part of the difference between the old tariff and the list. */
export type AfgesprokenStap = {
  /** ISO days: what was agreed is kept as it was written. */
  readonly van: string;
  readonly tot: string | null;
  readonly bedrag: Eurocent | null;
  /** Percent of the difference, decimal text. */
  readonly deel: string | null;
};

/** Does a path still end where it was decided to, or where somebody let it stay? */
export const eindigtGoed = ({ eindbedrag, nagegaan }: Pick<Ingroeipad, 'eindbedrag' | 'nagegaan'>, einde: Eurocent) =>
  einde === eindbedrag || einde === nagegaan;

/** The path of one provider for one product, from its old tariff to that of the list [002 §6.1.3]. */
export type Ingroeipad = {
  readonly verband: string;
  readonly id: string;
  readonly aanbieder: string;
  readonly contract: string;
  readonly product: string;
  /** The CAO and size of this provider: what is followed can differ by it. Without a CAO it did not. */
  readonly cao: string | null;
  readonly micro: boolean;
  readonly eenheid: Eenheid;
  readonly oud: Eurocent;
  /** What the list says on the day that the path ends, when it was put before those who decide. */
  readonly eindbedrag: Eurocent;
  readonly lijstbedrag: string | null;
  /** The end that the list gave later, for which somebody let the path stay as it is. */
  readonly nagegaan: Eurocent | null;
  /** Where it was agreed, such as a meeting of regions. */
  readonly afspraak: string;
  readonly afgesprokenOp: Datum;
  readonly stappen: readonly AfgesprokenStap[];
  readonly bewijs: Omit<Receipt, 'outcome' | 'input'> & {
    readonly input: JsonValue;
    readonly outcome: Outcome<JsonValue>;
  };
  readonly staat: 'voorgesteld' | 'vastgesteld' | 'ingetrokken' | 'vervangen';
  readonly besluit: string | null;
  readonly voorbeeld: boolean;
  readonly ingediend: Temporal.Instant;
  readonly persoon: string | null;
  readonly naam: string;
};
