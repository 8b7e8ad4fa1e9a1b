// SPDX-License-Identifier: EUPL-1.2
import { feit, tekst } from '../../feiten.ts';

// Makes the schemas that were not published out of the facts. Nothing of the library is used, so that libxml2 with
// such a schema is a judge of its own.

type Rij = Readonly<Record<string, string>>;
type Codelijsten = Readonly<Record<string, { readonly standaard: readonly string[]; readonly codes: object }>>;

const WET: Readonly<Record<string, string>> = { jw: 'ijw', wmo: 'iwmo' };

/** The XSD of a message as structuur.csv describes it. */
export function maakBerichtXsd(standaard: string, soort: string): string {
  const eigen = standaard + soort;
  const rijen = csv('structuur.csv').filter((rij) => rij['bericht'] === eigen.toUpperCase());
  if (rijen.length === 0) throw new Error(`structuur.csv beschrijft geen ${eigen.toUpperCase()}`);
  const basis = uri(standaard, 'basisschema');
  return schema(standaard, eigen, [
    `<xs:import namespace="${basis}" schemaLocation="basisschema.xsd"/>`,
    `<xs:element name="Bericht" type="${eigen}:Root"/>`,
    ...klassen(rijen, standaard, eigen),
  ]);
}

/** The basisschema as structuur.csv, datatypen.csv and codelijsten.json describe it. */
export function maakBasisXsd(standaard: string): string {
  const rijen = csv('structuur.csv').filter((rij) => rij['bericht'] === 'basisschema');
  const lijsten: Codelijsten = JSON.parse(tekst(feit('codelijsten.json')));
  const enkels = csv('datatypen.csv').map((rij) => enkel(rij, codes(rij, lijsten, standaard)));
  return schema(standaard, WET[standaard] ?? '', [...klassen(rijen, standaard, WET[standaard] ?? ''), ...enkels]);
}

const uri = (standaard: string, naam: string): string =>
  `http://www.istandaarden.nl/${WET[standaard]}/3_2/${naam}/schema`;

function schema(standaard: string, prefix: string, inhoud: readonly string[]): string {
  const wet = WET[standaard] ?? '';
  const eigen = uri(standaard, prefix === wet ? 'basisschema' : prefix);
  const basis = prefix === wet ? '' : ` xmlns:${wet}="${uri(standaard, 'basisschema')}"`;
  const begin = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:${prefix}="${eigen}"${basis}`;
  return `${begin} targetNamespace="${eigen}" elementFormDefault="qualified">\n${inhoud.join('\n')}\n</xs:schema>`;
}

function klassen(rijen: readonly Rij[], standaard: string, eigen: string): readonly string[] {
  const perKlasse = Map.groupBy(rijen, (rij) => rij['berichtklasse'] ?? '');
  return [...perKlasse].map(([klasse, leden]) => {
    const elementen = leden.toSorted((a, b) => Number(a['volgorde']) - Number(b['volgorde']));
    const regels = elementen.map((rij) => element(rij, standaard, eigen));
    return `<xs:complexType name="${klasse}"><xs:sequence>\n${regels.join('\n')}\n</xs:sequence></xs:complexType>`;
  });
}

function element(rij: Rij, standaard: string, eigen: string): string {
  const isGedeeld = /^[CL]DT_/.test(rij['type'] ?? '');
  const type = `${isGedeeld ? WET[standaard] : eigen}:${rij['type']}`;
  const max = rij['max'] === 'n' ? 'unbounded' : rij['max'];
  const begin = `<xs:element name="${rij['element']}" minOccurs="${rij['min']}" maxOccurs="${max}"`;
  if (rij['vast'] === '') return `${begin} type="${type}"/>`;
  const vast = `<xs:restriction base="${type}">${facet('pattern', rij['vast'])}</xs:restriction>`;
  return `${begin}><xs:simpleType>${vast}</xs:simpleType></xs:element>`;
}

function enkel(rij: Rij, lijst: readonly string[]): string {
  const facetten = [
    ...lijst.map((code) => facet('enumeration', code)),
    facet('minLength', rij['minLengte']),
    facet('maxLength', rij['maxLengte']),
    facet('minInclusive', rij['minWaarde']),
    facet('maxInclusive', rij['maxWaarde']),
    facet('pattern', rij['patroon']),
  ];
  const restrictie = `<xs:restriction base="${rij['basis']}">${facetten.join('')}</xs:restriction>`;
  return `<xs:simpleType name="${rij['type']}">${restrictie}</xs:simpleType>`;
}

const facet = (naam: string, waarde = ''): string =>
  waarde === '' ? '' : `<xs:${naam} value="${waarde.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`;

/** The codes that the schema enumerates: a type with a list and without a least length takes no other value. */
function codes(rij: Rij, lijsten: Codelijsten, standaard: string): readonly string[] {
  if (rij['codelijst'] === '' || rij['minLengte'] !== '') return [];
  const lijst = rij['codelijst']?.split(';').find((id) => lijsten[id]?.standaard.includes(standaard)) ?? '';
  return Object.keys(lijsten[lijst]?.codes ?? {});
}

function csv(naam: string): readonly Rij[] {
  const inhoud = tekst(feit(naam));
  if (inhoud.includes('"')) throw new Error(`${naam} heeft aanhalingstekens; die leest deze maker niet`);
  const [kop = [], ...rijen] = inhoud
    .trim()
    .split(/\r?\n/)
    .map((regel) => regel.split(','));
  return rijen.map((velden) => Object.fromEntries(kop.map((veld, i) => [veld, velden[i] ?? ''])));
}
