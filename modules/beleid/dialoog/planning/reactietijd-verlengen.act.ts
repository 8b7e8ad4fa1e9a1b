// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, moment } from '#platform/invoer';
import { lockMoment, setVoortgang } from '../dialoogmoment.store.ts';
import { reactievraag } from './reactievraag.query.ts';

const self = 'beleid/reactietijd-verlengen';

/**
 * Gives more time to react, or lets one react where that was not asked at first. Never less: whoever was told until when
 * can count on it.
 */
export const reactietijdVerlengen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper'],
  invoer: z.object({ dialoog: id(), reagerenTot: moment() }),
  run: async (context, { dialoog, reagerenTot }) => {
    const { tx, wie, nu } = context;
    const tafel = await lockMoment(tx, wie.hoed.code, dialoog);
    if (!tafel) return refused(reason('dialoog-bestaat-niet'));
    const before = tafel.reagerenTot;
    const reasons = [
      ...(tafel.staat === 'concept' ? [reason('dialoog-nog-concept')] : []),
      ...(tafel.staat === 'beantwoord' || tafel.staat === 'gepubliceerd' ? [reason('dialoog-al-beantwoord')] : []),
      ...(Temporal.Instant.compare(reagerenTot, nu) <= 0
        ? [reason('dialoog-sluiting-voorbij', {}, 'reagerenTot')]
        : []),
      ...(before && Temporal.Instant.compare(reagerenTot, before) <= 0
        ? [reason('reactietijd-korter', { tot: before.toString() }, 'reagerenTot')]
        : []),
    ];
    if (reasons.length > 0) return refused(reasons);
    await setVoortgang(tx, tafel, { reagerenTot });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'dialoogmoment', id: dialoog },
      voor: before?.toString() ?? null,
      na: { ...(await reactievraag(context, { ...tafel, reagerenTot })) },
    });
    return decided({ dialoog });
  },
});
