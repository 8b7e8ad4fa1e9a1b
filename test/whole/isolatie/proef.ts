// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { asForm, onzin, type Schema } from '../../api/onzin.ts';
import type { Bezoeker } from './bezoekers.ts';
import type { Antwoord, Deur } from './deuren.ts';
import { type Bezit, sleutelVan } from './merken.ts';
import {
  type Adres,
  adressenVoor,
  elk,
  isGelijk,
  type Lek,
  onbekend,
  onbekendAdres,
  vreemdeWoorden,
} from './poging.ts';
import { plaatsen } from './wegen.ts';

/** One way in: a page or an operation, with `:naam` for what varies. */
export type Weg = {
  readonly pad: string;
  readonly methode: string;
  /** For whom it is, when that is known. */
  readonly rollen?: readonly string[];
  /** What it takes, as the document says. */
  readonly invoer?: { readonly mediatype: string; readonly schema: Schema };
};
export type Proef = {
  readonly deur: Deur;
  readonly bezit: Bezit;
  /** The address as this door wants it. */
  readonly als?: (adres: string) => string;
};
export type Uitslag = { readonly geprobeerd: number; readonly lekken: readonly Lek[] };

const tegelijk = 8;

/**
 * Everyone asks for everything: for what is the own, for what is of others, and for what does not exist. What is for
 * several roles of one owner is asked in full by the first of them when the interface itself says for whom it is.
 */
export async function vraagAlles(proef: Proef, wegen: readonly Weg[], wie: readonly Bezoeker[]): Promise<Uitslag> {
  const lekken: Lek[] = [];
  let geprobeerd = 0;
  const gevraagd = new Set<string>();
  const pairs = wie.flatMap((bezoeker) => wegen.map((weg) => ({ bezoeker, weg })));
  await elk(pairs, tegelijk, async ({ bezoeker, weg }) => {
    const full = `${sleutelVan(bezoeker.eigenaar)} ${bezoeker.token === null} ${weg.pad}`;
    const isAgain = magVolgens(weg, bezoeker) && gevraagd.has(full);
    if (magVolgens(weg, bezoeker)) gevraagd.add(full);
    if (isAgain) return;
    const adressen = adressenVoor(weg.pad, bezoeker, proef.bezit);
    geprobeerd += adressen.length;
    for (const wat of await proefWeg(proef, bezoeker, weg, adressen)) lekken.push(wat);
  });
  return { geprobeerd, lekken };
}

const magVolgens = ({ rollen }: Weg, { sessie, token }: Bezoeker): boolean =>
  rollen !== undefined && token === null && (sessie?.wie.hoed.rollen ?? []).some((rol) => rollen.includes(rol));

async function proefWeg(
  { deur, bezit, als = (adres) => adres }: Proef,
  wie: Bezoeker,
  { methode }: Weg,
  adressen: readonly Adres[],
): Promise<readonly Lek[]> {
  const lekken: Lek[] = [];
  const [vreemd] = adressen.filter((adres) => adres.vreemd);
  const nergens = vreemd && (await deur(wie, { methode, adres: als(onbekendAdres(vreemd)) }));
  for (const adres of adressen) {
    const antwoord = await deur(wie, { methode, adres: als(adres.adres) });
    const meld = (wat: string) => lekken.push({ wie: wie.naam, adres: `${methode} ${adres.adres}`, wat });
    for (const wat of misIn(antwoord, bezit, wie, adres.adres)) meld(wat);
    if (adres.vreemd && nergens && !isGelijk(antwoord, nergens, adres))
      meld(`anders dan wat er niet is: ${antwoord.status} en ${nergens.status}`);
  }
  return lekken;
}

/** Where words of what others have stand in an answer that tells nothing of them, and why. */
const bekend = [
  // What an aanbieder tries out with an adopted tariff comes out as it did for who tried the same; that tariff, and what
  // it was made of, are public.
  { soort: 'aanbieder', pad: /\/tarieven\/[\w-]+\/(opbouwvoorvertoning|prijsopbouw)/ },
];

function misIn(antwoord: Antwoord, bezit: Bezit, { eigenaar }: Bezoeker, gevraagd: string): readonly string[] {
  const found = vreemdeWoorden(antwoord, bezit.vreemd(eigenaar), gevraagd);
  const isBekend = bekend.some(({ pad, soort }) => soort === eigenaar.soort && pad.test(gevraagd));
  return [
    ...(found.length > 0 && !isBekend ? [`van een ander: ${found.slice(0, 8).join(' ')}`] : []),
    ...(antwoord.status >= 500 ? [`storing ${antwoord.status}`] : []),
  ];
}

/**
 * Everyone who may, sends something to everything that takes something: about what is of others in the address and in
 * every field, and the same about what does not exist.
 */
export async function stuurAlles(proef: Proef, wegen: readonly Weg[], wie: readonly Bezoeker[]): Promise<Uitslag> {
  const lekken: Lek[] = [];
  let geprobeerd = 0;
  const pairs = wegen.flatMap((weg) => wie.map((bezoeker) => ({ bezoeker, weg })));
  await elk(pairs, tegelijk, async ({ bezoeker, weg }) => {
    const adressen = adressenVoor(weg.pad, bezoeker, proef.bezit).filter(
      (adres) => adres.vreemd || adres.waarde === '',
    );
    for (const adres of adressen) {
      geprobeerd += 1;
      const inhoud = inhoudVoor(weg, vreemdeVelden(bezoeker, proef.bezit));
      const antwoord = await stuur(proef, bezoeker, weg, adres.adres, inhoud);
      const meld = (wat: string) => lekken.push({ wie: bezoeker.naam, adres: `${weg.methode} ${adres.adres}`, wat });
      for (const wat of misIn(antwoord, proef.bezit, bezoeker, adres.adres + JSON.stringify(inhoud))) meld(wat);
      const elders = adres.waarde ? onbekendAdres(adres) : adres.adres;
      const zonder = zonderVreemde(inhoud);
      // What names nothing of others is done already.
      if (elders === adres.adres && JSON.stringify(zonder) === JSON.stringify(inhoud)) continue;
      const nergens = await stuur(proef, bezoeker, weg, elders, zonder);
      if (antwoord.status !== nergens.status)
        meld(`anders dan wat er niet is: ${antwoord.status} en ${nergens.status}`);
    }
  });
  return { geprobeerd, lekken };
}

const stuur = ({ deur, als = (adres) => adres }: Proef, wie: Bezoeker, weg: Weg, adres: string, inhoud: unknown) => {
  const { methode, invoer } = weg;
  return deur(wie, {
    methode,
    adres: als(adres),
    inhoud: invoer?.mediatype === 'multipart/form-data' ? asForm(inhoud) : inhoud,
  });
};

/** Something that fits the document, with what is of others wherever it can be named; always the same. */
function inhoudVoor({ invoer, pad }: Weg, velden: ReadonlyMap<string, readonly string[]>): unknown {
  if (invoer?.mediatype === 'application/xml') return '<bericht/>';
  return invoer ? fc.sample(onzin(invoer.schema, velden), { seed: pad.length, numRuns: 1 })[0] : {};
}

const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;
/** The same, about what does not exist. */
function zonderVreemde(inhoud: unknown): unknown {
  if (typeof inhoud === 'string') return inhoud.replaceAll(uuid, onbekend);
  if (typeof inhoud !== 'object' || inhoud === null || inhoud instanceof File) return inhoud;
  if (Array.isArray(inhoud)) return inhoud.map(zonderVreemde);
  return Object.fromEntries(Object.entries(inhoud).map(([key, waarde]) => [key, zonderVreemde(waarde)]));
}

const velden = new Map<string, ReadonlyMap<string, readonly string[]>>();
/** What of others can stand in a field, by the name that it has in addresses. */
const vreemdeVelden = ({ eigenaar }: Bezoeker, bezit: Bezit): ReadonlyMap<string, readonly string[]> =>
  velden.getOrInsertComputed(sleutelVan(eigenaar), () => {
    const bronnen = Object.entries(plaatsen).flatMap(([plaats, bron]) =>
      plaats.startsWith('/api/') && typeof bron === 'string' ? [[plaats.split(':').at(-1) ?? '', bron] as const] : [],
    );
    return new Map(
      bronnen.map(([naam, bron]) => {
        const [kolom = ''] = bron.split(' ');
        const own = new Set(bezit.inKolom(kolom, eigenaar));
        return [naam, bezit.inKolom(kolom).filter((waarde) => !own.has(waarde))];
      }),
    );
  });
