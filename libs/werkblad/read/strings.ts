// SPDX-License-Identifier: EUPL-1.2
import { WorkbookProblem } from '../problem.ts';
import type { Archive } from './archive.ts';
import type { Limits } from './limits.ts';
import { readXml } from './xml.ts';

/** The texts that cells refer to by number. @throws WorkbookProblem */
export async function readStrings(
  archive: Archive,
  part: string | undefined,
  limits: Limits,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (!part || !archive.has(part)) return strings;
  const text = collectText(limits);
  await readXml(await archive.open(part), {
    open: text.open,
    text: text.text,
    close: (name) => {
      text.close(name);
      if (name !== 'si') return;
      if (strings.length === limits.strings) throw new WorkbookProblem('too-many-strings');
      strings.push(text.take());
    },
  });
  return strings;
}

/** Joins the pieces of a text with formatting; how it sounds (`rPh`) is no part of it. */
export function collectText({ cellLength }: Pick<Limits, 'cellLength'>) {
  let found = '';
  let isText = false;
  let sounds = 0;
  return {
    open: (name: string) => {
      if (name === 'rPh') sounds++;
      isText = name === 't' && sounds === 0;
    },
    text: (piece: string) => {
      if (isText) found += piece;
      if (found.length > cellLength) throw new WorkbookProblem('cell-too-long');
    },
    close: (name: string) => {
      if (name === 'rPh') sounds--;
      if (name === 't') isText = false;
    },
    take: () => {
      const taken = unescapeText(found);
      found = '';
      return taken;
    },
  };
}

/** Characters that XML cannot hold stand in a workbook as `_x000A_`. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
