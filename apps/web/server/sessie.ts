// SPDX-License-Identifier: EUPL-1.2
import type { Omgeving } from '#platform/omgeving';
import { readSession, type Sessie } from '#platform/sessie';

/** Name of the cookie that holds the session's token. */
export const sessieCookie = 'inkoopregie_sessie';

export function tokenOf(request: Request): string | undefined {
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === sessieCookie)?.[1];
}

/** Who sends this request, or `undefined`. */
export async function readSessie(omgeving: Omgeving, request: Request): Promise<Sessie | undefined> {
  const token = tokenOf(request);
  return token ? readSession(omgeving, token) : undefined;
}
