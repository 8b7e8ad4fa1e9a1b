// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Nobody loaded the plan of this verband yet: there is nothing to work with. */
export class NoPlan extends Error {}

/** Every table that a verband owns refers to it by this name; of another reference that breaks the program is to blame. */
const toVerband = /_verband_fkey$/;

/** Did something go wrong only because the verband has no plan: it was asked for, or something was written in its name? */
export const isZonderPlan = (error: unknown): boolean =>
  error instanceof NoPlan ||
  (error instanceof Error &&
    'code' in error &&
    error.code === '23503' &&
    'constraint' in error &&
    toVerband.test(String(error.constraint)));

/** Dutch for the reason with which an act is refused then. */
export const planTeksten: Texts['redenen'] = {
  'plan-ontbreekt': () =>
    'Het plan van de regio is nog niet geladen, en zonder plan is hier niets vast te leggen. Vraag wie het platform draaiend houdt om het pakket van de regio te laden, en verstuur dit daarna opnieuw.',
};
