// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { langeTekst, tekst } from '#platform/invoer';
import { insertGevolg, lockEvaluatie, saveEvaluatie } from './evaluatie.store.ts';
import { vraagVaststelling } from './evaluatie-vaststellen.act.ts';
import { readGevolgkeuzen } from './gevolg.store.ts';

const self = 'beleid/evaluatiegevolg-toevoegen';

/** Writes down what follows from an evaluation: for a doel, an ontwikkelopgave, a motie, or the framework of the purchase. */
export const evaluatiegevolgToevoegen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({
    evaluatie: tekst(80),
    tekst: langeTekst(2000),
    koppeling: tekst()
      .meta({ description: 'Waarvoor het gevolgen heeft, zoals `doel:…` of `motie:…`; zonder: voor de inkoopkaders.' })
      .optional(),
  }),
  run: async (context, { evaluatie: code, tekst, koppeling }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const evaluatie = await lockEvaluatie(tx, verband, code);
    if (!evaluatie) return refused(reason('evaluatie-bestaat-niet'));
    if (evaluatie.staat === 'vastgesteld') return refused(reason('evaluatie-al-vastgesteld'));
    const keuzen = koppeling ? await readGevolgkeuzen(tx, verband) : [];
    const naar = keuzen.find((een) => `${een.soort}:${een.code}` === koppeling);
    if (koppeling && !naar) return refused(reason('evaluatie-koppeling-onbekend', {}, 'koppeling'));
    const id = newId();
    const soort = naar?.soort ?? 'inkoopkader';
    await insertGevolg(tx, verband, code, { id, soort, koppeling: naar?.code ?? null, tekst });
    const written = { ...evaluatie, opgesteldDoor: wie.persoon };
    await saveEvaluatie(tx, verband, written);
    await vraagVaststelling(context, written);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'evaluatie', id: code },
      na: { soort, koppeling: naar?.code ?? null, tekst },
    });
    return decided({ code, gevolg: id });
  },
});
