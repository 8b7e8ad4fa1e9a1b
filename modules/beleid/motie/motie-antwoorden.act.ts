// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { langeTekst, tekst } from '#platform/invoer';
import { lockMotie, saveMotie } from './motie.store.ts';

const self = 'beleid/motie-antwoorden';

/** Writes what the councils will be told; somebody else closes the motie with it. */
export const motieAntwoorden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ motie: tekst(80), antwoord: langeTekst(4000) }),
  run: async (context, { motie: code, antwoord }) => {
    const { tx, wie } = context;
    const motie = await lockMotie(tx, wie.hoed.code, code);
    if (!motie) return refused(reason('motie-bestaat-niet'));
    if (motie.staat === 'afgedaan') return refused(reason('motie-al-afgedaan'));
    await saveMotie(tx, wie.hoed.code, { ...motie, antwoord, antwoordDoor: wie.persoon });
    const taak = 'beleid/motie-afdoen';
    await context.taakAfronden(taak, code);
    await context.taakOpenen({
      rol: 'beleidsadviseur',
      soort: taak,
      onderwerp: { soort: 'motie', id: code },
      gegevens: { motie: motie.titel, door: wie.naam },
      ...(motie.uiterlijk && { uiterlijk: motie.uiterlijk }),
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'motie', id: code },
      voor: motie.antwoord,
      na: antwoord,
    });
    return decided({ code });
  },
});
