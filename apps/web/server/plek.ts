// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { zoeksleutelHex } from '#platform/kluis';
import { netwerkVan } from '#platform/netwerk';
import type { Omgeving } from '#platform/omgeving';

const name = 'inkoopregie_browser';
const days = 180;
type Cookie = NonNullable<Parameters<typeof setCookie>[3]>;

const sealOf = ({ sleutels }: Omgeving, id: string) => zoeksleutelHex(sleutels, `browser:${id}`);

/**
 * Where a request comes from, to count what fails there: the browser, when somebody signed in with it before, and else
 * the network. So a stranger who shares a network with somebody cannot keep them out.
 */
export function plekVan(c: Context, omgeving: Omgeving): string | null {
  const [id = '', seal = ''] = (getCookie(c, name) ?? '').split('.');
  const expected = sealOf(omgeving, id);
  if (seal.length === expected.length && timingSafeEqual(Buffer.from(seal), Buffer.from(expected)))
    return `browser:${id}`;
  return netwerkVan(c, omgeving);
}

/** From now on this browser is known by a number that says nothing of who uses it. */
export function markBrowser(c: Context, omgeving: Omgeving, cookie: Cookie): void {
  const id = randomBytes(16).toString('hex');
  setCookie(c, name, `${id}.${sealOf(omgeving, id)}`, { ...cookie, maxAge: days * 86_400 });
}
