// SPDX-License-Identifier: EUPL-1.2
import { makeContext } from './context.ts';
import { type Hoed, type Organisatiesoort, underHat } from './hoed.ts';
import type { Omgeving } from './omgeving.ts';
import { insertUitnodiging, type NieuweUitnodiging } from './uitnodiging.ts';

/** Invites the first beheerder of an owner, or another when nobody can any more: only who runs the platform can do this. */
export const inviteBeheerder = (
  omgeving: Omgeving,
  eigenaar: { readonly soort: Organisatiesoort; readonly code: string; readonly naam: string },
  nieuw: Omit<NieuweUitnodiging, 'rollen'>,
) => {
  const hoed: Hoed = { ...eigenaar, rollen: ['beheerder'] };
  return underHat(omgeving.database, hoed, null, async (tx, nu) => {
    const context = await makeContext(omgeving, tx, { persoon: null, naam: 'Beheer van het platform', hoed }, nu);
    const made = await insertUitnodiging(context, { ...nieuw, rollen: hoed.rollen });
    const onderwerp = { soort: 'uitnodiging', id: made.id };
    await context.gebeurd({ act: 'platform/beheerder-maken', onderwerp, na: { rollen: [...hoed.rollen] } });
    return made;
  });
};
