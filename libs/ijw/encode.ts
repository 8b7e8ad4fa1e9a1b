// SPDX-License-Identifier: EUPL-1.2
import { planVan } from './berichten.ts';
import { type Knoop, namespaceVan } from './structuur/plan.ts';
import type { Bericht } from './types/bericht.ts';
import { VERBODEN } from './xml/teken.ts';

/**
 * Writes a message as XML that its XSD accepts: UTF-8 without byte order mark, CR/LF line ends, elements in the order of
 * the structure. Absent optional elements are left out. Throws a `RangeError` with the path when a value does not fit its
 * type or a mandatory element is missing; whether the rules are kept is for `controleer` to say.
 */
export function encode(bericht: Bericht): Uint8Array {
  const { standaard, soort } = bericht;
  const plan = planVan(standaard, soort);
  const [hier, basis] = [`${standaard}${soort}`, standaard === 'jw' ? 'ijw' : 'iwmo'];
  const prefixen = new Map([
    [namespaceVan(standaard, 'basisschema'), basis],
    [plan.ns, hier],
  ]);
  const namespaces = [...prefixen].map(([ns, prefix]) => ` xmlns:${prefix}="${ns}"`).join('');
  const regels = ['<?xml version="1.0" encoding="UTF-8"?>'];

  const schrijf = (knoop: Knoop, waarde: unknown, pad: string, inspringing: string): void => {
    const naam = `${prefixen.get(knoop.ns)}:${knoop.naam}`;
    if (knoop.datatype !== undefined) {
      regels.push(`${inspringing}<${naam}>${inhoud(knoop, waarde, pad)}</${naam}>`);
      return;
    }
    regels.push(`${inspringing}<${naam}${inspringing === '' ? namespaces : ''}>`);
    for (const kind of knoop.kinderen) {
      const kinderen = knoop.isLijst ? waarde : veld(waarde, kind.naam);
      const alle: readonly unknown[] = Array.isArray(kinderen) && knoop.isLijst ? kinderen : kinderen === undefined ? [] : [kinderen];
      if (alle.length < kind.min) throw new RangeError(`${pad}/${kind.naam} ontbreekt.`);
      for (const [i, een] of alle.entries()) schrijf(kind, een, `${pad}/${kind.naam}${knoop.isLijst ? `[${i + 1}]` : ''}`, `${inspringing}\t`);
    }
    regels.push(`${inspringing}</${naam}>`);
  };

  schrijf(plan, bericht, '/Bericht', '');
  return new TextEncoder().encode(`${regels.join('\r\n')}\r\n`);
}

const veld = (waarde: unknown, naam: string): unknown =>
  typeof waarde === 'object' && waarde !== null && naam in waarde ? Reflect.get(waarde, naam) : undefined;

function inhoud({ datatype }: Knoop, waarde: unknown, pad: string): string {
  const tekst = String(waarde);
  const melding = datatype?.toets(tekst) ?? (VERBODEN.test(tekst) || !tekst.isWellFormed() ? 'bevat een teken dat niet mag' : undefined);
  if (melding !== undefined) throw new RangeError(`${pad} ${melding}.`);
  return tekst.replace(/[&<>\r\n]/g, (teken) => GEVLUCHT[teken] ?? teken);
}

/** A new line in a text is written as a line end of the file, which every reader turns back into a new line. */
const GEVLUCHT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;', '\n': '\r\n' };
