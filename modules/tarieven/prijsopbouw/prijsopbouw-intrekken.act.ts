// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, langeTekst } from '#platform/invoer';
import { insertIntrekking, lockOpbouw, readAntwoord, readIntrekking, readOpbouw } from './prijsopbouw.store.ts';

export const intrekken = 'tarieven/prijsopbouw-intrekken';
export const lezen = 'tarieven/prijsantwoord-lezen';

/** The aanbieder takes its build-up back, as long as the region did not answer. What it said stays to be read. */
export const prijsopbouwIntrekken = defineAct({
  naam: intrekken,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ prijsopbouw: id(), reden: langeTekst(2000) }),
  run: async (context, { prijsopbouw, reden }) => {
    const { tx, wie, nu } = context;
    const opbouw = await readOpbouw(tx, prijsopbouw);
    if (!opbouw) return refused(reason('prijsopbouw-bestaat-niet'));
    await lockOpbouw(tx, prijsopbouw);
    if (await readAntwoord(tx, opbouw)) return refused(reason('prijsopbouw-beantwoord'));
    if (await readIntrekking(tx, opbouw)) return refused(reason('prijsopbouw-ingetrokken'));
    await insertIntrekking(tx, opbouw, { reden, naam: wie.naam, op: nu });
    await context.gebeurd({
      act: intrekken,
      onderwerp: { soort: 'prijsopbouw', id: prijsopbouw },
      na: { verband: opbouw.verband },
    });
    return decided({ prijsopbouw });
  },
});

/** The aanbieder has read the answer: it goes from the work list. */
export const prijsantwoordLezen = defineAct({
  naam: lezen,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ prijsopbouw: id() }),
  run: async (context, { prijsopbouw }) => {
    const opbouw = await readOpbouw(context.tx, prijsopbouw);
    if (!opbouw) return refused(reason('prijsopbouw-bestaat-niet'));
    await context.taakAfronden(lezen, prijsopbouw);
    await context.gebeurd({ act: lezen, onderwerp: { soort: 'prijsopbouw', id: prijsopbouw } });
    return decided({ prijsopbouw });
  },
});
