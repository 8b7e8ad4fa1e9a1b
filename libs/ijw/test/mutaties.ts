// SPDX-License-Identifier: EUPL-1.2

/** A number from 0 up to `n`, the same row for the same seed (mulberry32). */
type Toeval = (n: number) => number;

export function toeval(zaad: number): Toeval {
  let staat = zaad;
  return (n) => {
    staat = (staat + 0x6d2b79f5) | 0;
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const een = <T>(uit: readonly T[], kans: Toeval): T => {
  const gekozen = uit[kans(uit.length)];
  if (gekozen === undefined) throw new Error('niets om uit te kiezen');
  return gekozen;
};

type Element = {
  readonly van: number;
  readonly tot: number;
  readonly naam: string;
  readonly inhoud: number;
  readonly slot: number;
};

/** The elements of a message as `encode` and the samples write it. */
function elementen(xml: string): readonly Element[] {
  const open: { naam: string; van: number; inhoud: number }[] = [];
  const uit: Element[] = [];
  for (const m of xml.matchAll(/<(\/?)([\w:]+)[^<>]*>/g)) {
    if (m[1] === '') open.push({ naam: m[2] ?? '', van: m.index, inhoud: m.index + m[0].length });
    else {
      const begin = open.pop();
      if (begin !== undefined) uit.push({ ...begin, slot: m.index, tot: m.index + m[0].length });
    }
  }
  return uit;
}

const vervang = (xml: string, van: number, tot: number, door: string): string =>
  xml.slice(0, van) + door + xml.slice(tot);
const bladen = (xml: string): readonly Element[] =>
  elementen(xml).filter((e) => !xml.slice(e.inhoud, e.slot).includes('<'));

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi';
const TEKENS = [
  'x',
  'A',
  '7',
  '0',
  ' ',
  '\n',
  '\t',
  'é',
  'ỳ',
  'Ỵ',
  '😀',
  '\u00a0',
  '\u2028',
  '.',
  '-',
  '&amp;',
  '&#10;',
  '&#xE9;',
  '&#13;',
  '&#9;',
];
const WAARDEN = [
  '',
  ' ',
  '0',
  '1',
  '2',
  '3',
  '6',
  '9',
  '01',
  '02',
  '04',
  '13',
  '14',
  '83',
  '99',
  'D',
  'C',
  'NL',
  'nl',
  'XX',
  '0200',
  '9355',
  '0001',
  '8001',
  '+5',
  '-0',
  '-1',
  '007',
  ' 7 ',
  '1.0',
  '1e2',
  '99999',
  '100000',
  '99999999',
  '100000000',
  '999999999',
  '1000000000',
  '999999999999',
  '1000000000000',
  `${'0'.repeat(30)}5`,
  '9'.repeat(30),
  'true',
  '1.0.0',
  '01.0.0',
  '1.0',
  '10.20.30',
  '490',
  '436',
  '491',
  '12:34:56',
  '24:00:00',
  '24:00:01',
  '12:34:56.123',
  '12:34:56Z',
  '12:34',
  '23:59:60',
  '12:34:56+01:00',
  'a\nb',
  '12345678',
  '123456789',
  '1234',
  '12345',
  'ABCDEF',
  'ABCDEFG',
  'A.B',
  '١٢٣٤',
  'DN-001',
  'DN 1',
];
const DATUMS = [
  '2026-02-29',
  '2024-02-29',
  '1900-02-29',
  '2000-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '0000-01-01',
  '0001-01-01',
  '-0004-02-29',
  '-0005-02-29',
  '12026-01-01',
  '02026-01-01',
  '2026-1-1',
  '20260101',
  '2026-01-01Z',
  '2026-01-01+01:00',
  ' 2026-01-01\n',
  '2026-01-01T00:00:00',
  '2026-12-31',
  '01-01-2026',
  '2026-01-1',
  '+2026-01-01',
  '2026-01-01-02',
  '\u00a02026-01-01',
  '999999999-01-01',
];
const TUSSEN = [
  'x',
  ' ',
  '\n',
  '<!-- c -->',
  '<!---->',
  '<?pi x?>',
  '<![CDATA[]]>',
  '<![CDATA[ ]]>',
  '<![CDATA[7]]>',
  '&#32;',
  '&amp;',
  '&foo;',
  '&',
  ']]>',
  '\u0001',
  '\u00a0',
  '<',
  '>',
  '</x>',
  '<x/>',
  '<!-- -- -->',
  '<?xml version="1.0"?>',
  '<?XML x?>',
  '&#0;',
  '&#x110000;',
  '<ijw:Bsn>1</ijw:Bsn>',
  '\ufffe',
];
const ATTRIBUTEN = [
  ' a="1"',
  ' xml:lang="nl"',
  ` ${XSI}:type="ijw:LDT_Datum"`,
  ` ${XSI}:type="jw323:Client"`,
  ` ${XSI}:nil="true"`,
  ` ${XSI}:nil="false"`,
  ` ${XSI}:schemaLocation="a b"`,
  ` ${XSI}:foo="1"`,
  ` ${XSI}:noNamespaceSchemaLocation="a"`,
  ' a="1" a="2"',
  ' a=1',
  ' a',
  ' b:a="1"',
  ' xmlns=""',
  ' xmlns="urn:x"',
  ' xmlns:q="urn:q"',
  ' xmlns:q=""',
  ' xmlns:q="urn:q" xmlns:q="urn:q"',
  ' xmlns:xml="urn:x"',
  ' a="<"',
  ' a="&lt;"',
  ' ',
  '\n',
  ' xmlns:ijw="urn:anders"',
  ' xmlns:jw323="urn:anders"',
  ' xmlns:jw301="http://www.istandaarden.nl/ijw/3_2/jw323/schema"',
];

type Mutatie = (xml: string, kans: Toeval) => string;

const naamdeel = (xml: string, e: Element, naam: string): string =>
  vervang(vervang(xml, e.slot + 2, e.tot - 1, naam), e.van + 1, e.van + 1 + e.naam.length, naam);

/** Every way to spoil a message; many leave it valid, which is just as telling. */
const mutaties: Readonly<Record<string, Mutatie>> = {
  weglaten: (xml, kans) => {
    const e = een(elementen(xml), kans);
    return vervang(xml, e.van, e.tot, '');
  },
  verdubbelen: (xml, kans) => {
    const e = een(elementen(xml), kans);
    return vervang(xml, e.tot, e.tot, xml.slice(e.van, e.tot));
  },
  omwisselen: (xml, kans) => {
    const e = een(elementen(xml), kans);
    const buur = elementen(xml).find((ander) => ander.van >= e.tot && !xml.slice(e.tot, ander.van).includes('<'));
    if (buur === undefined) return xml;
    const [a, tussen, b] = [xml.slice(e.van, e.tot), xml.slice(e.tot, buur.van), xml.slice(buur.van, buur.tot)];
    return vervang(xml, e.van, buur.tot, b + tussen + a);
  },
  verplaatsen: (xml, kans) => {
    const e = een(elementen(xml), kans);
    const zonder = vervang(xml, e.van, e.tot, '');
    const doelen = elementen(zonder);
    if (doelen.length === 0) return zonder;
    const doel = een(doelen, kans);
    return vervang(zonder, doel.tot, doel.tot, xml.slice(e.van, e.tot));
  },
  hernoemen: (xml, kans) => {
    const [e, ander] = [een(elementen(xml), kans), een(elementen(xml), kans)];
    return naamdeel(
      xml,
      e,
      een([`${e.naam}X`, e.naam.toLowerCase(), ander.naam, 'Foo', 'a:b', e.naam.replace(/^\w+:/, '')], kans),
    );
  },
  voorvoegsel: (xml, kans) => {
    const e = een(elementen(xml), kans);
    const [eigen, ander] = [e.naam.split(':')[0] ?? '', een(elementen(xml), kans).naam.split(':')[0] ?? ''];
    const uri = new RegExp(`xmlns:${ander}="([^"]*)"`).exec(xml)?.[1] ?? '';
    const lokaal = e.naam.slice(eigen.length + 1);
    return een(
      [
        () => naamdeel(xml, e, `${ander}:${lokaal}`),
        () =>
          vervang(
            naamdeel(xml, e, `z:${lokaal}`),
            e.van + lokaal.length + 3,
            e.van + lokaal.length + 3,
            ` xmlns:z="${uri}"`,
          ),
        () => xml.replaceAll(`${eigen}:`, 'nieuw:').replaceAll('xmlns:nieuw', 'xmlns:nieuw'),
        () => xml.replaceAll(`${eigen}:`, 'nieuw:').replace(`xmlns:${eigen}=`, 'xmlns:nieuw='),
        () => xml.replaceAll(`${ander}:`, '').replace(`xmlns:${ander}=`, 'xmlns='),
      ],
      kans,
    )();
  },
  namespace: (xml, kans) =>
    xml.replace(
      een(['3_2', 'istandaarden', 'basisschema/schema"', 'http'], kans),
      een(['3_1', '', 'x', 'basisschema/schema/"'], kans),
    ),
  waarde: (xml, kans) => {
    const e = een(bladen(xml), kans);
    return vervang(xml, e.inhoud, e.slot, een(WAARDEN, kans));
  },
  datum: (xml, kans) => {
    const e = een(
      bladen(xml).filter((b) => /datum|tekening/i.test(b.naam)),
      kans,
    );
    return vervang(xml, e.inhoud, e.slot, een(DATUMS, kans));
  },
  lengte: (xml, kans) => {
    const e = een(bladen(xml), kans);
    const aantal = een(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 20, 21, 24, 25, 26, 35, 36, 37, 80, 81, 200, 201],
      kans,
    );
    const [gewoon, raar] = [een(TEKENS, kans), een(TEKENS, kans)];
    return vervang(
      xml,
      e.inhoud,
      e.slot,
      (gewoon.repeat(Math.max(aantal - 1, 0)) + raar).slice(aantal === 0 ? raar.length : 0),
    );
  },
  tussenvoegen: (xml, kans) => {
    const e = een(elementen(xml), kans);
    const plek = een([e.van, e.inhoud, e.slot, e.tot], kans);
    return vervang(xml, plek, plek, een(TUSSEN, kans));
  },
  attribuut: (xml, kans) => {
    const e = een(elementen(xml), kans);
    return vervang(xml, e.inhoud - 1, e.inhoud - 1, een(ATTRIBUTEN, kans));
  },
  leegmaken: (xml, kans) => {
    const e = een(elementen(xml), kans);
    return vervang(
      xml,
      e.van,
      e.tot,
      een([`<${e.naam}/>`, `<${e.naam} />`, `<${e.naam}></${e.naam}>`, `<${e.naam}> </${e.naam} >`], kans),
    );
  },
  afkappen: (xml, kans) => xml.slice(0, kans(xml.length)),
  teken: (xml, kans) => {
    const plek = kans(xml.length);
    return vervang(xml, plek, plek + kans(2), een([...'<>&;"\'/!?-[]=: \n\tx7', '', '\r', '\u0000'], kans));
  },
  kop: (xml, kans) =>
    xml.replace(
      /^<\?xml[^>]*\?>/,
      een(
        [
          '',
          ' <?xml version="1.0"?>',
          '<?xml version="1.1"?>',
          '<?xml version="2.0"?>',
          "<?xml version='1.0' encoding='utf-8'?>",
          '<?xml?>',
          '<?xml version="1.0" standalone="yes"?>',
          '<?xml version="1.0" standalone="ja"?>',
          '<?xml encoding="UTF-8"?>',
          '\ufeff<?xml version="1.0"?>',
          '<?xml version="1.0" encoding="ISO-8859-1"?>',
          '<?xml version="1.0" encoding="UTF-16"?>',
          '<!-- a --><?x y?>',
          '<?xml version="1.0"?><!---->',
          '<?xml version="1.0" encoding="UTF-8" ?>',
          '<?xml version="1.0"encoding="UTF-8"?>',
          '<?xml  version = "1.0" ?>',
          '\n',
        ],
        kans,
      ),
    ),
  achteraan: (xml, kans) =>
    xml + een(['x', ' ', '<!-- x -->', '<?x y?>', '<a/>', '<![CDATA[]]>', '&#32;', '</a>', '\u0000', '\n\n'], kans),
};

export const soortenMutatie: readonly string[] = Object.keys(mutaties);

/** The message spoilt in this way, and now and then in another way on top. */
export function verknoei(xml: string, soort: string, kans: Toeval): string {
  const eerst = mutaties[soort]?.(xml, kans) ?? xml;
  const kanVerder = kans(4) === 0 && bladen(eerst).some((b) => /datum|tekening/i.test(b.naam));
  return kanVerder ? (mutaties[een(soortenMutatie, kans)]?.(eerst, kans) ?? eerst) : eerst;
}
