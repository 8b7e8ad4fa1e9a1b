// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import { readMedewerkers } from '#platform/mensen';
import type { Rolperiode } from './rolperiode.ts';

/** When the others look after the people of the own organisation; who is blocked does not count. */
export const andereBeheerders = async (context: QueryContext, persoon: string): Promise<readonly Rolperiode[]> =>
  (await readMedewerkers(context))
    .filter(({ id, geblokkeerd }) => id !== persoon && !geblokkeerd)
    .flatMap(({ rollen }) => rollen.filter(({ rol }) => rol === 'beheerder'));
