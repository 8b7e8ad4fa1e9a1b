// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, keuze, langeTekst, tekst } from '#platform/invoer';
import { codeVan } from '../voorstel/code.ts';
import { ingangToetsen } from '../voorstel/ingang-toetsen.rule.ts';
import { insertTaak, readTaak, readVerdelingen, saveConcept } from './taak.store.ts';
import { taakdragers } from './taak.ts';
import { verdelingstaak } from './taakverdeling-vaststellen.act.ts';

const self = 'regio/taak-verleggen';

/** Proposes with whom a task lies from a day on; a task that nobody knew yet is named with it. */
export const taakVerleggen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beleidsadviseur', 'programmadirecteur'],
  invoer: z
    .object({
      taak: tekst(100).optional(),
      naam: tekst(200).optional(),
      bij: keuze(taakdragers),
      van: dag(),
      reden: langeTekst(2000),
    })
    .refine(({ taak, naam }) => Boolean(taak ?? naam), {
      error: 'Geef de taak een naam.',
      path: ['naam'],
      when: () => true,
    }),
  run: async (context, { taak, naam, bij, van, reden }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const code = taak ?? codeVan(naam ?? '');
    const before = await readTaak(tx, verband, code);
    if (taak !== undefined && !before) return refused(reason('taak-bestaat-niet'));
    if (taak === undefined && (before || code === '' || code === 'nieuw'))
      return refused(reason('taak-naam-bezet', {}, 'naam'));
    const [lopend] = (await readVerdelingen(tx, verband, code)).filter(({ staat }) => staat === 'vastgesteld');
    if (lopend?.bij === bij && lopend.tot === null) return refused(reason('taak-ligt-daar-al', {}, 'bij'));
    const ingang = ingangToetsen({ van, vandaag, lopendVan: lopend?.van ?? null });
    if (ingang.status !== 'decided') return ingang;

    const nieuw = { code, naam: before?.naam ?? naam ?? '', toelichting: null } as const;
    if (!before)
      await insertTaak(tx, verband, { ...nieuw, acten: [], volgt: [], gemeenterol: 'toegang', herkomst: null });
    const concept = { id: newId(), taak: code, staat: 'concept', bij, van, tot: null, reden } as const;
    await saveConcept(tx, verband, { ...concept, opgesteldDoor: wie.persoon, naam: wie.naam });
    await context.taakOpenen({
      rol: 'programmadirecteur',
      soort: verdelingstaak,
      onderwerp: { soort: 'samenwerkingstaak', id: code },
      gegevens: { taak: nieuw.naam, door: wie.naam },
      uiterlijk: van,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'samenwerkingstaak', id: code },
      voor: lopend?.bij ?? null,
      na: { bij, van: van.toString(), reden },
    });
    return decided({ taak: code }, ingang.steps);
  },
});
