// SPDX-License-Identifier: EUPL-1.2

/** Values that tell types apart, whatever the element. */
// biome-ignore format: a list reads better in rows
export const WAARDEN = [
  '', ' ', '0', '1', '2', '6', '9', '01', '04', '14', '83', '99', 'D', 'C', 'NL', 'nl', 'XX', 'AB', 'ab',
  '0200', '9355', '0001', '8001', '+5', '-0', '-1', '+', '-', '--1', '007', ' 7 ', '7 7', '1.0', '1.', '.5', '1e2',
  '0x1F', '1,5', 'INF', 'NaN', '99999', '100000', '99999999', '100000000', '999999999', '1000000000',
  '999999999999', '1000000000000', `${'0'.repeat(30)}5`, '9'.repeat(30), `-${'9'.repeat(30)}`, 'true',
  '1.0.0', '01.0.0', '1.0', '10.20.30', '1.0.0.0', '1..0', '490', '436', '491', ' 436', '12345678', '123456789',
  '1234', '12345', 'ABCDEF', 'ABCDEFG', 'A.B', '١٢٣٤', '１２３４', 'DN-001', 'DN 1', 'a\nb', '\n', 'x\r\ny', '\u00a0',
  '\u3000', '\u2028', '\u0085', '\ufeff', 'é', 'e\u0301', 'ĳ', '😀', '𝟙𝟚', '\ud7ff\ue000', '\ufffd', '&#10;', '&#13;',
  '&#9;', '&#32;', '&#x20;x', '&amp;', '&#xD;&#xA;', '&#x85;', '&#x10FFFF;', '&lt;a/&gt;',
];

/** Dates that exist, that do not, and that are written in another way. */
// biome-ignore format: a list reads better in rows
export const DATUMS = [
  '2026-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10',
  '2026-01-00', '2026-01-32', '0000-01-01', '-0000-01-01', '0001-01-01', '-0004-02-29', '-0005-02-29', '-0001-02-29',
  '12026-01-01', '02026-01-01', '20240-02-29', '2026-1-1', '20260101', '2026-01-01Z', '2026-01-01+01:00',
  '2026-01-01-01:00', '2026-01-01+14:00', '2026-01-01T00:00:00', '2026-12-31', '01-01-2026', '2026-01-1', '26-01-01',
  '+2026-01-01', '--01-01', '2026-01', '2026', '2026-01-01-02', '2026-01-01-', '2026/01/01', '2026-01-01 00:00',
  ' 2026-01-01\n', '\u00a02026-01-01', '2026-01-01\u2003', '999999999-01-01', '2026 -01-01', '2026-0１-01', 'vandaag',
  '&#x20;2026-01-01', '2026-01-01&#10;', '2026-0&#49;-01', '٢٠٢٦-٠١-٠١', '2026–01–01', '-2026-01-01', '-12026-02-28',
  '2147483647-01-01', '2147483648-01-01', '-2147483647-12-31', '-2147483648-01-01', '10000000000-01-01', '1000000000-02-29',
];

// biome-ignore format: a list reads better in rows
export const TIJDEN = [
  '12:34:56', '24:00:00', '24:00:01', '24:01:00', '25:00:00', '12:60:00', '23:59:60', '23:59:61', '12:34:56.123',
  '12:34:56.', '12:34:56.0', '24:00:00.000', '24:00:00.001', '12:34:56Z', '12:34:56+01:00', '12:34:56-00:00',
  '12:34:56-14:00', '12:34:56-14:01', '12:34:56-13:59', '12:34:56-1:00', '12:34:56-0100', '12:34:56-10:60', '12:34:56-',
  '24:00:00-01:00', '12:34:56.5-05:30', '12:34:56--01:00', '12:34:56-15:00', '12:34:56-01:00Z', '12:34:56 -01:00',
  `23:59:59.${'9'.repeat(30)}`, `23:59:59.${'9'.repeat(15)}`, `12:34:56.${'123'.repeat(20)}`, `24:00:00.${'0'.repeat(40)}`,
  '12:34',
  '1:02:03', '12:3:4', '123456', '12.34.56', ' 12:34:56\t', '12:34:56 ', '-12:34:56', '12:34:56,5', '00:00:00',
  '12:34:56.1234567890123456789', '12:34: 56', '１２:34:56', '12:34:5', '012:34:56', '24:00', '12:34:56.1e3',
];

/** Characters at the edges of the patterns and of XML. */
// biome-ignore format: a list reads better in rows
export const TEKENS = [
  'x', 'A', '7', '0', ' ', '\n', '\t', 'é', 'ỳ', 'Ỵ', 'Ỳ', '¿', 'À', '×', '÷', '`', '@', '[', '{', '/', ':', 'Z',
  '+', '😀', '𐀀', '\u{10ffff}', '\u00a0', '\u2028', '\u0085', '\u001f', '\u007f', '\u0080', '\ud7ff', '\ue000',
  '\ufffd', '.', '-', '_', "'", '"', '&amp;', '&#10;', '&#xE9;', '&#13;', '&#9;', '&#x1F600;', '&lt;', ']', '>',
  ']]&gt;', '٣',
];

/** What can stand between other things, allowed or not. */
// biome-ignore format: a list reads better in rows
export const TUSSEN = [
  'x', ' ', '\n', '\r', '\t', '<!-- c -->', '<!---->', '<!--é😀-->', '<!-- -- -->', '<!-- a --->', '<!--', '-->',
  '<?pi x?>', '<?pi?>', '<?pi ?a??>', '<??>', '<? x?>', '<?1?>', '<?a:b x?>', '<?xml version="1.0"?>', '<?XML x?>',
  '<?xml-x y?>', '<![CDATA[]]>', '<![CDATA[ ]]>', '<![CDATA[7]]>', '<![CDATA[\n]]>', '<![CDATA[<a>&b;]]]]>',
  '<![CDATA[', '<![cdata[x]]>', '&#32;', '&#10;', '&#xa;', '&amp;', '&foo;', '&', '& ', '&;', '&#;', '&#x;', '&#xg;',
  '&#X20;', '&amp', '&#32', '&#00032;', `&#${'0'.repeat(40)}65;`, `&#x${'0'.repeat(99)}41;`, `&#${'9'.repeat(40)};`, '&#0;', '&#1;', '&#x110000;', '&#xD800;', '&#xFFFE;', '&#xFFFF;', '&#xFFFD;',
  '&#4294967328;', '&lt', '&LT;', '&apos;', ']]>', ']]', '\u0000', '\u0001', '\u000b', '\u001f', '\u007f', '\u0085',
  '\u00a0', '\u2028', '\ufeff', '\ufffe', '\uffff', '<', '>', '</x>', '<x/>', '<x></x>', '<x>', '</>', '<>', '< x/>',
  '<x/ >', '<1/>', '<x:y/>', '<:x/>', '<x:/>', '<!x>', '<ijw:Bsn>1</ijw:Bsn>',
];

/** The little that a reader in a hurry may overlook. */
export const SCHERP = [
  ']]>',
  '&',
  '<',
  '&#32;',
  '<!---->',
  '<x/>',
  '\t',
  '\n',
  '\r',
  '\u0001',
  '\u007f',
  '\ufffe',
  'é',
];

const XSI_NS = 'http://www.w3.org/2001/XMLSchema-instance';
const XSI = `xmlns:xsi="${XSI_NS}" xsi`;

/** What can stand in a tag behind its name. */
// biome-ignore format: a list reads better in rows
export const ATTRIBUTEN = [
  ' a="1"', " a='1'", ' a=""', ' xml:lang="nl"', ' xml:space="preserve"', ' xml:lang="!"', ' xml:id="x"',
  ' xml:id="1"', ' xml:base="b"', ` ${XSI}:nil="true"`, ` ${XSI}:nil="false"`, ` ${XSI}:nil="x"`, ` ${XSI}:nil="1"`,
  ` ${XSI}:foo="1"`, ' xsi:nil="true"', ` ${XSI}:schemaLocation="a b"`, ` ${XSI}:schemaLocation="a b" xmlns:i="${XSI_NS}" i:schemaLocation="a b"`,
  ` ${XSI}:schemaLocation="http://www.istandaarden.nl/ijw/3_2/jw323/schema jw323.xsd"`, ` ${XSI}:schemaLocation="a"`,
  ` ${XSI}:schemaLocation=""`, ` ${XSI}:schemaLocation=" a b  c d "`, ` ${XSI}:noNamespaceSchemaLocation="a"`,
  ` ${XSI}:noNamespaceSchemaLocation=""`, ' a="1" a="2"', ' a="1" b="2"', ' a="1"b="2"', ' a=1', ' a', ' a=',
  ' ="1"', ' a = "1"', ' b:a="1"', ' :a="1"', ' a:="1"', ' 1="1"', ' a.b-c="1"', ' é="1"', ' a/="1"', ' xmlns=""',
  ' xmlns="urn:x"', ' xmlns:q="urn:q"', ' xmlns:q=""', ' xmlns:q="urn:q" xmlns:q="urn:q"', ' xmlns:="urn:q"',
  ' xmlns:q="urn:q" q:a="1" xmlns:r="urn:q" r:a="1"', ' xmlns:xml="urn:x"',
  ' xmlns:xml="http://www.w3.org/XML/1998/namespace"', ' xmlns:q="http://www.w3.org/XML/1998/namespace"',
  ' xmlns:xmlns="urn:x"', ' xmlns:q="http://www.w3.org/2000/xmlns/"', ' xmlns="http://www.w3.org/2000/xmlns/"',
  ' xmlns="http://www.w3.org/XML/1998/namespace"', ' xmlns:q="relatief"', ' xmlns:q=" urn:q "', ' xmlns:q="a b"',
  ' xmlns:q="&#x20;"', ' xmlns:xmlq="urn:q"', ' xmlns:XML="urn:q"', ' xmlns:q="%%%"', ' xmlns:q="&amp;"', ' a="<"',
  ' a="&lt;"', ' a="&foo;"', ' a="&"', ' a="\u0001"', ' a=">"', ' a="\n\t"', " a='\"'", ' a="', " a='1", ' a="1\'',
  ' ', '\n', '\r\n\t', '/', ' /', '  /', '\u00a0', ' xmlns:ijw="urn:anders"',
  ' xmlns:jw301="http://www.istandaarden.nl/ijw/3_2/jw323/schema"',
];
