// SPDX-License-Identifier: EUPL-1.2
import { DateInput, Filters } from '#libs/ui';

/** Chooses the day on which the page shows how things stand; without a choice that is today. */
export const Dagkeuze = ({ op, gekozen }: { readonly op: string; readonly gekozen: boolean }) => (
  <Filters label="Kies een dag" clearHref={gekozen ? '?' : undefined}>
    <DateInput name="op" label="Op dag" defaultValue={op} />
  </Filters>
);

/** The day in the address, when there is one. */
export const dagIn = (request: Request): string | null => new URL(request.url).searchParams.get('op');
