// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Incomplete, Reason, Refused } from '#libs/explain';
import type { Geweigerd } from '#platform/act';
import type { Invoerfout } from '#platform/invoer';
import type { Tekort } from '#platform/niveau';
import { redenTekst, stapTekst } from '#teksten';
import { jsonAnswer } from './json.ts';

const bron = z
  .looseObject({ from: z.enum(['input', 'pack', 'norm', 'rule']) })
  .meta({ description: 'Waar de waarde vandaan komt: invoer, regiopakket, norm of rekenregel.' });

/** One step of an explanation, with the steps that it rests on. */
const stap: z.ZodType = z
  .object({
    name: z.string(),
    value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
    unit: z.string(),
    source: bron,
    get steps() {
      return z.array(stap);
    },
  })
  .meta({ id: 'Stap', description: 'Eén stap van een uitleg, met de stappen waarop die rust.' });

const fout = z
  .object({
    veld: z.string().meta({ description: 'Pad van het veld, zoals `eisen.0.soort`; leeg als het om het geheel gaat.' }),
    code: z.string().optional().meta({ description: 'Vaste code van de reden.' }),
    melding: z.string(),
  })
  .meta({ id: 'Fout' });

/** What went wrong, as RFC 9457 lays down, with all errors at once. */
export const probleem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional().meta({ description: 'Het nummer waaronder een storing in het logboek staat.' }),
    fouten: z.array(fout).optional(),
    stappen: z.array(stap).optional().meta({ description: 'Hoe de weigering tot stand kwam.' }),
    error: z.string().optional().meta({ description: 'Alleen bij tokens: de code van RFC 6749 §5.2.' }),
    error_description: z.string().optional().meta({ description: 'Alleen bij tokens: hetzelfde als detail.' }),
  })
  .meta({ id: 'Probleem', description: 'Wat er misging, volgens RFC 9457, met alle fouten tegelijk.' });
type Probleem = z.output<typeof probleem>;

/** Everything that can come instead of an answer. */
export const titels = {
  400: 'De invoer is niet goed',
  401: 'Niet aangemeld',
  403: 'Niet toegestaan',
  404: 'Niet gevonden',
  405: 'Kan hier niet',
  413: 'Te groot',
  415: 'Verkeerd soort inhoud',
  422: 'Niet uitgevoerd',
  429: 'Te vaak',
  500: 'Storing',
  503: 'Even niet bereikbaar',
  507: 'Geen ruimte',
} as const;
export type ProbleemStatus = keyof typeof titels;

export function problem(status: ProbleemStatus, detail: string, extra: Partial<Probleem> = {}): Response {
  const body: Probleem = { type: 'about:blank', title: titels[status], status, detail, ...extra };
  return jsonAnswer(body, status, { 'Content-Type': 'application/problem+json' });
}

/** A person whose session was begun too weakly; a program has no such level. */
export const levelProblem = ({ heeft, nodig }: Tekort): Response =>
  problem(
    403,
    `Deze sessie heeft niveau ${heeft}; hier is niveau ${nodig} nodig. Meld u op de pagina’s opnieuw aan met een hoger niveau.`,
  );

export const strangerProblem = (): Response => problem(404, 'Dit is er niet, of het is er niet voor u.');

export const inputProblem = (fouten: readonly Invoerfout[]): Response =>
  problem(400, 'Verbeter de velden die bij fouten staan.', { fouten: [...fouten] });

/**
 * The one translation of everything but a decision into an answer.
 * @param padvelden what varies in the path: when one of those leads nowhere, there is nothing at this address
 */
export function refusal(result: Refused<Reason> | Incomplete | Geweigerd, padvelden: readonly string[]): Response {
  if (result.status === 'forbidden') return problem(403, 'Uw rol mag dit niet doen.');
  if (result.status === 'niveau') return levelProblem(result);
  if (result.status === 'invalid')
    return result.fouten.some(({ veld }) => padvelden.includes(veld)) ? strangerProblem() : inputProblem(result.fouten);
  const stappen = [...result.steps];
  if (result.status === 'incomplete')
    return problem(422, 'Er ontbreken gegevens.', { fouten: result.missing.map(asMissing), stappen });
  if (padvelden.length > 0 && result.reasons.every(isUnknown)) return strangerProblem();
  return problem(422, result.reasons.map(redenTekst).join(' '), { fouten: result.reasons.map(asFout), stappen });
}

const asFout = (reden: Reason) => ({ veld: reden.veld ?? '', code: reden.code, melding: redenTekst(reden) });
const asMissing = (naam: string) => ({ veld: '', code: 'ontbreekt', melding: `Nog onbekend: ${stapTekst(naam)}.` });

/** Acts say so by their code when the record that they are about is not there for this hat. */
const isUnknown = ({ code, veld }: Reason): boolean => !veld && /-(bestaat-niet|onbekend)$/.test(code);
