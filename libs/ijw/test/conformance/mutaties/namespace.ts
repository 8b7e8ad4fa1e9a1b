// SPDX-License-Identifier: EUPL-1.2
import { type Boom, type Element, herhaald, plaatsen } from '../boom.ts';
import { een, type Toeval } from '../toeval.ts';
import type { Boommutatie, Mutaties } from './soort.ts';

const element = ({ wortel }: Boom, kans: Toeval): Element => een(plaatsen(wortel), kans).element;

/** Namespaces of other releases, standards and messages, and ones that are almost right. */
const verdraaid = (uri: string, kans: Toeval): string =>
  een(
    [
      uri.replace('3_2', een(['3_1', '3_0', '3_20', '3.2'], kans)),
      uri.replace(/i(jw|wmo)/, (wet) => (wet === 'ijw' ? 'iwmo' : 'ijw')),
      uri.replace(/(jw|wmo)3\d\d/, (soort) =>
        een([`${soort}x`, 'jw323', 'wmo323', 'jw301', 'basisschema', soort.toUpperCase()], kans),
      ),
      uri.replace('basisschema', een(['basisschema2', 'Basisschema', 'jw301', ''], kans)),
      uri.replace('http:', 'https:'),
      `${uri}/`,
      ` ${uri} `,
      uri.toUpperCase(),
      uri.replace('schema', 'sch&#101;ma'),
      'urn:x',
    ],
    kans,
  );

/** Renames a prefix everywhere in this element, or in those that match. */
function herprefix(wortel: Element, van: string, naar: string, kans: Toeval | undefined): void {
  for (const { element: e } of plaatsen(wortel))
    if (e.prefix === van && (kans === undefined || kans(10) > 0)) e.prefix = naar;
}

/** Prefixes and namespaces, at any depth. */
export const namespaces: Mutaties<Boommutatie> = {
  namespace: (boom, kans) => {
    boom.wortel.attributen = boom.wortel.attributen.replace(
      /("|')(http[^"']*)\1/g,
      (heel, teken: string, uri: string) => (kans(2) === 0 ? heel : teken + verdraaid(uri, kans) + teken),
    );
  },
  voorvoegsel: (boom, kans) => {
    const [hier, daar] = [element(boom, kans), element(boom, kans)];
    hier.prefix = een([daar.prefix, daar.prefix, '', 'q', 'xml', 'xmlns', `${hier.prefix}x`], kans);
  },
  'andere prefix': (boom, kans, schema) => {
    const { uri } = een(schema.namespaces, kans);
    const van = new RegExp(`xmlns:?([^=\\s]*)=["']${uri}["']`).exec(boom.wortel.attributen)?.[1] ?? '';
    const naar = een(['q', 'ijw', 'ns0', 'Ünï', '_', 'a-b.c', 'a1'], kans);
    boom.wortel.attributen += ` xmlns:${naar}="${uri}"`;
    herprefix(boom.wortel, van, naar, kans(3) === 0 ? kans : undefined);
  },
  'eigen declaratie': (boom, kans, schema) => {
    const hier = element(boom, kans);
    const { uri } = een(schema.namespaces, kans);
    const prefix = een([hier.prefix, 'q', ''], kans);
    const waarde = een([uri, uri, uri, verdraaid(uri, kans), ''], kans);
    hier.attributen += ` xmlns${prefix && ':'}${prefix}="${waarde}"`;
    if (kans(2) === 0) hier.prefix = prefix;
  },
  'andere betekenis': (boom, kans, schema) => {
    const keuze = herhaald(boom.wortel);
    if (keuze.length === 0) return;
    const hier = een(keuze, kans);
    const { prefix } = een(plaatsen(hier), kans).element;
    const { uri } = een(schema.namespaces, kans);
    hier.attributen += ` xmlns${prefix && ':'}${prefix}="${een([uri, uri, verdraaid(uri, kans)], kans)}"`;
  },
  'standaardnamespace diep': (boom, kans, schema) => {
    const hier = element(boom, kans);
    const uri = schema.namespaces[een([0, 0, 1], kans)]?.uri ?? '';
    const { prefix } = hier;
    hier.attributen += ` xmlns="${kans(4) === 0 ? verdraaid(uri, kans) : uri}"`;
    herprefix(hier, prefix, '', undefined);
  },
  'declaratie weg': (boom, kans) => {
    const declaraties = boom.wortel.attributen.match(/\s+xmlns[^=]*=("[^"]*"|'[^']*')/g) ?? [];
    const weg = declaraties.length === 0 ? '' : een(declaraties, kans);
    boom.wortel.attributen = boom.wortel.attributen.replace(weg, '');
    if (kans(2) === 0) element(boom, kans).attributen += weg;
    if (kans(2) === 0) for (const deel of boom.wortel.inhoud) if (typeof deel !== 'string') deel.attributen += weg;
  },
};
