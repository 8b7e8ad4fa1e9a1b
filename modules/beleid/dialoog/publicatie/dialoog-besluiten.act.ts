// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import { id, langeTekst, vinkje } from '#platform/invoer';
import { readMoment } from '../dialoogmoment.store.ts';

const self = 'beleid/dialoog-besluiten';

/** The body that may decide does so, on the ground of what was said and answered [000 dia 28]. */
export const dialoogBesluiten = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['programmadirecteur', 'bestuurder', 'college'],
  invoer: z.object({ dialoog: id(), motivering: langeTekst(), bevestigd: vinkje() }),
  run: async (context, { dialoog, motivering, bevestigd }) => {
    const tafel = await readMoment(context.tx, dialoog);
    if (!tafel) return refused(reason('dialoog-bestaat-niet'));
    if (tafel.handeling === null) return refused(reason('dialoog-zonder-besluit'));
    if (tafel.staat !== 'gepubliceerd') return refused(reason('dialoog-niet-gepubliceerd'));
    const [contract = null, ...others] = tafel.contracten;
    const besluit = await besluitNemen(context, {
      verband: tafel.verband,
      handeling: tafel.handeling,
      contract: others.length > 0 ? null : contract,
      onderwerp: { soort: 'dialoogmoment', id: dialoog },
      titel: `Na de dialoog: ${tafel.naam}`,
      motivering,
      bevestigd,
      voorbereidDoor: tafel.gepubliceerdDoor,
    });
    if (besluit.status !== 'decided') return besluit;
    await context.taakAfronden(self, dialoog);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'dialoogmoment', id: dialoog },
      besluit: besluit.value.id,
      na: { volledig: besluit.value.volledig },
    });
    return decided({ dialoog, besluit: besluit.value.id, volledig: besluit.value.volledig }, besluit.steps);
  },
});
