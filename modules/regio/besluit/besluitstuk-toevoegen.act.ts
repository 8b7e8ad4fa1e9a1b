// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { id, keuze, langeTekst, tekst } from '#platform/invoer';
import { aanvullers } from './besluiten.query.ts';
import { insertStuk } from './dossier.store.ts';

const self = 'regio/besluitstuk-toevoegen';

/** Puts an advice, with what was done with it, or something else it rests on in the dossier of a decision. Nothing is ever taken out. */
export const besluitstukToevoegen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: aanvullers,
  invoer: z.object({
    besluit: id(),
    soort: keuze(['advies', 'stuk']),
    van: tekst(),
    tekst: langeTekst(4000),
    gedaan: tekst(2000).optional(),
  }),
  run: async (context, { besluit, gedaan = null, ...stuk }) => {
    const { tx, wie, nu } = context;
    if (stuk.soort === 'advies' && gedaan === null) return refused(reason('advies-zonder-vervolg', {}, 'gedaan'));
    const kept = { ...stuk, gedaan, besluit, id: newId(), verband: wie.hoed.code, naam: wie.naam, op: nu };
    if (!(await insertStuk(tx, kept))) return refused(reason('besluit-bestaat-niet', {}, 'besluit'));
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'besluit', id: besluit },
      besluit,
      na: { soort: stuk.soort, van: stuk.van },
    });
    return decided({ besluit });
  },
});
