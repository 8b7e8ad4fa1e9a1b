// SPDX-License-Identifier: EUPL-1.2
import { Bytelezer } from '../xml/bytes.ts';
import { Tokenizer } from '../xml/tokenizer.ts';

/** Per simple type of a schema the values that it enumerates. */
export function xsdCodes(xsd: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const uit = new Map<string, string[]>();
  let type: string[] = [];
  const tokenizer = new Tokenizer({
    witTelt: false,
    open: (naam, attributen) => {
      const waarde = (lokaal: string): string => attributen.find((a) => a.lokaal === lokaal)?.waarde ?? '';
      if (naam.lokaal === 'simpleType') {
        type = [];
        uit.set(waarde('name'), type);
      }
      if (naam.lokaal === 'enumeration') type.push(waarde('value'));
    },
    tekst: () => {},
    sluit: () => {},
  });
  tokenizer.schrijf(new Bytelezer().lees(xsd, true).tekst);
  tokenizer.einde();
  return uit;
}
