// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, langeTekst } from '#platform/invoer';
import { lockMoment, setVoortgang } from '../dialoogmoment.store.ts';
import { readBijeenkomst, readBijeenkomsten, saveBijeenkomst } from './bijeenkomst.store.ts';
import { readGenodigden } from './genodigde.store.ts';

const self = 'beleid/bijeenkomst-houden';

/** Writes down who came and what was said. Once that is known of every meeting, the round or table has been held. */
export const bijeenkomstHouden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper'],
  invoer: z.object({
    bijeenkomst: id(),
    aanwezig: z.array(id()).max(2000).default([]),
    besproken: langeTekst(20_000).optional(),
  }),
  run: async (context, { bijeenkomst, aanwezig, besproken = null }) => {
    const { tx, nu, wie } = context;
    const before = await readBijeenkomst(tx, bijeenkomst);
    const tafel = before && (await lockMoment(tx, wie.hoed.code, before.moment));
    if (!before || !tafel) return refused(reason('bijeenkomst-bestaat-niet'));
    const invited = new Set((await readGenodigden(tx, tafel.id)).map((genodigde) => genodigde.id));
    const reasons = [
      ...(tafel.staat === 'concept' ? [reason('dialoog-nog-concept')] : []),
      ...(before.staat !== 'gepland' ? [reason('bijeenkomst-staat-vast')] : []),
      ...(Temporal.Instant.compare(nu, before.begin) < 0 ? [reason('bijeenkomst-nog-niet-geweest')] : []),
      ...(aanwezig.some((genodigde) => !invited.has(genodigde))
        ? [reason('dialoog-genodigde-onbekend', {}, 'aanwezig[]')]
        : []),
    ];
    if (reasons.length > 0) return refused(reasons);
    await saveBijeenkomst(tx, tafel.verband, { ...before, staat: 'gehouden', aanwezig, besproken });
    const open = (await readBijeenkomsten(tx, tafel.id)).some(({ staat }) => staat === 'gepland');
    if (!open && tafel.staat === 'uitgenodigd') await setVoortgang(tx, tafel, { staat: 'gehouden' });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'dialoogmoment', id: tafel.id },
      na: { bijeenkomst, aanwezig: aanwezig.length },
    });
    return decided({ dialoog: tafel.id });
  },
});
