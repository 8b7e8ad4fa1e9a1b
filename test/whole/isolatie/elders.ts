// SPDX-License-Identifier: EUPL-1.2
import { cp, mkdtempDisposable, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whatever says whose something is, in the example region and in its double. */
const codes = {
  'midden-holland': 'elderland',
  'Midden-Holland': 'Elderland',
  '0513': '0518',
  '1901': '0599',
  '1931': '0344',
  '0627': '0363',
  '1892': '0014',
  '9900000': '9910000',
  '900000': '910000',
  '999900006': '900000004',
  '999900018': '900000016',
  '20250204001': '20259904001',
  '202501001': '202599001',
} as const;

/** Words that make every name and every sentence of the double another than in the example. */
const woorden = {
  Gouda: 'Elderdam',
  'Bodegraven-Reeuwijk': 'Elderveen',
  Krimpenerwaard: 'Elderwaard',
  Waddinxveen: 'Elderbrug',
  Zuidplas: 'Elderplas',
  'De Linde': 'De Elderlinde',
  'Hollandse Plassen': 'Elderse Plassen',
  Lieke: 'Elderlief',
  Bos: 'Elderbos',
  Voorbeeldstraat: 'Elderstraat',
  Proeflaan: 'Elderlaan',
  'Voorbeeld.': 'Eldervoorbeeld.',
} as const;

/**
 * A copy of the pack and the story of the example region that belongs to others: another verband, other gemeenten and
 * aanbieders with other people, children and words, and the same products, goals and contracts under the same codes.
 */
export async function maakElders(map: string): Promise<{ readonly map: string } & AsyncDisposable> {
  const own = await mkdtempDisposable(join(tmpdir(), 'elders-'));
  const copy = join(own.path, codes['midden-holland']);
  await cp(map, copy, { recursive: true });
  for (const file of await readdir(copy, { recursive: true }))
    if (file.endsWith('.yaml')) {
      const text = await readFile(join(copy, file), 'utf8');
      await writeFile(join(copy, file), elders(text, file.endsWith('mensen.yaml')));
    }
  return { map: copy, [Symbol.asyncDispose]: () => own[Symbol.asyncDispose]() };
}

const anders: Readonly<Record<string, string>> = { ...codes, ...woorden };
/** The longest first: of a number the beginning, of a word the whole. */
const zoek = new RegExp(
  Object.keys(anders)
    .toSorted((a, b) => b.length - a.length)
    .map((van) => (/^\d+$/.test(van) ? `\\b${van}` : `\\b${RegExp.escape(van)}(?![\\w-])`))
    .join('|'),
  'g',
);

function elders(text: string, isMensen: boolean): string {
  const changed = text.replaceAll(zoek, (found) => anders[found] ?? found);
  return isMensen ? changed.replaceAll(/^( {4}naam: .*)$/gm, '$1-Elders') : changed;
}
