// SPDX-License-Identifier: EUPL-1.2
// Reads back, for the tests in this folder, what pdfkit wrote. It knows only the forms that pdfkit uses.
import { constants, inflateSync } from 'node:zlib';

export type ReadPdf = {
  /** Everything that is not packed: dictionaries and metadata. */
  readonly plain: string;
  /** The text of every page, in the order of writing. */
  readonly pages: readonly string[];
  /** Tags of the structure with their text, such as `H1 Titel`, without what is only looks. */
  readonly tagged: readonly string[];
};

type Line = { readonly tag: string; readonly text: string };

export function readPdf(bytes: Uint8Array): ReadPdf {
  const plain = Buffer.from(bytes).toString('latin1');
  const objects = new Map(
    [...plain.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, text]) => [id, text]),
  );
  const object = (id: string | undefined) => objects.get(id) ?? '';
  const pages = [...objects.values()]
    .filter((text) => text?.includes('/Type /Page\n'))
    .map((text = '') => {
      const fonts = object(/\/Resources (\d+)/.exec(text)?.[1]);
      const maps = new Map(
        [...fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, characters(object, id)]),
      );
      return linesOf(unpack(object(/\/Contents (\d+)/.exec(text)?.[1])), maps);
    });
  const textOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join('');
  const read = pages.flat().filter(({ tag }) => tag !== 'Artifact');
  return { plain, pages: pages.map(textOf), tagged: read.map(({ tag, text }) => `${tag} ${text}`) };
}

/** The table by which a font's own numbers become text. */
function characters(object: (id: string | undefined) => string, id: string | undefined): readonly string[] {
  const table = unpack(object(/\/ToUnicode (\d+)/.exec(object(id))?.[1]));
  return [...table.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([0-9a-f ]+)>/g)].map(([, hex = '']) =>
      String.fromCodePoint(...hex.split(' ').map((code) => Number.parseInt(code, 16))),
    ),
  );
}

function linesOf(content: string, maps: ReadonlyMap<string | undefined, readonly string[]>): readonly Line[] {
  const lines: { tag: string; text: string }[] = [];
  let font: readonly string[] = [];
  for (const [, tag, name, glyphs] of content.matchAll(/\/(\w+) <<[^>]*>> BDC|\/(F\d+) [\d.]+ Tf|\[(.*)\] TJ/g)) {
    const line = lines.at(-1);
    if (tag) lines.push({ tag, text: '' });
    else if (name) font = maps.get(name) ?? [];
    else if (line) line.text += decode(glyphs ?? '', font);
  }
  return lines;
}

/** `<00010002> 10 <0003>`: numbers of glyphs, with shifts between them. */
function decode(glyphs: string, font: readonly string[]): string {
  const codes = [...glyphs.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex]) => hex?.match(/.{4}/g) ?? []);
  return codes.map((code) => font[Number.parseInt(code, 16)] ?? '□').join('');
}

/** The last sign of what is packed can look like the end of a line. */
function unpack(object: string): string {
  const stream = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(object)?.[1] ?? '';
  return stream
    ? inflateSync(Buffer.from(stream, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
    : '';
}
