// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { isVoor } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { rollen as rolnamen } from '#platform/hoed';
import { dag, keuze, tekst } from '#platform/invoer';
import { insertSysteem, readSystemen, systeemrollen } from '#platform/systeem';

const self = 'regio/systeem-maken';
/** Every role that a program can have, for whichever owner. */
export const rolkeuze = Object.values(systeemrollen).flat() as [string, ...string[]];

const invoer = z.object({
  naam: tekst(80),
  rollen: z.array(keuze(rolkeuze), 'Kies ten minste één rol.').min(1, 'Kies ten minste één rol.'),
  tot: dag().optional(),
});

/**
 * Makes another program known, which then acts in the name of the own organisation. Whoever gives it more than they may do
 * themselves needs a second beheerder.
 */
export const systeemMaken = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beheerder'],
  invoer,
  run: async (context, { naam, rollen: gevraagd, tot = null }) => {
    const rollen = (systeemrollen[context.wie.hoed.soort] ?? []).filter((rol) => gevraagd.includes(rol));
    const reasons = await bezwaren(
      context,
      naam,
      gevraagd.filter((rol) => !rollen.some((own) => own === rol)),
      tot,
    );
    if (reasons.length > 0) return refused(reasons);
    const goedgekeurd = rollen.every((rol) => context.wie.hoed.rollen.includes(rol));
    const { id, client } = await insertSysteem(context, { naam, rollen, tot, goedgekeurd });
    const onderwerp = { soort: 'systeem', id };
    await context.gebeurd({ act: self, onderwerp, na: { naam, rollen, tot: tot?.toString() ?? null } });
    if (!goedgekeurd)
      await context.taakOpenen({ rol: 'beheerder', soort: 'regio/systeem-goedkeuren', onderwerp, gegevens: { naam } });
    return decided({ systeem: id, client, goedgekeurd });
  },
});

async function bezwaren(
  context: ActContext,
  naam: string,
  vreemd: readonly string[],
  tot: Temporal.PlainDate | null,
): Promise<readonly Reason[]> {
  const bezet = (await readSystemen(context)).some((one) => one.naam === naam && one.stand !== 'beeindigd');
  return [
    ...(bezet ? [reason('systeem-naam-bezet', {}, 'naam')] : []),
    ...(vreemd.length > 0 ? [reason('systeemrol-past-niet', { rol: vreemd.map(naamVan).join(', ') }, 'rollen')] : []),
    ...(tot && isVoor(tot, context.vandaag) ? [reason('systeem-einde-voorbij', {}, 'tot')] : []),
  ];
}

const naamVan = (code: string): string => Object.entries(rolnamen).find(([rol]) => rol === code)?.[1] ?? code;
