// SPDX-License-Identifier: EUPL-1.2
import {
  jaarprogrammaVaststellen,
  jaarprogrammaVerantwoorden,
  jaarprogrammaVoorleggen,
  jaarprogrammaWijzigen,
  zienswijzeGeven,
} from '#modules/beleid';
import type { Act } from '#platform/act';
import { doe, notFound } from '../../shell/pagina.ts';

type Args = Parameters<typeof doe>[0];
type Velden = Readonly<Record<string, unknown>>;

const stap = <Input, Value>(act: Act<Input, Value>) => ({
  naam: act.naam,
  zet: (args: Args, jaar: number) =>
    doe(
      args,
      act,
      () => `/beleid/jaarprogramma/${jaar}`,
      (input) => ({ jaar, ...filledDays(input) }),
    ),
});
const stappen = [
  stap(jaarprogrammaVoorleggen),
  stap(zienswijzeGeven),
  stap(jaarprogrammaVaststellen),
  stap(jaarprogrammaWijzigen),
  stap(jaarprogrammaVerantwoorden),
];

/** The step that one of the forms on the page of a year asks for; the form says which. */
export async function zetStap(args: Args, jaar: number) {
  const asked = (await args.request.clone().formData()).get('_act');
  const found = stappen.find(({ naam }) => naam === asked);
  if (!found) throw notFound();
  return found.zet(args, jaar);
}

/** Days that were left open between others do not count. */
const filledDays = ({ rapportages }: Velden): Velden =>
  Array.isArray(rapportages) ? { rapportages: rapportages.filter(Boolean) } : {};
