// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa, newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, langeTekst, tekst } from '#platform/invoer';
import { insertLosEind } from './los-eind.store.ts';
import { readPlanonderdelen } from './planonderdeel.store.ts';
import { readSegment } from './segment.store.ts';

const self = 'beleid/los-eind-vastleggen';

/** Writes down what is not finished, with who takes it up and by when; it waits on the work list until that day. */
export const losEindVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    segment: tekst(80),
    onderdeel: tekst(80).optional(),
    tekst: langeTekst(1000),
    trekker: tekst(120),
    uiterlijk: dag(),
  }),
  run: async (context, { segment: code, onderdeel, tekst, trekker, uiterlijk }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const segment = await readSegment(tx, verband, code);
    if (!segment) return refused(reason('segment-bestaat-niet'));
    const headings = await readPlanonderdelen(tx, verband, 'segmentplan');
    if (onderdeel && !headings.some((heading) => heading.code === onderdeel))
      return refused(reason('planonderdeel-bestaat-niet', {}, 'onderdeel'));
    if (isNa(vandaag, uiterlijk)) return refused(reason('los-eind-datum-voorbij', {}, 'uiterlijk'));
    const id = newId();
    await insertLosEind(tx, verband, code, {
      id,
      onderdeel: onderdeel ?? null,
      tekst,
      trekker,
      uiterlijk,
      afronding: null,
    });
    const onderwerp = { soort: 'segment', id: code };
    await context.taakOpenen({
      rol: 'beleidsadviseur',
      soort: 'beleid/los-eind-afronden',
      onderwerp: { soort: 'los-eind', id: `${code}.${id}` },
      gegevens: { segment: segment.naam, trekker, tekst: tekst.slice(0, 120) },
      uiterlijk,
    });
    await context.gebeurd({ act: self, onderwerp, na: { id, tekst, trekker, uiterlijk: uiterlijk.toString() } });
    return decided({ segment: code, id });
  },
});
