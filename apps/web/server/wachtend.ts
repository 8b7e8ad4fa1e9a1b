// SPDX-License-Identifier: EUPL-1.2
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { type Niveau, niveaus } from '#platform/niveau';

const name = 'inkoopregie_aanmelden';
const seconds = 600;

const niveau = z.enum(niveaus);
const wachtend = z.object({
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  /** Code of the provider that was chosen: another one cannot answer. */
  bij: z.string(),
  /** The page that one comes back to. */
  terug: z.string().optional(),
  /** The level for which one signs in again. */
  niveau: niveau.optional(),
  /** The key of the invitation that is taken by signing in. */
  uitnodiging: z.string().max(100).optional(),
});
/** What this browser keeps between leaving for the provider and coming back. */
export type Wachtend = z.output<typeof wachtend>;
type Cookie = NonNullable<Parameters<typeof setCookie>[3]>;

export const keepWaiting = (c: Context, kept: Wachtend, cookie: Cookie): void =>
  setCookie(c, name, JSON.stringify(kept), { ...cookie, maxAge: seconds });

export const forgetWaiting = (c: Context, cookie: Cookie): void => void deleteCookie(c, name, cookie);

/** @returns null when nothing was kept, or when it was tampered with */
export function waitingOf(c: Context): Wachtend | null {
  try {
    const plaats = wachtend.parse(JSON.parse(getCookie(c, name) ?? 'null'));
    return { ...plaats, terug: plaatsBinnen(plaats.terug) };
  } catch {
    return null;
  }
}

export const asNiveau = (text: string | undefined): Niveau | null => niveau.safeParse(text).data ?? null;

const here = 'https://hier.invalid';

/** A page of ours and nothing else: whoever signs in is never sent away to where a link says. */
export function plaatsBinnen(text: string | undefined): string | undefined {
  const url = text?.startsWith('/') && text.length <= 1000 ? URL.parse(text, here) : null;
  if (!url || url.origin !== here || url.pathname.startsWith('//') || url.pathname.startsWith('/aanmelden'))
    return undefined;
  return url.pathname + url.search;
}
