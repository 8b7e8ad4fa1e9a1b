// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { werkrollen } from '#platform/hoed';
import { keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import { insertUitnodiging, isOpenFor } from '#platform/uitnodiging';
import { rolnamen, vreemdeRollen } from './rolkeuze.query.ts';

const self = 'regio/collega-uitnodigen';

/**
 * Invites somebody to work for the own organisation. What comes back holds the key of the link, which is shown once and
 * kept nowhere: the answer is not kept either. A link that goes by e-mail is seen by nobody but who reads it there.
 */
export const collegaUitnodigen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beheerder'],
  geheim: true,
  invoer: z.object({
    naam: tekst(100),
    email: z.email('Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.').max(200),
    rollen: z.array(keuze(werkrollen), 'Kies ten minste één rol.').min(1, 'Kies ten minste één rol.'),
    perMail: vinkje(),
    vestiging: z
      .string()
      .trim()
      .regex(/^\d{12}$/, 'Een vestigingsnummer heeft twaalf cijfers.')
      .optional(),
    reden: langeTekst(500),
  }),
  run: async (context, { naam, email, rollen, perMail, vestiging = null, reden }) => {
    const vreemd = vreemdeRollen(context, rollen);
    if (vreemd.length > 0) return refused(reason('rol-past-niet', { rol: rolnamen(vreemd) }, 'rollen'));
    if (vestiging !== null && context.wie.hoed.soort !== 'aanbieder')
      return refused(reason('vestiging-alleen-bij-aanbieder', {}, 'vestiging'));
    if (await isOpenFor(context, email)) return refused(reason('uitnodiging-open', { naam }, 'email'));
    const { id, sleutel, geldigTot } = await insertUitnodiging(context, {
      ...{ naam, email, account: null, perMail, vestiging },
      rollen: [...new Set(rollen)],
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'uitnodiging', id },
      na: { rollen: [...rollen], reden, perMail, vestiging, geldigTot: geldigTot.toString() },
    });
    return decided({ uitnodiging: id, sleutel: perMail ? null : sleutel, geldigTot: geldigTot.toString() });
  },
});
