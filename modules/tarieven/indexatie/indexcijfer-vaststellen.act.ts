// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext, QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';
import { id } from '#platform/invoer';
import { lockIndexcijfer, stelIndexcijferVast, wijsIndexcijferAf } from './indexcijfer.store.ts';
import { controletaak } from './indexcijfer-invoeren.act.ts';
import { cijfertaak, publicatieVan } from './indexcijfers-verwachten.act.ts';
import { readBinnen } from './indexkalender.store.ts';

const self = 'tarieven/indexcijfer-vaststellen';
const afwijzen = 'tarieven/indexcijfer-afwijzen';
const rollen = ['inkoper', 'beleidsadviseur'] as const;

/** Whether the viewer entered this figure. */
export const voerdeIn = (context: QueryContext, cijfer: string): Promise<boolean> =>
  wroteIn(
    context,
    { soort: 'indexcijfer', id: cijfer },
    { schrijven: ['tarieven/indexcijfer-invoeren'], vaststellen: self },
  );

/** A second person has held the figure against its source: from now on it counts. */
export const indexcijferVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen,
  invoer: z.object({ indexcijfer: id() }),
  run: async (context, { indexcijfer }) => {
    const { tx, wie, vandaag } = context;
    const cijfer = await lockIndexcijfer(tx, wie.hoed.code, indexcijfer);
    if (!cijfer) return refused(reason('indexcijfer-bestaat-niet'));
    if (cijfer.staat !== 'concept') return refused(reason('indexcijfer-gesloten'));
    if (await voerdeIn(context, indexcijfer)) return refused(reason('indexcijfer-vier-ogen'));
    await stelIndexcijferVast(tx, wie.hoed.code, cijfer, wie.naam);
    await context.taakAfronden(controletaak, indexcijfer);
    const { reeks, jaar, stand, procent } = cijfer;
    await meldBinnen(context, cijfer.jaar, vandaag);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'indexcijfer', id: indexcijfer },
      voor: 'concept',
      na: { reeks, jaar, stand, procent },
    });
    return decided({ indexcijfer });
  },
});

/** The figure is not what the source says: it goes away, and somebody enters it again. */
export const indexcijferAfwijzen = defineAct({
  naam: afwijzen,
  niveau: 'laag',
  rollen,
  invoer: z.object({ indexcijfer: id() }),
  run: async (context, { indexcijfer }) => {
    const { tx, wie } = context;
    const cijfer = await lockIndexcijfer(tx, wie.hoed.code, indexcijfer);
    if (!cijfer) return refused(reason('indexcijfer-bestaat-niet'));
    if (cijfer.staat !== 'concept') return refused(reason('indexcijfer-gesloten'));
    await wijsIndexcijferAf(tx, wie.hoed.code, indexcijfer);
    await context.taakAfronden(controletaak, indexcijfer);
    const onderwerp = { soort: 'indexcijfer', id: indexcijfer };
    await context.gebeurd({ act: afwijzen, onderwerp, voor: 'concept', na: 'afgewezen' });
    return decided({ indexcijfer });
  },
});

/** Publications of this year of which every figure is there now ask nothing any more. */
async function meldBinnen(context: ActContext, jaar: number, vandaag: Temporal.PlainDate): Promise<void> {
  for (const code of await readBinnen(context.tx, context.wie.hoed.code, jaar, vandaag))
    await context.taakAfronden(cijfertaak, publicatieVan({ code, jaar }));
}
