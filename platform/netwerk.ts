// SPDX-License-Identifier: EUPL-1.2
import { isIPv6 } from 'node:net';
import type { Omgeving } from './omgeving.ts';

/** What of a request tells where it came from, as Hono on Node gives it. */
type Verzoek = {
  readonly env: unknown;
  readonly req: { readonly header: (name: string) => string | undefined };
};

/**
 * The network that a request came from. Behind proxies that is what the farthest of our own wrote down: what stands
 * before it in the header was sent by the visitor, and means nothing.
 * @returns null when it is unknown
 */
export function netwerkVan({ env, req }: Verzoek, { proxys = 0 }: Omgeving): string | null {
  const told = (req.header('X-Forwarded-For') ?? '').split(',').map((one) => one.trim());
  const address = (proxys > 0 ? told.at(-proxys) : '') || peerOf(env);
  return address ? networkOf(address) : null;
}

const peerOf = (env: unknown): string | undefined =>
  (env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress;

/** Whoever has one address of IPv6 has the 2⁶⁴ beside it too. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.toLowerCase().split('::');
  const parts = (text: string) => (text === '' ? [] : text.split(':'));
  const missing = 8 - parts(head).length - parts(tail).length;
  const all = plain.includes('::')
    ? [...parts(head), ...Array.from({ length: missing }, () => '0'), ...parts(tail)]
    : parts(head);
  return all
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}
