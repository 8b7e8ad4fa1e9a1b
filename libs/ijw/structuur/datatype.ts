// SPDX-License-Identifier: EUPL-1.2
import { isDatum } from '../datum.ts';
import { isTijd } from '../tijd.ts';
import * as codelijsten from './codelijsten.gen.ts';
import { datatypen } from './datatypen.gen.ts';
import * as landcodes from './landcodes.gen.ts';
import { patroon } from './patroon.ts';
import { type Datatypetabel, type PerStandaard, type Standaard, voor } from './tabel.ts';

/** The code lists that the XSDs enumerate, by their id: each code with its Dutch meaning. */
export const lijsten: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...codelijsten, ...landcodes };

/** What one simple type asks of a text. */
export type Datatype = {
  /** What is wrong with this text, as the end of a sentence; undefined when the XSD accepts it. */
  readonly toets: (tekst: string) => string | undefined;
  /** The value of a text that was accepted. */
  readonly lees: (tekst: string) => string | number;
};

/** The type with this name, with what the message adds to it. */
export function datatype(naam: string, standaard: Standaard, eigenPatroon?: PerStandaard<string>): Datatype {
  const tabellen: Readonly<Record<string, Datatypetabel>> = datatypen;
  const tabel = tabellen[naam];
  if (tabel === undefined) throw new Error(`onbekend datatype ${naam}`);
  const eigen = eigenPatroon === undefined ? undefined : voor(standaard, eigenPatroon);
  const basis = toetsen[tabel.basis](tabel, standaard);
  const isTekst = tabel.basis === 'tekst';
  return {
    toets: eigen === undefined ? basis : metPatroon(basis, eigen, isTekst),
    lees: isTekst ? (tekst) => tekst : tabel.basis === 'getal' ? (tekst) => getalVan(tekst) || 0 : bijgeknipt,
  };
}

type Toets = Datatype['toets'];

const toetsen: Readonly<Record<Datatypetabel['basis'], (tabel: Datatypetabel, standaard: Standaard) => Toets>> = {
  tekst: (tabel, standaard) =>
    tabel.codes === undefined ? tekstToets(tabel) : codeToets(voor(standaard, tabel.codes)),
  getal: getalToets,
  datum: () => (tekst) => (isDatum(bijgeknipt(tekst)) ? undefined : 'is geen bestaande datum (jjjj-mm-dd)'),
  tijd: () => (tekst) => (isTijd(bijgeknipt(tekst)) ? undefined : 'is geen tijd (uu:mm:ss)'),
};

const GETAL = /^[+-]?[0-9]+$/;
const RANDEN = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** Numbers, dates and times may have white space around them [XSD whiteSpace=collapse]. */
function bijgeknipt(tekst: string): string {
  return tekst.charCodeAt(0) > 32 && tekst.charCodeAt(tekst.length - 1) > 32 ? tekst : tekst.replace(RANDEN, '');
}

function codeToets(lijst: string): Toets {
  const codes = new Set(Object.keys(lijsten[lijst] ?? {}));
  const fout = `is geen code uit lijst ${lijst}`;
  return (tekst) => (codes.has(tekst) ? undefined : fout);
}

function tekstToets({ min = 0, max = Number.POSITIVE_INFINITY, patroon: bron }: Datatypetabel): Toets {
  const vorm = bron === undefined ? undefined : patroon(bron);
  return (tekst) => {
    if (tekst.length < min) return 'is leeg';
    // XSD counts characters; a text counts the two halves of a rare character apart
    if (tekst.length > max && [...tekst].length > max) return `is langer dan ${max} tekens`;
    return vorm === undefined || vorm.test(tekst) ? undefined : vormfout(bron ?? '');
  };
}

function getalToets({ min = 0, max = 0 }: Datatypetabel): Toets {
  return (tekst) => {
    const getal = getalVan(tekst);
    if (Number.isNaN(getal)) return 'is geen geheel getal';
    if (getal < min) return `is kleiner dan ${min}`;
    return getal > max ? `is groter dan ${max}` : undefined;
  };
}

/** The number that a text writes; NaN when it is no whole number. */
function getalVan(tekst: string): number {
  const getal = cijfers(tekst);
  if (!Number.isNaN(getal)) return getal;
  const kort = bijgeknipt(tekst);
  return GETAL.test(kort) ? Number(kort) : Number.NaN;
}

/** The quick road for what nearly every number is: at most fifteen digits. NaN for all else. */
function cijfers(tekst: string): number {
  if (tekst.length === 0 || tekst.length > 15) return Number.NaN;
  let getal = 0;
  for (let i = 0; i < tekst.length; i++) {
    const cijfer = tekst.charCodeAt(i) - 48;
    if (cijfer < 0 || cijfer > 9) return Number.NaN;
    getal = getal * 10 + cijfer;
  }
  return getal;
}

function metPatroon(basis: Toets, bron: string, isTekst: boolean): Toets {
  const vorm = patroon(bron);
  const fout = /^[0-9]+$/.test(bron) ? `is niet ${bron}` : vormfout(bron);
  return (tekst) => basis(tekst) ?? (vorm.test(isTekst ? tekst : bijgeknipt(tekst)) ? undefined : fout);
}

function vormfout(bron: string): string {
  const cijfers = /^\[0-9\]\{(\d)\}$/.exec(bron)?.[1];
  if (cijfers !== undefined) return `heeft niet precies ${cijfers} cijfers`;
  return vormfouten[bron] ?? 'heeft niet de juiste vorm';
}

const vormfouten: Readonly<Record<string, string>> = {
  '.*[^\\s].*': 'is leeg of bevat een nieuwe regel',
  '([.\\s]*\\S+[.\\s]*)+': 'is leeg',
  '[0-9]*': 'bevat andere tekens dan cijfers',
  '([a-zA-ZÀ-ỳ])+': 'bevat andere tekens dan letters',
  '([a-zA-Z0-9])+': 'bevat andere tekens dan letters en cijfers',
  '(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)': 'is geen versienummer zoals 1.0.0',
};
