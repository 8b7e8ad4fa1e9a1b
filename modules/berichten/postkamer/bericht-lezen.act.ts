// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';

/** A provider marks a message as read: it leaves the work list, and stays in the post. */
export const berichtLezen = defineAct({
  naam: 'berichten/bericht-lezen',
  niveau: 'substantieel',
  rollen: ['aanbieder'],
  invoer: z.object({ bericht: id() }),
  run: async (context, { bericht }) => {
    for (const soort of ['301', '319', '325']) await context.taakAfronden(`berichten/lezen-${soort}`, bericht);
    return decided({ bericht });
  },
});
