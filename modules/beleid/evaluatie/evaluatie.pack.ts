// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, item, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';
import { evaluatieritmes } from './evaluatie.ts';

export const evaluatie = item({
  code: sleutel('evaluatie'),
  naam: tekst.optional(),
  wanneer: tekst,
  waarover: tekst,
  wie: waarde(tekst),
  /** The last day that lies in what `wanneer` says. */
  uiterlijk: dag.optional(),
  /** The first day of the period that it must look back on. */
  vanaf: dag.optional(),
  /** How often it comes back. */
  ritme: waarde(z.enum(evaluatieritmes)).optional(),
  /** The evaluation that it follows, where the plan names each by itself. */
  na: verwijzing('evaluatie').optional(),
}).refine(({ code, na }) => na !== code, { error: 'een evaluatie volgt niet op zichzelf', path: ['na'] });
