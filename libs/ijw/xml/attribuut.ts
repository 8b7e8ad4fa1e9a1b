// SPDX-License-Identifier: EUPL-1.2
import { type Bereik, XML_NS, XMLNS_NS } from './naam.ts';
import { QNAAM, VERBODEN, verwijzing } from './teken.ts';
import { URI } from './uri.ts';

export type Attribuut = { readonly lokaal: string; readonly ns: string; readonly waarde: string };

const GEEN_WIT = /[^ \t\r\n]/;

/** The attributes of one tag, or what is wrong with them. */
export type Attributen = { readonly bereik: Bereik; readonly gewoon: readonly Attribuut[] } | { readonly fout: string };

const ATTRIBUUT = /[ \t\r\n]+([^ \t\r\n=<>"'/]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')/y;

/** Reads what stands in a tag behind its name; namespace declarations make a new scope. */
export function leesAttributen(bron: string, bereik: Bereik): Attributen {
  const paren = splits(bron);
  if (typeof paren === 'string') return { fout: paren };
  const nieuw = namespaces(paren);
  if (typeof nieuw === 'string') return { fout: nieuw };
  const hier = nieuw.size === 0 ? bereik : bereik.met(nieuw);
  const gewoon: Attribuut[] = [];
  const gezien = new Set<string>();
  for (const [naam, waarde] of paren) {
    if (isNamespace(naam)) continue;
    const punt = naam.indexOf(':');
    const ns = punt < 0 ? '' : hier.namespace(naam.slice(0, punt));
    if (ns === undefined) return { fout: `Het voorvoegsel van het attribuut ${naam} is niet gedeclareerd.` };
    const lokaal = naam.slice(punt + 1);
    if (gezien.has(`${ns} ${lokaal}`)) return { fout: `Het attribuut ${naam} staat er dubbel.` };
    gezien.add(`${ns} ${lokaal}`);
    gewoon.push({ lokaal, ns, waarde });
  }
  return { bereik: hier, gewoon };
}

/** Text with its references and, as in attributes, its white space made plain; undefined when a reference is wrong. */
export function zonderVerwijzingen(tekst: string): string | undefined {
  if (!tekst.includes('&')) return tekst;
  let goed = true;
  const uit = tekst.replace(/&([^;&]*)(;?)/g, (_, naam: string, slot: string) => {
    const teken = slot === ';' ? verwijzing(naam) : undefined;
    if (teken === undefined) goed = false;
    return teken ?? '';
  });
  return goed ? uit : undefined;
}

const isNamespace = (naam: string): boolean => naam === 'xmlns' || naam.startsWith('xmlns:');

function splits(bron: string): readonly (readonly [string, string])[] | string {
  const paren: [string, string][] = [];
  let plek = 0;
  while (plek < bron.length) {
    ATTRIBUUT.lastIndex = plek;
    const gevonden = ATTRIBUUT.exec(bron);
    if (gevonden === null) return GEEN_WIT.test(bron.slice(plek)) ? 'Een attribuut is niet goed geschreven.' : paren;
    const [, naam = '', dubbel, enkel = ''] = gevonden;
    const rauw = dubbel ?? enkel;
    const waarde = zonderVerwijzingen(rauw.replace(/\r\n|[\r\n\t]/g, ' '));
    if (!QNAAM.test(naam)) return `${naam.slice(0, 40)} is geen geldige naam voor een attribuut.`;
    if (waarde === undefined) return `In het attribuut ${naam} staat een onbekende verwijzing met &.`;
    if (rauw.includes('<') || VERBODEN.test(rauw)) return `In het attribuut ${naam} staat een teken dat niet mag.`;
    paren.push([naam, waarde]);
    plek = ATTRIBUUT.lastIndex;
  }
  return paren;
}

function namespaces(paren: readonly (readonly [string, string])[]): ReadonlyMap<string, string> | string {
  const nieuw = new Map<string, string>();
  for (const [naam, uri] of paren) {
    if (!isNamespace(naam)) continue;
    const prefix = naam.slice(6);
    const fout = nieuw.has(prefix) ? 'is dubbel gedeclareerd' : declaratiefout(prefix, uri);
    if (fout !== undefined) return `De namespace ${naam} ${fout}.`;
    nieuw.set(prefix, uri);
  }
  return nieuw;
}

/** What is wrong with this declaration [Namespaces in XML 1.0 §2, §3]. */
function declaratiefout(prefix: string, uri: string): string | undefined {
  const isXml = prefix === 'xml' || uri === XML_NS;
  if (prefix === 'xmlns' || uri === XMLNS_NS || (isXml && !(prefix === 'xml' && uri === XML_NS)))
    return 'mag niet zo worden gedeclareerd';
  if (prefix !== '' && uri === '') return 'is leeg';
  return URI.test(uri) ? undefined : 'is geen geldige URI';
}
