// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext, QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';
import { langeTekst, tekst } from '#platform/invoer';
import { readPlanonderdelen } from './planonderdeel.store.ts';
import { readPlanteksten, savePlantekst } from './plantekst.store.ts';
import { plantekstVaststelbaar } from './plantekst-vaststellen.rule.ts';
import { readSegment } from './segment.store.ts';

const self = 'beleid/plantekst-schrijven';
const asking = 'beleid/plantekst-vaststellen';
const idOf = (segment: string, onderdeel: string): string => `${segment}.${onderdeel}`;

/** Whether the viewer wrote in the text that waits under this heading. */
export const schreefPlantekst = (context: QueryContext, segment: string, onderdeel: string): Promise<boolean> =>
  wroteIn(context, { soort: 'plantekst', id: idOf(segment, onderdeel) }, { schrijven: [self], vaststellen: asking });

/** Writes the text of one heading of a segmentplan. What was established holds until the new text is. */
export const plantekstSchrijven = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ segment: tekst(80), onderdeel: tekst(80), tekst: langeTekst(20_000) }),
  run: async (context, { segment, onderdeel, tekst }) => {
    const { tx, wie, nu } = context;
    const place = await find(context, segment, onderdeel);
    if (!place) return refused(reason('planonderdeel-bestaat-niet'));
    const { plantekst: before, kop } = place;
    await savePlantekst(tx, wie.hoed.code, segment, {
      onderdeel,
      tekst,
      geldend: before?.geldend ?? null,
      staat: 'concept',
      opgesteldDoor: wie.persoon,
      door: wie.naam,
      op: nu,
    });
    const id = idOf(segment, onderdeel);
    await context.taakAfronden(asking, id);
    await context.taakOpenen({
      rol: 'beleidsadviseur',
      soort: asking,
      onderwerp: { soort: 'plantekst', id },
      gegevens: { segment: place.segment, kop, door: wie.naam },
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'plantekst', id: idOf(segment, onderdeel) },
      voor: before?.tekst ?? null,
      na: { onderdeel, tekst },
    });
    return decided({ segment, onderdeel });
  },
});

/** Lets the text of a heading hold, after a second person read it. */
export const plantekstVaststellen = defineAct({
  naam: asking,
  niveau: 'substantieel',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ segment: tekst(80), onderdeel: tekst(80) }),
  run: async (context, { segment, onderdeel }) => {
    const { tx, wie } = context;
    const place = await find(context, segment, onderdeel);
    if (!place?.plantekst) return refused(reason('plantekst-bestaat-niet'));
    const { plantekst } = place;
    const outcome = plantekstVaststelbaar(plantekst, await schreefPlantekst(context, segment, onderdeel));
    if (outcome.status !== 'decided') return outcome;
    await savePlantekst(tx, wie.hoed.code, segment, { ...plantekst, geldend: plantekst.tekst, staat: 'vastgesteld' });
    await context.taakAfronden(asking, idOf(segment, onderdeel));
    await context.gebeurd({
      act: asking,
      onderwerp: { soort: 'plantekst', id: idOf(segment, onderdeel) },
      voor: plantekst.geldend,
      na: { onderdeel, tekst: plantekst.tekst },
    });
    return decided({ segment, onderdeel }, outcome.steps);
  },
});

async function find({ tx, wie }: ActContext, segment: string, onderdeel: string) {
  const verband = wie.hoed.code;
  const found = await readSegment(tx, verband, segment);
  const headings = await readPlanonderdelen(tx, verband, 'segmentplan');
  const heading = headings.find(({ code }) => code === onderdeel);
  if (!found || !heading) return undefined;
  const plantekst = (await readPlanteksten(tx, verband, segment)).find((tekst) => tekst.onderdeel === onderdeel);
  return { segment: found.naam, kop: heading.naam, plantekst };
}
