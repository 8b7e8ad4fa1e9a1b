// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** What the process that loads the example is told; a moment as text. */
export const opdracht = z.object({
  adres: z.object({ databaseUrl: z.string(), gegevens: z.string(), productie: z.boolean(), adres: z.string() }),
  issuer: z.string(),
  regio: z.string(),
  voorbeeld: z.enum(['plan', 'heel']),
  nu: z.string().optional(),
});
export type Opdracht = z.infer<typeof opdracht>;
