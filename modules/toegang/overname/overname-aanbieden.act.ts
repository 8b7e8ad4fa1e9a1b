// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { readUpload } from '#platform/document';
import { bestand } from '#platform/invoer';
import { versleutel } from '#platform/kluis';
import { onderwerpsoort } from './bood.query.ts';
import { insertOvername, overnamekluis } from './overname.store.ts';

const self = 'toegang/overname-aanbieden';
/** Offers a workbook with allocations that run already. It is kept closed, with its hash; no allocation comes of it yet. */
export const toewijzingovernameAanbieden = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['toegang'],
  invoer: z.object({ bestand: bestand() }),
  run: async (context, { bestand: file }) => {
    const { tx, wie, nu, omgeving } = context;
    const gemeente = wie.hoed.code;
    const gelezen = await readUpload(file);
    if (gelezen.status !== 'decided') return gelezen;
    const { naam, inhoud } = gelezen.value;
    if (!naam.toLowerCase().endsWith('.xlsx')) return refused(reason('overneem-geen-excel', {}, 'bestand'));
    const hash = createHash('sha256').update(inhoud).digest();
    const id = await insertOvername(tx, gemeente, {
      id: newId(),
      naam,
      grootte: inhoud.length,
      inhoud: versleutel(omgeving.sleutels, inhoud, overnamekluis(gemeente)),
      hash,
      aangeboden: nu,
      door: wie.naam,
      persoon: wie.persoon,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: onderwerpsoort, id },
      na: { naam, sha256: hash.toString('hex') },
    });
    return decided({ overname: id });
  },
});
