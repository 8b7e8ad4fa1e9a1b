// SPDX-License-Identifier: EUPL-1.2
import { input } from '#libs/explain';
import type { Kostprijsvraag, Modelparameter } from './kostprijsmodel.ts';
import { parameterKiezen } from './parameter-kiezen.rule.ts';

/** A figure with another value; the step then says that it was entered. Hours that it was built of no longer count. */
export function metWaarde({ uren, ...one }: Modelparameter, waarde: string): Modelparameter {
  if (uren || one.procent !== undefined) return { ...one, procent: waarde, bron: input };
  return one.euro === undefined ? { ...one, aantal: waarde, bron: input } : { ...one, euro: waarde, bron: input };
}

export type Cijferwijziging = { readonly soort: string; readonly wordt: string };

/** The same question with other figures. A kind that it does not compute with changes nothing. */
export const metCijfers = (vraag: Kostprijsvraag, wijzigingen: readonly Cijferwijziging[]): Kostprijsvraag => ({
  ...vraag,
  parameters: wijzigingen.reduce((all, { soort, wordt }) => {
    const chosen = parameterKiezen(soort, vraag, all);
    return chosen.status === 'decided' ? all.map((one) => (one === chosen.value ? metWaarde(one, wordt) : one)) : all;
  }, vraag.parameters),
});
