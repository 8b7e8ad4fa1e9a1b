// SPDX-License-Identifier: EUPL-1.2
import { type Boom, bladen, type Element, herhaald, plaatsen } from '../boom.ts';
import { verwijzing } from '../maken/waarde.ts';
import { isEnkel } from '../schema/model.ts';
import { een, type Toeval } from '../toeval.ts';
import { ATTRIBUTEN, SCHERP, TUSSEN } from './lijsten.ts';
import type { Boommutatie, Mutaties } from './soort.ts';

const blad = ({ wortel }: Boom, kans: Toeval): Element => een(bladen(wortel), kans);
const element = ({ wortel }: Boom, kans: Toeval): Element => een(plaatsen(wortel), kans).element;

/** Puts something between the characters of a value, not inside a reference. */
function tussenTekens({ inhoud }: Element, wat: string, kans: Toeval): string {
  const tekens = inhoud.join('').match(/&[^;]*;|./gsu) ?? [];
  tekens.splice(kans(tekens.length + 1), 0, wat);
  return tekens.join('');
}

/** Comments, CDATA, instructions, references, attributes: what XML allows around and in values. */
export const opmaak: Mutaties<Boommutatie> = {
  tussenvoegen: (boom, kans) => {
    const { inhoud } = element(boom, kans);
    inhoud.splice(kans(inhoud.length + 1), 0, een(TUSSEN, kans));
  },
  'in waarde': (boom, kans) => {
    const doel = blad(boom, kans);
    doel.inhoud = [tussenTekens(doel, een(TUSSEN, kans), kans)];
  },
  'in herhaalde waarde': (boom, kans) => {
    const keuze = herhaald(boom.wortel).flatMap(bladen);
    const vrij = keuze.filter(
      ({ type }) => type !== undefined && isEnkel(type) && type.basis === 'string' && type.codes.length === 0,
    );
    if (keuze.length === 0) return;
    const doel = een(vrij.length > 0 ? vrij : keuze, kans);
    doel.inhoud = [tussenTekens(doel, een(SCHERP, kans), kans)];
  },
  'opgeknipte waarde': (boom, kans) => {
    const doel = blad(boom, kans);
    doel.inhoud = [tussenTekens(doel, een(['<!-- c -->', '<?pi x?>', '<![CDATA[]]>', '<!----><?a?>'], kans), kans)];
  },
  cdata: (boom, kans) => {
    const doel = blad(boom, kans);
    const waarde = doel.inhoud.join('').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    const knip = kans(waarde.length + 1);
    doel.inhoud = een(
      [
        [`<![CDATA[${waarde}]]>`],
        [waarde.slice(0, knip), `<![CDATA[${waarde.slice(knip)}]]>`],
        [' ', `<![CDATA[${waarde}]]>`],
      ],
      kans,
    );
  },
  verwijzingen: (boom, kans) => {
    const doel = blad(boom, kans);
    const tekens = doel.inhoud.join('').match(/&[^;]*;|./gsu) ?? [];
    doel.inhoud = [tekens.map((teken) => (teken.length > 2 || kans(2) > 0 ? teken : verwijzing(teken, kans))).join('')];
  },
  attribuut: (boom, kans) => {
    element(boom, kans).attributen += een(ATTRIBUTEN, kans);
  },
  type: (boom, kans, { namespaces, enkels, klassen }) => {
    const doel = element(boom, kans);
    const eigen = doel.type?.naam || 'LDT_Naam';
    const ander = een([...klassen, ...enkels, ...enkels], kans).naam;
    const prefix = een([...namespaces.map((n) => n.prefix), ...namespaces.map((n) => n.prefix), '', 'xs', 'q'], kans);
    const naam = `${prefix && `${prefix}:`}${een([eigen, eigen, eigen, ander, 'Onbekend', 'string', ''], kans)}`;
    const xs = kans(4) === 0 ? ' xmlns:xs="http://www.w3.org/2001/XMLSchema"' : '';
    const waarde = een([naam, naam, naam, ` ${naam}\n`, `${naam} x`], kans);
    doel.attributen += `${xs} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="${waarde}"`;
  },
  kop: (boom, kans) => {
    boom.kop = een(KOPPEN, kans);
  },
  achteraan: (boom, kans) => {
    boom.staart += een(STAARTEN, kans);
  },
  wit: (boom, kans) => {
    boom.wit = een(WIT, kans);
  },
};

// biome-ignore format: a list reads better in rows
const KOPPEN = [
  '', '\n', ' <?xml version="1.0"?>', '\n<?xml version="1.0"?>', '<?xml version="1.1"?>', '<?xml version="2.0"?>',
  '<?xml?>', '<?xml ?>', "<?xml version='1.0' encoding='utf-8'?>", '<?xml version="1.0" encoding="UTF8"?>',
  '<?xml version="1.0" standalone="yes"?>', '<?xml version="1.0" standalone="no" ?>',
  '<?xml version="1.0" standalone="ja"?>', '<?xml version="1.0" standalone="yes" encoding="UTF-8"?>',
  '<?xml encoding="UTF-8"?>', '<?xml encoding="UTF-8" version="1.0"?>', '\ufeff<?xml version="1.0"?>', '\ufeff',
  '\ufeff\ufeff', '\ufeff\n', '<?xml version="1.0" encoding="ISO-8859-1"?>',
  '<?xml version="1.0" encoding="UTF-16"?>', '<?xml version="1.0" encoding=""?>',
  '<?xml version="1.0" encoding="x y"?>', '<?xml version="1.0" encoding="UTF-8 "?>', '<!-- a --><?x y?>',
  '<?xml version="1.0"?><!---->', '<?xml version="1.0" encoding="UTF-8" ?>', '<?xml version="1.0"encoding="UTF-8"?>',
  '<?xml  version = "1.0" ?>', '<?xml\nversion="1.0"\n?>', '<?xml version="1.0" foo="bar"?>',
  '<?xml version=\'1.0"?>', '<?xml version="1.0">', '<?xml version="1.0"', '<?XML version="1.0"?>',
  '<?xml version="1"?>', '<?xml version="1."?>', '<?xml version="1.0.0"?>', '<?xml version="1.10"?>',
  '<?xml version="01.0"?>', '<?xml version=""?>', '<?xml version="1.0"?><?xml version="1.0"?>',
  '<?xml-stylesheet href="a"?>', '<?xmlversion="1.0"?>', '<![CDATA[]]>', 'x', '&#32;', '\u0000', '<a/>',
];
// biome-ignore format: a list reads better in rows
const WIT = [
  '', ' ', '\t', '\n', '\r', '\r\n', '<!-- w -->', '<?w?>', ' \n<!--\n-->\n', '&#32;', '<![CDATA[ ]]>', '\u00a0', '\ufeff',
];
// biome-ignore format: a list reads better in rows
const STAARTEN = [
  'x', ' ', '\n\n', '\t\r', '<!-- x -->', '<!--', '<?x y?>', '<?xml version="1.0"?>', '<a/>', '</a>', '<![CDATA[]]>',
  '<![CDATA[ ]]>', '&#32;', '&amp;', ']]>', '\u0000', '\u001a', '\u00a0', '\ufeff', '<', '</', '<!', '<?', '<!-',
  '\u0000\u0000\u0000',
];
