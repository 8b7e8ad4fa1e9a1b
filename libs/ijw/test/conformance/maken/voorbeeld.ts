// SPDX-License-Identifier: EUPL-1.2
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import type { Boom, Element } from '../boom.ts';
import { isKlasse, type Schema, type Type } from '../schema/model.ts';

/** A published sample as a message that can be changed: names, prefixes and values as they stand there. */
export function leesVoorbeeld(bestand: Uint8Array, { wortel }: Schema): Boom {
  const document = XmlDocument.fromBuffer(bestand);
  const element = leesElement(document.root, wortel.type);
  element.attributen = Object.entries(document.root.nsDeclarations)
    .map(([prefix, uri]) => ` xmlns${prefix && ':'}${prefix}="${uri}"`)
    .join('');
  document.dispose();
  return { kop: '<?xml version="1.0" encoding="UTF-8"?>\n', wortel: element, staart: '\n', wit: '\n' };
}

function leesElement(node: XmlElement, type: Type | undefined): Element {
  const kinderen = type !== undefined && isKlasse(type) ? elementenIn(node) : [];
  const velden = type !== undefined && isKlasse(type) ? type.velden : [];
  const inhoud = kinderen.map((kind) => leesElement(kind, velden.find(({ naam }) => naam === kind.name)?.type));
  const tekst = node.content.replace(/[&<>]/g, (teken) => `&#${teken.charCodeAt(0)};`);
  return {
    naam: node.name,
    prefix: node.namespacePrefix,
    attributen: '',
    inhoud: kinderen.length > 0 ? inhoud : [tekst],
    type,
  };
}

function elementenIn(node: XmlElement): readonly XmlElement[] {
  const uit: XmlElement[] = [];
  for (let kind = node.firstChild; kind !== null; kind = kind.next) if (kind instanceof XmlElement) uit.push(kind);
  return uit;
}
