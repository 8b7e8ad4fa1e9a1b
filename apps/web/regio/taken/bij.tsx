// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '#libs/ui';
import type { Taakdrager } from '#modules/regio';
import { woorden } from '#modules/regio/teksten';

/** With whom a task lies; the organisation of the region by its own name. */
export const Bij = ({ bij, uitvoering }: { readonly bij: Taakdrager | null; readonly uitvoering: string }) => {
  if (bij === null) return <Badge kind="warning">onbekend</Badge>;
  return <>{bij === 'uitvoeringsorganisatie' ? uitvoering : woorden.taakdrager[bij]}</>;
};
