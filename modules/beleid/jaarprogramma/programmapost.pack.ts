// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aantal, item, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';
import { lumpsumvormen, postsoorten } from './jaarprogramma.ts';

/** A task or an amount of the yearly programme of the regional organisation. */
export const programmapost = item({
  code: sleutel('programmapost'),
  naam: tekst,
  tekst,
  /** Left out: a task. */
  soort: z.enum(postsoorten).optional(),
  /** Only of a lump sum: for which contract, and in which of the two forms. */
  contract: verwijzing('contract').optional(),
  vorm: z.enum(lumpsumvormen).optional(),
  /** In whole eurocents. */
  bedrag: waarde(aantal).optional(),
}).refine(({ soort, contract, vorm }) => (soort === 'lump-sum') === (contract !== undefined && vorm !== undefined), {
  error: 'een vast bedrag (soort: lump-sum) noemt zijn contract en vorm; een andere post noemt die niet',
  path: ['soort'],
});
