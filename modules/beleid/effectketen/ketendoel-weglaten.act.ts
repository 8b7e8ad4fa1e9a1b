// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { reason } from '#libs/explain';
import { defineAct } from '#platform/act';
import { langeTekst, tekst } from '#platform/invoer';
import { conceptWijzigen } from './concept-wijzigen.act.ts';
import { isVanSegment } from './effectketen.ts';

const self = 'beleid/ketendoel-weglaten';

/** Leaves a doel out of the chain. Of a doel of the plan it is kept why; what served it, no longer does. */
export const ketendoelWeglaten = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ segment: tekst(80), doel: tekst(200), reden: langeTekst(1000).optional() }),
  run: (context, { segment, doel: code, reden }) =>
    conceptWijzigen(context, {
      act: self,
      segment,
      wijzig: ({ doelen, weglatingen }, { plan }) => {
        const placed = doelen.find((found) => found.code === code);
        const doel = placed ? placed.doel : code;
        const known = plan.find((found) => found.code === doel && isVanSegment(found, segment));
        if (!placed && !known) return reason('ketendoel-niet-in-keten', {}, 'doel');
        if (known && reden === undefined) return reason('ketendoel-reden-nodig', {}, 'reden');
        const rest = doelen
          .filter((found) => found.code !== code)
          .map((found) => ({ ...found, dient: found.dient.filter((ander) => ander !== code) }));
        const left = known && reden !== undefined ? [{ doel: known.code, reden }] : [];
        const others = weglatingen.filter((weg) => weg.doel !== doel);
        return { code, keten: { doelen: rest, weglatingen: [...others, ...left] } };
      },
    }),
});
