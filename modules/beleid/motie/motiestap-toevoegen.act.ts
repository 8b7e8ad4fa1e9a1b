// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa, newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, langeTekst, tekst } from '#platform/invoer';
import { koppelingVan, readKoppelingen } from './koppelingen.query.ts';
import { insertMotiestap, lockMotie, saveMotie } from './motie.store.ts';

const self = 'beleid/motiestap-toevoegen';

/** Writes down one thing that was done for a motie. With the first one it is being carried out. */
export const motiestapToevoegen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper'],
  invoer: z.object({
    motie: tekst(80),
    op: dag(),
    wat: langeTekst(2000),
    bewijs: tekst(300).optional(),
    koppeling: tekst()
      .meta({ description: 'Waar het toe leidde, zoals `contract:ambulant-jeugd` of `doel:…`.' })
      .optional(),
  }),
  run: async (context, { motie: code, op, wat, bewijs, koppeling }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const motie = await lockMotie(tx, verband, code);
    if (!motie) return refused(reason('motie-bestaat-niet'));
    if (motie.staat === 'afgedaan') return refused(reason('motie-al-afgedaan'));
    if (isNa(op, vandaag)) return refused(reason('motie-dag-in-toekomst', {}, 'op'));
    const naar = koppeling ? koppelingVan(await readKoppelingen(tx, verband), koppeling) : null;
    if (koppeling && !naar) return refused(reason('motie-koppeling-onbekend', {}, 'koppeling'));
    const id = newId();
    await insertMotiestap(tx, verband, code, {
      id,
      op,
      wat,
      bewijs: bewijs ?? null,
      soort: naar?.soort ?? null,
      koppeling: naar?.code ?? null,
      naam: wie.naam,
    });
    await saveMotie(tx, verband, { ...motie, staat: 'in-uitvoering' });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'motie', id: code },
      voor: { staat: motie.staat },
      na: { staat: 'in-uitvoering', op: op.toString(), koppeling: koppeling ?? null },
    });
    return decided({ code, stap: id });
  },
});
