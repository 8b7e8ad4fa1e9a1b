// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { datum } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { alsEigen } from '#platform/hoed';
import { geheel, langeTekst } from '#platform/invoer';
import { afwijkingenToelichten } from './afwijkingen-toelichten.rule.ts';
import { readJaarprogramma, readPosten, setStaat } from './jaarprogramma.store.ts';
import { herinneringenAfronden } from './jaarprogramma-besloten.handler.ts';
import { leesGeldig, schrijvers } from './programma-lezen.query.ts';
import { readRapportages } from './rapportage.store.ts';

const self = 'beleid/jaarprogramma-verantwoorden';

/** Closes a year: its last report is of 31 December or later, and says of every post what was spent and why that differs. Another person than who reported does it. */
export const jaarprogrammaVerantwoorden = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: schrijvers,
  invoer: z.object({ jaar: geheel(2015, 2100), toelichting: langeTekst(4000) }),
  run: async (context, { jaar, toelichting }) => {
    const { tx, wie } = context;
    const gelezen = await leesGeldig(context, jaar, 'verantwoorden');
    if (!gelezen.ok) return gelezen.weigering;
    const { verband, programma } = gelezen;
    const newest = await readJaarprogramma(tx, verband, jaar);
    if (newest?.versie !== programma.versie) return refused(reason('wijziging-loopt'));
    const laatste = (await readRapportages(tx, verband, jaar)).at(0);
    const lastDay = datum(`${jaar}-12-31`);
    if (!laatste || Temporal.PlainDate.compare(laatste.peildatum, lastDay) < 0)
      return refused(reason('eindrapportage-ontbreekt', { jaar: String(jaar) }));
    if (alsEigen(wie, laatste.opgesteldDoor) === wie.persoon) return refused(reason('eindrapportage-zelf-opgesteld'));

    const posten = await readPosten(tx, verband, jaar, programma.versie);
    const outcome = afwijkingenToelichten(
      posten.map(({ code, naam, bedrag }) => {
        const regel = laatste.posten.find(({ post }) => post === code);
        return {
          gerealiseerd: null,
          prognose: null,
          voortgang: null,
          toelichting: null,
          ...regel,
          post: code,
          naam,
          begroot: bedrag,
        };
      }),
      true,
    );
    if (outcome.status !== 'decided') return outcome;
    await setStaat(tx, verband, jaar, programma.versie, 'verantwoord');
    await herinneringenAfronden(context, programma);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'jaarprogramma', id: String(jaar) },
      voor: { staat: 'vastgesteld' },
      na: { staat: 'verantwoord', toelichting },
    });
    return decided({ jaar }, outcome.steps);
  },
});
