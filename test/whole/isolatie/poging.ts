// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import type { Eigenaar } from '#platform/hoed';
import type { Bezoeker } from './bezoekers.ts';
import type { Antwoord } from './deuren.ts';
import { type Bezit, woordenIn } from './merken.ts';
import { plaatsen, vragen } from './wegen.ts';

export type Lek = { readonly wie: string; readonly adres: string; readonly wat: string };

/** The places in a route where something varies, named as in `plaatsen`. */
export function plaatsenIn(pad: string): readonly string[] {
  const parts = pad.replaceAll('?', '').split('/');
  return parts.flatMap((part, at) => (part.startsWith(':') ? [parts.slice(0, at + 1).join('/')] : []));
}

export const zonderRij = (paden: readonly string[]): readonly string[] => [
  ...new Set(paden.flatMap(plaatsenIn).filter((plaats) => !plaatsen[plaats])),
];

/** An address with what was filled in at its last place; `vreemd` when that belongs to others only. */
export type Adres = { readonly adres: string; readonly waarde: string; readonly vreemd: boolean };

/**
 * The addresses of a route that somebody can try: with what is the own, with what is of another owner in the same
 * region, and with what is of another region.
 */
export function adressenVoor(pad: string, { eigenaar, buren }: Bezoeker, bezit: Bezit): readonly Adres[] {
  const keuzen = plaatsenIn(pad).map((plaats) => waardenBij(plaats, eigenaar, buren, bezit));
  const last = keuzen.at(-1);
  const vraag = vragen[pad] ?? '';
  if (!last) return [{ adres: pad + vraag, waarde: '', vreemd: false }];
  const before = keuzen.slice(0, -1).map(({ eigen, nabij, ver }) => eigen[0] ?? nabij[0] ?? ver[0] ?? onbekend);
  const made = (waarden: readonly string[], vreemd: boolean): readonly Adres[] =>
    waarden.map((waarde) => ({ adres: vul(pad, [...before, waarde]) + vraag, waarde, vreemd }));
  const own = [...new Set([...last.eigen.slice(0, 1), ...last.eigen.slice(-1)])];
  return [...made(own, false), ...made(last.nabij.slice(0, 1), true), ...made(last.ver.slice(0, 1), true)];
}

export const onbekend = newId();
/** The same address with something that does not exist. */
export const onbekendAdres = ({ adres, waarde }: Adres): string => {
  const at = adres.lastIndexOf(waarde);
  return adres.slice(0, at) + naamloos(waarde) + adres.slice(at + waarde.length);
};
const naamloos = (waarde: string): string => {
  if (/^[\da-f]{8}-[\da-f-]{27}/.test(waarde)) return onbekend + waarde.slice(onbekend.length);
  return /^\d/.test(waarde) ? waarde.replace(/^\d+/, (cijfers) => '9'.repeat(cijfers.length)) : 'bestaat-niet';
};

function vul(pad: string, waarden: readonly string[]): string {
  const rest = [...waarden];
  return pad.replaceAll(/:\w+\??/g, () => encodeURIComponent(rest.shift() ?? ''));
}

type Waarden = Readonly<Record<'eigen' | 'nabij' | 'ver', readonly string[]>>;

function waardenBij(plaats: string, eigenaar: Eigenaar, buren: readonly Eigenaar[], bezit: Bezit): Waarden {
  const bron = plaatsen[plaats] ?? [];
  if (typeof bron !== 'string') return { eigen: bron, nabij: [], ver: [] };
  const [kolom = '', einde = ''] = bron.split(' ');
  const eigen = new Set(bezit.inKolom(kolom, eigenaar));
  const nabij = new Set(buren.flatMap((buur) => bezit.inKolom(kolom, buur))).difference(eigen);
  const ver = new Set(bezit.inKolom(kolom)).difference(eigen).difference(nabij);
  const as = (waarden: ReadonlySet<string>) => [...waarden].map((waarde) => waarde + einde);
  return { eigen: as(eigen), nabij: as(nabij), ver: as(ver) };
}

/** What of others stands in an answer, besides what was asked with. */
export function vreemdeWoorden({ tekst }: Antwoord, vreemd: ReadonlySet<string>, gevraagd: string): readonly string[] {
  const asked = new Set(woordenIn(gevraagd));
  return [...new Set(woordenIn(tekst).filter((one) => vreemd.has(one) && !asked.has(one)))];
}

/** Is an answer about what is of others the same as about what does not exist? */
export const isGelijk = (een: Antwoord, ander: Antwoord, { waarde }: Adres): boolean =>
  een.status === ander.status && zonder(een.tekst, waarde) === zonder(ander.tekst, naamloos(waarde));
/** A short name can stand anywhere; only in an address is it what was asked for. */
function zonder(tekst: string, waarde: string): string {
  const before = waarde.length < 4 ? '(?<=/|%2F)' : '(?:(?<![\\w-])|(?<=%2F))';
  return tekst.replaceAll(new RegExp(`${before}${RegExp.escape(waarde)}(?![\\w-])`, 'g'), '…');
}

/** Works through a list with so many at a time. */
export async function elk<T>(items: readonly T[], tegelijk: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: tegelijk }, async () => {
      for (const item of rest) await work(item);
    }),
  );
}
