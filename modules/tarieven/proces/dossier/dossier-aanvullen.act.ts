// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { readUpload } from '#platform/document';
import { bestand, id, keuze, langeTekst, tekst } from '#platform/invoer';
import { lopendProces } from '../lopend-proces.query.ts';
import { readStappen } from '../proces.store.ts';
import { insertDossierregel } from './dossier.store.ts';
import { dossiersoorten } from './dossierregel.ts';

const self = 'tarieven/dossier-aanvullen';
/** Also when another field is wrong: every error is told at once. */
const always = () => true;

/** Adds a line to the file of a process: what was said, chosen and why, who watched or calculated. Nothing there changes. */
export const dossierAanvullen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper', 'beleidsadviseur'],
  invoer: z
    .object({
      proces: id(),
      stap: tekst(80).optional(),
      soort: keuze(dossiersoorten),
      tekst: langeTekst(10_000),
      waarom: langeTekst(10_000).optional(),
      wie: tekst(300).optional(),
      bestand: bestand().optional(),
    })
    .refine(({ soort, waarom }) => soort !== 'keuze' || waarom !== undefined, {
      error: 'Schrijf waarom dit is gekozen.',
      path: ['waarom'],
      when: always,
    })
    .refine(({ soort, wie }) => (soort !== 'toezicht' && soort !== 'rekenwerk') || wie !== undefined, {
      error: 'Schrijf wie dit deed.',
      path: ['wie'],
      when: always,
    }),
  run: async (context, { proces: procesId, stap = null, bestand, ...given }) => {
    const { tx, wie, nu } = context;
    const proces = await lopendProces(context, procesId);
    if ('code' in proces) return refused(proces);
    const stappen = await readStappen(tx, proces.verband, procesId);
    if (stap !== null && !stappen.some(({ code }) => code === stap))
      return refused(reason('processtap-bestaat-niet', { stap }, 'stap'));
    const gelezen = bestand ? await readUpload(bestand) : decided(null);
    if (gelezen.status !== 'decided') return gelezen;
    const regel = {
      verband: proces.verband,
      id: newId(),
      proces: procesId,
      stap,
      soort: given.soort,
      tekst: given.tekst,
      waarom: given.waarom ?? null,
      wie: given.wie ?? null,
      op: nu,
      naam: wie.naam,
    };
    await insertDossierregel(tx, regel, gelezen.value);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'tariefproces', id: procesId },
      na: { regel: regel.id, soort: regel.soort, stap, bestand: gelezen.value?.naam ?? null },
    });
    return decided({ proces: procesId, regel: regel.id });
  },
});
