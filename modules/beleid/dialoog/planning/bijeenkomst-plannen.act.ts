// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { datumOp, newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { geheel, id, keuze, moment, tekst } from '#platform/invoer';
import { lockMoment } from '../dialoogmoment.store.ts';
import type { Dialoogmoment } from '../dialoogmoment.ts';
import { firstStuk } from '../stuk/stuk.store.ts';
import { countRondes, readBijeenkomst, readBijeenkomsten, saveBijeenkomst } from './bijeenkomst.store.ts';
import type { Bijeenkomst } from './bijeenkomst.ts';
import { readGenodigden } from './genodigde.store.ts';
import { planningToetsen } from './planning-toetsen.rule.ts';
import { leesDialoogplan } from './vast.query.ts';

const self = 'beleid/bijeenkomst-plannen';

/** Plans a meeting of a round or table, or moves one. Whoever was invited already hears of it. */
export const bijeenkomstPlannen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper'],
  invoer: z.object({
    dialoog: id(),
    bijeenkomst: id().optional(),
    begin: moment(),
    minuten: geheel(15, 600),
    vorm: keuze(['plaats', 'digitaal']),
    plaats: tekst(300),
  }),
  run: async (context, { dialoog, bijeenkomst: existing, vorm, ...given }) => {
    const { tx, nu, wie } = context;
    const tafel = await lockMoment(tx, wie.hoed.code, dialoog);
    if (!tafel) return refused(reason('dialoog-bestaat-niet'));
    if (tafel.staat === 'beantwoord' || tafel.staat === 'gepubliceerd') return refused(reason('dialoog-al-beantwoord'));
    const before = existing ? await readBijeenkomst(tx, existing) : undefined;
    if (existing && before?.moment !== dialoog) return refused(reason('bijeenkomst-bestaat-niet'));
    if (before && before.staat !== 'gepland') return refused(reason('bijeenkomst-staat-vast'));
    const nieuw: Bijeenkomst = {
      ...given,
      id: before?.id ?? newId(),
      moment: dialoog,
      digitaal: vorm === 'digitaal',
      volgnummer: before ? before.volgnummer + 1 : 0,
      staat: 'gepland',
      aanwezig: [],
      besproken: null,
      gewijzigd: nu,
    };
    const planning = await toetsPlanning(context, tafel, nieuw);
    if (planning.status !== 'decided') return planning;
    await saveBijeenkomst(tx, wie.hoed.code, nieuw);
    await report(context, self, tafel, nieuw, before);
    return decided({ dialoog, bijeenkomst: nieuw.id }, planning.steps);
  },
});

/** Calls a meeting off. Calendars take it out with the same invitation, cancelled. */
export const bijeenkomstAfgelasten = defineAct({
  naam: 'beleid/bijeenkomst-afgelasten',
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper'],
  invoer: z.object({ bijeenkomst: id() }),
  run: async (context, { bijeenkomst }) => {
    const { tx, nu, wie } = context;
    const before = await readBijeenkomst(tx, bijeenkomst);
    const tafel = before && (await lockMoment(tx, wie.hoed.code, before.moment));
    if (!before || !tafel) return refused(reason('bijeenkomst-bestaat-niet'));
    if (before.staat !== 'gepland') return refused(reason('bijeenkomst-staat-vast'));
    await saveBijeenkomst(tx, wie.hoed.code, {
      ...before,
      staat: 'afgelast',
      volgnummer: before.volgnummer + 1,
      gewijzigd: nu,
    });
    await report(context, 'beleid/bijeenkomst-afgelasten', tafel, before, before);
    return decided({ dialoog: tafel.id });
  },
});

/** Holds one meeting against the plan, with all that is planned besides it. */
async function toetsPlanning(context: ActContext, tafel: Dialoogmoment, bijeenkomst: Bijeenkomst) {
  const { tx, nu } = context;
  const first = await firstStuk(tx, tafel.id);
  return planningToetsen({
    soort: tafel.soort,
    bijeenkomst,
    zelfdeTafel: (await readBijeenkomsten(tx, tafel.id)).filter(({ staat }) => staat !== 'afgelast'),
    andereRondes: await countRondes(tx, tafel.verband, bijeenkomst.id),
    grenzen: (await leesDialoogplan(context, tafel.verband)).grenzen,
    stukkenSinds: first ? datumOp(first) : null,
    nu,
  });
}

async function report(
  context: ActContext,
  act: string,
  tafel: Dialoogmoment,
  nieuw: Bijeenkomst,
  before: Bijeenkomst | undefined,
): Promise<void> {
  const genodigden = await readGenodigden(context.tx, tafel.id);
  await context.gebeurd({
    act,
    onderwerp: { soort: 'dialoogmoment', id: tafel.id },
    voor: before?.begin.toString() ?? null,
    na: {
      naam: tafel.naam,
      begin: nieuw.begin.toString(),
      dag: datumOp(nieuw.begin).toString(),
      aanbieders: genodigden.flatMap(({ aanbieder, uitgenodigd }) => (aanbieder && uitgenodigd ? aanbieder : [])),
    },
  });
}
