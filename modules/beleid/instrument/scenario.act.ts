// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { geheel, keuze, tekst } from '#platform/invoer';
import { aanbiederstypen, bekostigingsvormen, plafondkeuzes } from './instrumenten.ts';

/** Years as people write them: `2 + 2 + 1`; a dash says that there is no extension. */
const jaren = z.preprocess(
  (value) => (typeof value === 'string' ? partsOf(value) : value),
  z.array(geheel(1, 20)).max(20, 'Gebruik hoogstens 20 verlengingen.'),
);
const partsOf = (text: string): readonly string[] =>
  text.trim() === '-' ? [] : text.split(/[+,; ]+/).filter((part) => part !== '');

/** Other choices for a contract; a field that is left out stays as it is. */
export const scenarioVelden = {
  vorm: tekst(80).optional(),
  initieelJaren: geheel(1, 20).optional(),
  verlengingen: jaren.optional(),
  bekostiging: z.array(keuze(bekostigingsvormen)).min(1, 'Kies er ten minste één.').optional(),
  routes: z.array(tekst(80)).min(1, 'Kies er ten minste één.').optional(),
  leveranciers: z.array(keuze(aanbiederstypen)).min(1, 'Kies er ten minste één.').optional(),
  plafond: keuze(plafondkeuzes).optional(),
};
export const scenario = z.object(scenarioVelden);
