// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { zetGelezen } from './dossier.store.ts';

const self = 'regio/kennis-nemen';

/** A college marks that it has taken note of a decision of another body. */
export const kennisNemen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['college'],
  invoer: z.object({ besluit: id() }),
  run: async (context, { besluit }) => {
    await zetGelezen(context.tx, besluit, { gelezen: context.nu, naam: context.wie.naam });
    await context.taakAfronden('regio/kennisnemen', besluit);
    await context.gebeurd({ act: self, onderwerp: { soort: 'besluit', id: besluit }, besluit });
    return decided({ besluit });
  },
});
