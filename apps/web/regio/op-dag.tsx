// SPDX-License-Identifier: EUPL-1.2
import { DateInput, Filters } from '#libs/ui';

/** Shows the page as it is on another day. */
export const OpDag = ({ dag, adres }: { readonly dag: string; readonly adres: string }) => (
  <Filters label="Op een andere dag" clearHref={adres}>
    <DateInput name="op" label="Op dag" optional defaultValue={dag} />
  </Filters>
);
