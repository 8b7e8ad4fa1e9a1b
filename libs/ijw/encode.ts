// SPDX-License-Identifier: EUPL-1.2
import { planVan } from './berichten.ts';
import type { Datatype } from './structuur/datatype.ts';
import { type Knoop, namespaceVan } from './structuur/plan.ts';
import type { Bericht } from './types/bericht.ts';
import { VERBODEN } from './xml/teken.ts';

/**
 * Writes a message as XML that its XSD accepts: UTF-8 without byte order mark, CR/LF line ends, elements in the order of
 * the structure. Absent optional elements are left out. Throws a `RangeError` with the path when a value does not fit its
 * type or a mandatory element is missing; whether the rules are kept is for `controleer` to say.
 */
export function encode(bericht: Bericht): Uint8Array {
  const plan = planVan(bericht.standaard, bericht.soort);
  const regels: string[] = [];
  schrijf({ plan, bericht, regels }, plan, bericht, '/Bericht', '');
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\r\n${regels.join('\r\n')}\r\n`);
}

type Uitvoer = { readonly plan: Knoop; readonly bericht: Bericht; readonly regels: string[] };

/** The lines of one element with all that is in it. */
function schrijf(uitvoer: Uitvoer, knoop: Knoop, waarde: unknown, pad: string, inspringing: string): void {
  const { regels, plan, bericht } = uitvoer;
  const naam = `${knoop.ns === plan.ns ? schemas(bericht).bericht : schemas(bericht).basis}:${knoop.naam}`;
  if (knoop.datatype !== undefined) {
    regels.push(`${inspringing}<${naam}>${inhoud(knoop.datatype, waarde, pad)}</${naam}>`);
    return;
  }
  regels.push(`${inspringing}<${naam}${knoop === plan ? namespaces(bericht) : ''}>`);
  for (const kind of knoop.kinderen) {
    const waarden = kinderen(knoop, kind, waarde);
    if (waarden.length < kind.min) throw new RangeError(`${pad}/${kind.naam} ontbreekt.`);
    for (const [i, een] of waarden.entries())
      schrijf(uitvoer, kind, een, `${pad}/${kind.naam}${knoop.isLijst ? `[${i + 1}]` : ''}`, `${inspringing}\t`);
  }
  regels.push(`${inspringing}</${naam}>`);
}

/** The prefixes that the published samples use. */
const schemas = ({ standaard, soort }: Bericht): { readonly basis: string; readonly bericht: string } => ({
  basis: standaard === 'jw' ? 'ijw' : 'iwmo',
  bericht: standaard + soort,
});

function namespaces(bericht: Bericht): string {
  const { basis, bericht: eigen } = schemas(bericht);
  const uri = (schema: string): string => namespaceVan(bericht.standaard, schema);
  return ` xmlns:${basis}="${uri('basisschema')}" xmlns:${eigen}="${uri(eigen)}"`;
}

/** The values of one child: those of a list, the one of a class, or none. */
function kinderen({ isLijst }: Knoop, { naam }: Knoop, waarde: unknown): readonly unknown[] {
  if (isLijst) return Array.isArray(waarde) ? waarde : [];
  const een: unknown = typeof waarde === 'object' && waarde !== null ? Reflect.get(waarde, naam) : undefined;
  return een === undefined || een === null ? [] : [een];
}

function inhoud({ toets }: Datatype, waarde: unknown, pad: string): string {
  const isWaarde = typeof waarde === 'string' || typeof waarde === 'number';
  const tekst = isWaarde ? String(waarde) : '';
  const isLeesbaar = !VERBODEN.test(tekst) && tekst.isWellFormed();
  const melding = isWaarde
    ? (toets(tekst) ?? (isLeesbaar ? undefined : 'bevat een teken dat niet mag'))
    : 'is geen tekst of getal';
  if (melding !== undefined) throw new RangeError(`${pad} ${melding}.`);
  return tekst.replace(/[&<>\r\n]/g, (teken) => GEVLUCHT[teken] ?? teken);
}

/** A new line in a text is written as a line end of the file, which every reader turns back into a new line. */
const GEVLUCHT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  '\n': '\r\n',
};
