// SPDX-License-Identifier: EUPL-1.2
import { DateInput, Filters } from '#libs/ui';

/** Chooses the day on which the page shows how things stand; without a choice that is today. */
export const OpDag = ({ dag, gekozen }: { readonly dag: string; readonly gekozen: boolean }) => (
  <Filters label="Kies een dag" clearHref={gekozen ? '?' : undefined}>
    <DateInput name="op" label="Op dag" defaultValue={dag} />
  </Filters>
);
