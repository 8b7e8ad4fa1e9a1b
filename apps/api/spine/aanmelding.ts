// SPDX-License-Identifier: EUPL-1.2
import type { MiddlewareHandler } from 'hono';
import type { Wie } from '#platform/hoed';
import type { Omgeving } from '#platform/omgeving';
import type { Sessie } from '#platform/sessie';
import { readToken } from '#platform/systeemtoken';
import { problem } from './probleem.ts';

export type Env = { readonly Variables: { readonly wie: Wie } };

/** A program shows its token, a person the session of the pages; a token that is no good is not helped by a session. */
export function signedIn(
  omgeving: Omgeving,
  leesSessie: (request: Request) => Promise<Sessie | undefined>,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const token = bearerOf(c.req.header('Authorization'));
    const wie = token === null ? (await leesSessie(c.req.raw))?.wie : await readToken(omgeving, token);
    if (!wie) return token === null ? withChallenge('Bearer') : withChallenge('Bearer error="invalid_token"');
    c.set('wie', wie);
    return next();
  };
}

/** @returns the token after `Bearer`, or null when the header is not there; something else is a token that nobody has */
const bearerOf = (header: string | undefined): string | null =>
  header === undefined ? null : (/^Bearer ([\w.~+/-]+=*)$/i.exec(header)?.[1] ?? '');

function withChallenge(challenge: string): Response {
  const answer = problem(
    401,
    challenge === 'Bearer' ? 'Meld u eerst aan.' : 'Dit token is onbekend, verlopen of ingetrokken. Vraag een nieuw.',
  );
  answer.headers.set('WWW-Authenticate', challenge);
  return answer;
}
