// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { aangemelden } from '#platform/hoed';
import { keuze } from '#platform/invoer';
import { ritmes, saveMailvoorkeuren, termijnritmes } from '#platform/mailadres';

const self = 'regio/mailvoorkeuren-kiezen';

/** Chooses for each kind of news how often one hears of it, for oneself. */
export const mailvoorkeurenKiezen = defineAct({
  naam: self,
  rollen: aangemelden,
  niveau: 'laag',
  invoer: z.object({ dringend: keuze(ritmes), nieuw: keuze(ritmes), termijn: keuze(termijnritmes) }),
  run: async (context, voorkeuren) => {
    if (!(await saveMailvoorkeuren(context, voorkeuren))) return refused(reason('mailadres-ontbreekt'));
    const onderwerp = { soort: 'persoon', id: context.wie.persoon ?? '' };
    await context.gebeurd({ act: self, onderwerp, na: { ...voorkeuren } });
    return decided(voorkeuren);
  },
});
