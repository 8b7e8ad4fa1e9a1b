// SPDX-License-Identifier: EUPL-1.2
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, stringify, visit } from 'yaml';
import type { Pad, PakketFout, Plaats } from './fout.ts';

/** A page as plain data, and where each part of it stands. */
export type YamlPage = {
  readonly value: unknown;
  /** The place of a value or, for `field`, of the name in front of it; of what encloses it when it is not there. */
  readonly place: (pad: Pad, part?: 'value' | 'field') => Plaats;
};

export type ReadYaml = { readonly page: YamlPage | null; readonly fouten: readonly PakketFout[] };

/** Reads YAML 1.2 without tags, anchors or aliases. A field that stands twice is reported and does not stop the reading. */
export function readYaml(bestand: string, text: string): ReadYaml {
  const counter = new LineCounter();
  const at = (offset: number): Plaats => {
    const { line, col } = counter.linePos(offset);
    return { regel: Math.max(line, 1), kolom: Math.max(col, 1) };
  };
  const fout = (offset: number, melding: string): PakketFout => ({ bestand, ...at(offset), pad: '', melding });

  const doc = parse(text, counter);
  if (!doc) return { page: null, fouten: [fout(0, 'te diep in elkaar genest')] };

  const broken = [...doc.errors, ...doc.warnings];
  const fouten = [
    ...broken.map(({ code, pos }) => fout(pos[0], yamlMeldingen[code] ?? `geen geldige YAML (${code})`)),
    ...anchors(doc).map((offset) =>
      fout(offset, 'ankers en aliassen (& en *) horen niet in een pakket; schrijf het uit'),
    ),
  ];
  const readable = fouten.length === broken.filter(({ code }) => code === 'DUPLICATE_KEY').length;
  if (!readable) return { page: null, fouten };
  return {
    page: { value: doc.toJS({ maxAliasCount: 0 }), place: (pad, part) => at(offsetOf(doc, pad, part)) },
    fouten,
  };
}

/** Plain data as a page that `readYaml` reads back the same, with lines of comment above it. */
export const writeYaml = (value: unknown, comment: readonly string[] = []): string =>
  `${comment.map((line) => `# ${line}\n`).join('')}\n${stringify(value, { version: '1.2', schema: 'core', lineWidth: 120, aliasDuplicateObjects: false })}`;

function parse(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { lineCounter, schema: 'core', version: '1.2', merge: false, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function anchors(doc: Document.Parsed): readonly number[] {
  const found: number[] = [];
  visit(doc, {
    Node(_, node) {
      if (isAlias(node) || node.anchor) found.push(node.range?.[0] ?? 0);
    },
  });
  return found;
}

/** Walks down as far as the path exists. */
function offsetOf(doc: Document.Parsed, pad: Pad, part: 'value' | 'field' = 'value'): number {
  let node: unknown = doc.contents;
  let offset = startOf(node) ?? 0;
  for (const [i, deel] of pad.entries()) {
    const found = stepInto(node, deel);
    if (!found) return offset;
    const atField = part === 'field' && i === pad.length - 1;
    offset = (atField ? undefined : startOf(found.value)) ?? startOf(found.key) ?? offset;
    node = found.value;
  }
  return offset;
}

function stepInto(
  node: unknown,
  deel: string | number,
): { readonly key?: unknown; readonly value: unknown } | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === `${deel}`);
  return isSeq(node) && typeof deel === 'number' && deel < node.items.length ? { value: node.items[deel] } : undefined;
}

const startOf = (node: unknown): number | undefined =>
  isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;

const yamlMeldingen: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'dit veld staat er twee keer',
  TAB_AS_INDENT: 'inspringen met een tab kan niet; gebruik spaties',
  BAD_INDENT: 'deze regel springt niet in zoals de regels erboven',
  BAD_SCALAR_START: 'tekst kan niet met dit teken beginnen; zet hem tussen aanhalingstekens',
  BLOCK_AS_IMPLICIT_KEY: 'hier staan twee velden op één regel; zet tekst met een dubbele punt tussen aanhalingstekens',
  MULTILINE_IMPLICIT_KEY: 'achter de naam van een veld hoort een dubbele punt op dezelfde regel',
  MISSING_CHAR: 'er ontbreekt een sluitteken: aanhalingsteken, haak of dubbele punt',
  UNEXPECTED_TOKEN: 'dit teken hoort hier niet',
  MULTIPLE_DOCS: 'een bestand bevat één bladzijde; haal de scheidingsregel (---) weg',
  TAG_RESOLVE_FAILED: 'soortaanduidingen met ! horen niet in een pakket',
  RESOURCE_EXHAUSTION: 'te diep in elkaar genest',
};
