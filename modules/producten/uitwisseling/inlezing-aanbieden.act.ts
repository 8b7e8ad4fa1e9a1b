// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { taakBelegd } from '#modules/regio';
import { defineAct } from '#platform/act';
import { checkUpload } from '#platform/document';
import { bestand } from '#platform/invoer';
import { insertInlezing } from './inlezing.store.ts';

const self = 'producten/inlezing-aanbieden';
/** Offers a workbook, or a page in the form of the region pack, to be read in. It is kept with its hash; in the book nothing changes yet. */
export const inlezingAanbieden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ bestand: bestand() }),
  run: async (context, { bestand: file }) => {
    const { tx, wie, nu } = context;
    const belegd = await taakBelegd(context, 'producten/versie-voorbereiden');
    if (belegd.status !== 'decided') return belegd;
    const inhoud = new Uint8Array(await file.arrayBuffer());
    // A page of YAML is text; reading it says what it is, and what is wrong with it.
    const isYaml = /\.ya?ml$/i.test(file.name);
    const checked = checkUpload(inhoud, isYaml ? file.name.replace(/\.ya?ml$/i, '.txt') : file.name);
    if (checked.status !== 'decided') return checked;
    const naam = isYaml ? checked.value.naam.replace(/txt$/, 'yaml') : checked.value.naam;
    if (!/\.(xlsx|yaml)$/i.test(naam)) return refused(reason('inlezing-andere-soort', {}, 'bestand'));
    const hash = createHash('sha256').update(inhoud).digest();
    const id = await insertInlezing(tx, wie.hoed.code, {
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
      onderwerp: { soort: 'inlezing', id },
      na: { naam, sha256: hash.toString('hex') },
    });
    return decided({ inlezing: id });
  },
});
