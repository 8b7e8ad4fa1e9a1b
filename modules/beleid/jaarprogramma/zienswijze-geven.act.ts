// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { datum, isNa } from '#libs/kernel';
import { readLeden } from '#modules/regio';
import { defineAct } from '#platform/act';
import { dag, geheel, keuze, langeTekst, tekst } from '#platform/invoer';
import { readJaarprogramma } from './jaarprogramma.store.ts';
import { kenmerkVan, magDat } from './jaarprogramma.ts';
import { insertZienswijze, oordelen } from './zienswijze.store.ts';
import { zienswijzetaak } from './zienswijzen.handler.ts';

const self = 'beleid/zienswijze-geven';

/** A gemeente passes on what its council thinks of the programme, with the day on which the council decided. */
export const zienswijzeGeven = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['college'],
  invoer: z.object({
    verband: tekst(80),
    jaar: geheel(2015, 2100),
    op: dag(),
    oordeel: keuze(oordelen),
    tekst: langeTekst(4000).optional(),
  }),
  run: async (context, { verband, jaar, op, oordeel, tekst: inhoud }) => {
    const { tx, wie, vandaag } = context;
    const programma = await readJaarprogramma(tx, verband, jaar);
    if (!programma) return refused(reason('jaarprogramma-bestaat-niet', { jaar: String(jaar) }));
    if (!magDat(programma.staat, 'zienswijze'))
      return refused(reason('jaarprogramma-andere-stand', { staat: programma.staat }));
    const leden = await readLeden(tx, verband, datum(`${jaar}-01-01`));
    if (!leden.some(({ gemeente }) => gemeente === wie.hoed.code)) return refused(reason('raad-geen-lid'));
    if (isNa(op, vandaag)) return refused(reason('zienswijze-in-toekomst', {}, 'op'));
    if (!inhoud && (oordeel === 'met-opmerkingen' || oordeel === 'afwijzend'))
      return refused(reason('zienswijze-zonder-tekst', {}, 'tekst'));
    const zienswijze = { gemeente: wie.hoed.code, op, oordeel, tekst: inhoud ?? null, naam: wie.naam };
    if (!(await insertZienswijze(tx, { verband, jaar, versie: programma.versie }, zienswijze)))
      return refused(reason('raad-al-gehoord'));
    await context.taakAfronden(zienswijzetaak, kenmerkVan(programma));
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'jaarprogramma', id: String(jaar) },
      na: { verband, jaar, versie: programma.versie, oordeel, op: op.toString() },
    });
    return decided({ jaar });
  },
});
