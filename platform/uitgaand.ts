// SPDX-License-Identifier: EUPL-1.2
import { type LookupAddress, lookup } from 'node:dns';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Texts } from '#libs/explain';

// Addresses that others chose. They must lie outside: a server that fetches what it is told reaches what is meant to be
// private. The address that was judged is the one that is called, so that a name cannot mean two things.

const longestMilliseconds = 10_000;

/** Private, or for a special use. */
const besloten4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Of IPv6 only 2000::/3 is given out to the world; in it lie ways through to something else. */
const besloten6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

function blockList(networks: readonly string[], family: 'ipv4' | 'ipv6', list = new BlockList()): BlockList {
  for (const [address = '', prefix] of networks.map((network) => network.split('/')))
    list.addSubnet(address, Number(prefix), family);
  return list;
}
const inside = blockList(besloten6, 'ipv6', blockList(besloten4, 'ipv4'));
const outside6 = blockList(['2000::/3'], 'ipv6');

/** Does this address of a machine lie outside every private and special network? */
export function isOpenbaarAdres(ip: string): boolean {
  if (isIP(ip) === 4) return !inside.check(ip, 'ipv4');
  return isIP(ip) === 6 && outside6.check(ip, 'ipv6') && !inside.check(ip, 'ipv6');
}

export type Adresfout = 'adres-ongeldig' | 'adres-onbeveiligd' | 'adres-met-aanmelding' | 'adres-niet-openbaar';

/** Dutch for what can be wrong with an address. */
export const adresTeksten: Texts['redenen'] = {
  'adres-ongeldig': () => 'Dit is geen adres. Schrijf het helemaal, bijvoorbeeld https://koppeling.gemeente.nl/inkoop.',
  'adres-onbeveiligd': () => 'Gebruik een adres dat met https begint.',
  'adres-met-aanmelding': () => 'Laat een naam, een wachtwoord en wat achter # staat uit het adres weg.',
  'adres-niet-openbaar': () =>
    'Dit adres ligt in een besloten netwerk. Gebruik een adres dat vanaf internet bereikbaar is.',
};

/** What is wrong with an address that somebody wants to be called at. In a trial it may be this machine, over plain http. */
export function adresToetsen(adres: string, proef: boolean): Adresfout | null {
  const url = URL.parse(adres);
  if (!url || !['https:', 'http:'].includes(url.protocol)) return 'adres-ongeldig';
  if (url.protocol !== 'https:' && !proef) return 'adres-onbeveiligd';
  if (url.username || url.password || url.hash) return 'adres-met-aanmelding';
  const host = hostOf(url);
  if (!proef && (isIP(host) ? !isOpenbaarAdres(host) : !host.includes('.'))) return 'adres-niet-openbaar';
  return null;
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

export type Antwoord =
  | { readonly uitkomst: 'beantwoord'; readonly status: number }
  | { readonly uitkomst: 'onbereikbaar' | 'adres-geweigerd' };
export type Zending = {
  readonly adres: string;
  readonly koppen: Readonly<Record<string, string>>;
  readonly inhoud: string;
};

class Refused extends Error {}

/** Looks a name up; every machine behind it must lie outside. */
export const guarded: LookupFunction = (host, options, callback) =>
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return callback(error, []);
    if (!found.every(({ address }) => isOpenbaarAdres(address))) return callback(new Refused(host), []);
    const [first] = found;
    if (options.all) return callback(null, found);
    return callback(null, first?.address ?? '', first?.family);
  });

/** Sends it once, and waits at most ten seconds for the status. A redirection is not followed; what comes back is not read. */
export function stuur({ adres, koppen, inhoud }: Zending, proef: boolean): Promise<Antwoord> {
  if (adresToetsen(adres, proef)) return Promise.resolve({ uitkomst: 'adres-geweigerd' });
  const url = new URL(adres);
  const options = {
    method: 'POST',
    headers: { ...koppen, 'Content-Length': String(Buffer.byteLength(inhoud)) },
    agent: false as const,
    signal: AbortSignal.timeout(longestMilliseconds),
    ...(!proef && { lookup: guarded }),
  };
  return new Promise((resolve) => {
    const call = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, (answer) => {
      answer.destroy();
      resolve({ uitkomst: 'beantwoord', status: answer.statusCode ?? 0 });
    });
    call.on('error', (error) => resolve({ uitkomst: error instanceof Refused ? 'adres-geweigerd' : 'onbereikbaar' }));
    call.end(inhoud);
  });
}
