// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { retryMail } from '#platform/onbezorgd';

const self = 'regio/mail-opnieuw-versturen';

/** Tries a mail again that did not arrive. What it says is made anew: work that is done by now is not in it. */
export const mailOpnieuwVersturen = defineAct({
  naam: self,
  rollen: ['beheerder'],
  niveau: 'laag',
  invoer: z.object({ mail: id() }),
  run: async (context, { mail }) => {
    if (!(await retryMail(context, mail))) return refused(reason('mail-niet-mislukt'));
    await context.gebeurd({ act: self, onderwerp: { soort: 'mail', id: mail } });
    return decided({ mail });
  },
});
