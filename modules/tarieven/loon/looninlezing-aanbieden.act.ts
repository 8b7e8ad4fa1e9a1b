// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { readUpload } from '#platform/document';
import { bestand } from '#platform/invoer';
import { insertLooninlezing } from './looninlezing.store.ts';
import { beheerders } from './loontabellen-inzien.query.ts';

const self = 'tarieven/looninlezing-aanbieden';
/** Offers a workbook with wage tables. It is kept with its hash; no wage changes yet. */
export const looninlezingAanbieden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: beheerders,
  invoer: z.object({ bestand: bestand() }),
  run: async (context, { bestand: file }) => {
    const { tx, wie, nu } = context;
    const gelezen = await readUpload(file);
    if (gelezen.status !== 'decided') return gelezen;
    const { naam, inhoud } = gelezen.value;
    if (!naam.toLowerCase().endsWith('.xlsx')) return refused(reason('looninlezing-geen-excel', {}, 'bestand'));
    const hash = createHash('sha256').update(inhoud).digest();
    const id = await insertLooninlezing(tx, wie.hoed.code, {
      id: newId(),
      naam,
      inhoud,
      hash,
      aangeboden: nu,
      door: wie.naam,
      persoon: wie.persoon,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'looninlezing', id },
      na: { naam, sha256: hash.toString('hex') },
    });
    return decided({ looninlezing: id });
  },
});
