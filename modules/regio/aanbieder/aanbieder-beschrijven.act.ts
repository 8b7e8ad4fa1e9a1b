// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { eurocent } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { geheel, tekst, vinkje } from '#platform/invoer';
import { upsertAanbieder } from './aanbieder.store.ts';

const self = 'regio/aanbieder-beschrijven';
const mostCents = 100_000_000_000_00;

/** A provider gives its own details, which every region where it works then uses. */
export const aanbiederBeschrijven = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['aanbieder'],
  invoer: z.object({
    naam: tekst(),
    kvk: z.string().regex(/^\d{8}$/, 'Een KvK-nummer heeft acht cijfers.'),
    medewerkers: geheel(0, 1_000_000),
    jaaromzet: geheel(0, mostCents),
    balanstotaal: geheel(0, mostCents),
    voorbeeld: vinkje(),
  }),
  run: async (context, { jaaromzet, balanstotaal, ...rest }) => {
    const aanbieder = context.wie.hoed.code;
    await upsertAanbieder(context.tx, {
      ...rest,
      aanbieder,
      jaaromzet: eurocent(jaaromzet),
      balanstotaal: eurocent(balanstotaal),
    });
    await context.gebeurd({ act: self, onderwerp: { soort: 'aanbieder', id: aanbieder } });
    return decided({ aanbieder });
  },
});
