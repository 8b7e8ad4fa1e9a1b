// SPDX-License-Identifier: EUPL-1.2
import { z } from '@hono/zod-openapi';
import type { Incomplete, Reason, Refused } from '#libs/explain';
import type { Geweigerd } from '#platform/act';
import type { Invoerfout } from '#platform/invoer';
import { redenTekst } from '#teksten';

/** What goes wrong, as RFC 9457 lays down, with all errors at once. */
export const probleem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    /** Number under which an unexpected error is logged. */
    instance: z.string().optional(),
    fouten: z.array(z.object({ veld: z.string(), code: z.string().optional(), melding: z.string() })).optional(),
    stappen: z.array(z.unknown()).optional(),
  })
  .openapi('Probleem');
export type Probleem = z.output<typeof probleem>;

const titles = {
  400: 'De invoer is niet goed',
  401: 'Niet aangemeld',
  403: 'Niet toegestaan',
  404: 'Niet gevonden',
  413: 'Te groot',
  415: 'Verkeerd soort inhoud',
  422: 'Niet uitgevoerd',
  500: 'Storing',
} as const;
export type ProbleemStatus = keyof typeof titles;

export function problem(status: ProbleemStatus, detail: string, extra: Partial<Probleem> = {}): Response {
  const body: Probleem = { type: 'about:blank', title: titles[status], status, detail, ...extra };
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
}

export const strangerProblem = (): Response => problem(404, 'Dit is er niet, of het is er niet voor u.');

const asFout = ({ veld, melding }: Invoerfout) => ({ veld, melding });
const asReden = (reden: Reason) => ({ veld: reden.veld ?? '', code: reden.code, melding: redenTekst(reden) });

/** The one translation of everything but a decision into an answer. */
export function refusal(result: Refused<Reason> | Incomplete | Geweigerd): Response {
  if (result.status === 'invalid')
    return problem(400, 'Verbeter de velden die bij fouten staan.', { fouten: result.fouten.map(asFout) });
  if (result.status === 'forbidden') return problem(403, 'Uw rol mag dit niet doen.');
  const stappen = [...result.steps];
  if (result.status === 'incomplete')
    return problem(422, 'Er ontbreken gegevens.', {
      fouten: result.missing.map((naam) => ({ veld: naam, code: 'ontbreekt', melding: `Nog onbekend: ${naam}.` })),
      stappen,
    });
  return problem(422, result.reasons.map(redenTekst).join(' '), { fouten: result.reasons.map(asReden), stappen });
}
