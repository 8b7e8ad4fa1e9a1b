// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { tekst } from '#platform/invoer';
import { memoSamenstellen } from './memodelen.query.ts';
import { readPlanonderdelen } from './planonderdeel.store.ts';
import { readSegment } from './segment.store.ts';
import { readMemo, saveConcept } from './segmentmemo.store.ts';

const self = 'beleid/segmentmemo-opstellen';

/** Puts the memo of a segment together from the registers as they are now, as concept for another to establish. */
export const segmentmemoOpstellen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ segment: tekst(80) }),
  run: async (context, { segment: code }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const segment = await readSegment(tx, verband, code);
    if (!segment) return refused(reason('segment-bestaat-niet'));
    const koppen = await readPlanonderdelen(tx, verband, 'segmentmemo');
    if (koppen.length === 0) return refused(reason('memo-zonder-koppen'));
    const memo = await memoSamenstellen(context, segment, koppen);
    const versie = ((await readMemo(tx, verband, code))?.versie ?? 0) + 1;
    await saveConcept(tx, verband, code, {
      ...memo,
      versie,
      dag: vandaag,
      opgesteldDoor: wie.persoon,
      door: wie.naam,
    });
    const onderwerp = { soort: 'segmentmemo', id: code };
    await context.taakAfronden('beleid/segmentmemo-vaststellen', code);
    await context.taakOpenen({
      rol: 'beleidsadviseur',
      soort: 'beleid/segmentmemo-vaststellen',
      onderwerp,
      gegevens: { segment: segment.naam, door: wie.naam },
    });
    await context.gebeurd({ act: self, onderwerp, na: { versie } });
    return decided({ segment: code, versie });
  },
});
