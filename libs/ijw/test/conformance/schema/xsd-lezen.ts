// SPDX-License-Identifier: EUPL-1.2
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { type Basis, type Enkel, isEnkel, isKlasse, type Klasse, type Schema, type Type, type Veld } from './model.ts';

/** A schema file: its namespace and the types that it names. */
type Bestand = { readonly wortel: XmlElement; readonly ns: string; readonly types: ReadonlyMap<string, XmlElement> };
/** What is read of both files, by namespace and name. */
type Lezing = { readonly bestanden: ReadonlyMap<string, Bestand>; readonly types: Map<string, Type> };

const BASIS: Readonly<Record<string, Basis>> = {
  'xs:string': 'string',
  'xs:integer': 'integer',
  'xs:date': 'date',
  'xs:time': 'time',
};

/** Reads the schema of a message with its basisschema. Throws on whatever it does not know. */
export function leesXsd(bericht: Uint8Array, basis: Uint8Array): Schema {
  const documenten = [bericht, basis].map((bytes) => XmlDocument.fromBuffer(bytes));
  const bestanden = documenten.map(({ root }) => leesBestand(root));
  const lezing: Lezing = { bestanden: new Map(bestanden.map((b) => [b.ns, b])), types: new Map() };
  for (const bestand of bestanden) for (const naam of bestand.types.keys()) typeVan(lezing, bestand, naam);
  const [eigen] = bestanden;
  const element = eigen === undefined ? undefined : kinderen(eigen.wortel, 'element')[0];
  if (eigen === undefined || element === undefined) throw new Error('schema zonder element');
  const wortel = leesVeld(lezing, eigen, element);
  const types = [...lezing.types.values()];
  const namespaces = bestanden.map(({ ns }) => ({ prefix: prefixVan(eigen, ns), uri: ns }));
  for (const document of documenten) document.dispose();
  return {
    wortel,
    namespaces,
    enkels: types.filter(isEnkel),
    klassen: types.filter(isKlasse),
  };
}

const prefixVan = ({ wortel }: Bestand, ns: string): string =>
  Object.entries(wortel.nsDeclarations).find(([, uri]) => uri === ns)?.[0] ?? '';

function leesBestand(wortel: XmlElement): Bestand {
  const named = [...kinderen(wortel, 'complexType'), ...kinderen(wortel, 'simpleType')];
  return {
    wortel,
    ns: attribuut(wortel, 'targetNamespace'),
    types: new Map(named.map((type) => [attribuut(type, 'name'), type])),
  };
}

/** The type with this name, prefix included, as written in this file. */
function verwezen(lezing: Lezing, hier: Bestand, naam: string): Type {
  const [prefix = '', lokaal = ''] = naam.split(':');
  const bestand = lezing.bestanden.get(hier.wortel.nsDeclarations[prefix] ?? '');
  if (bestand === undefined) throw new Error(`onbekende namespace in ${naam}`);
  return typeVan(lezing, bestand, lokaal);
}

function typeVan(lezing: Lezing, bestand: Bestand, naam: string): Type {
  const sleutel = `${bestand.ns} ${naam}`;
  const node = bestand.types.get(naam);
  if (node === undefined) throw new Error(`onbekend type ${naam}`);
  const type = lezing.types.get(sleutel) ?? leesType(lezing, bestand, node);
  lezing.types.set(sleutel, type);
  return type;
}

function leesType(lezing: Lezing, bestand: Bestand, node: XmlElement): Type {
  return node.name === 'simpleType' ? leesEnkel(lezing, bestand, node) : leesKlasse(lezing, bestand, node);
}

function leesKlasse(lezing: Lezing, bestand: Bestand, node: XmlElement): Klasse {
  const [sequence] = kinderen(node, 'sequence');
  if (sequence === undefined) throw new Error(`${attribuut(node, 'name')} is geen sequence`);
  const velden = kinderen(sequence, 'element').map((element) => leesVeld(lezing, bestand, element));
  return { naam: attribuut(node, 'name'), velden };
}

function leesVeld(lezing: Lezing, bestand: Bestand, element: XmlElement): Veld {
  const [eigen] = kinderen(element, 'simpleType');
  const max = attribuut(element, 'maxOccurs', '1');
  return {
    naam: attribuut(element, 'name'),
    ns: bestand.ns,
    min: Number(attribuut(element, 'minOccurs', '1')),
    max: max === 'unbounded' ? Number.POSITIVE_INFINITY : Number(max),
    type: eigen ? leesEnkel(lezing, bestand, eigen) : verwezen(lezing, bestand, attribuut(element, 'type')),
  };
}

function leesEnkel(lezing: Lezing, bestand: Bestand, node: XmlElement): Enkel {
  const [restriction] = kinderen(node, 'restriction');
  if (restriction === undefined) throw new Error('een enkelvoudig type zonder restriction');
  const bron = attribuut(restriction, 'base');
  const boven = BASIS[bron] ?? verwezen(lezing, bestand, bron);
  if (typeof boven !== 'string' && isKlasse(boven)) throw new Error(`${bron} is geen enkelvoudig type`);
  const begin = typeof boven === 'string' ? { min: undefined, max: undefined, patronen: [], codes: [] } : boven;
  const facet = (naam: string): readonly string[] =>
    kinderen(restriction, naam).map((kind) => attribuut(kind, 'value'));
  const getal = (...namen: readonly string[]): number | undefined => {
    const waarde = namen.flatMap(facet)[0];
    return waarde === undefined ? undefined : Number(waarde);
  };
  return {
    naam: attribuut(node, 'name', ''),
    basis: typeof boven === 'string' ? boven : boven.basis,
    min: getal('minLength', 'minInclusive') ?? begin.min,
    max: getal('maxLength', 'maxInclusive') ?? begin.max,
    patronen: [...begin.patronen, ...facet('pattern')],
    codes: [...begin.codes, ...facet('enumeration')],
  };
}

function kinderen(ouder: XmlElement, naam: string): readonly XmlElement[] {
  const uit: XmlElement[] = [];
  for (let kind = ouder.firstChild; kind !== null; kind = kind.next)
    if (kind instanceof XmlElement && kind.name === naam) uit.push(kind);
  return uit;
}

function attribuut(element: XmlElement, naam: string, anders?: string): string {
  const waarde = element.attr(naam)?.value ?? anders;
  if (waarde === undefined) throw new Error(`${element.name} heeft geen ${naam}`);
  return waarde;
}
