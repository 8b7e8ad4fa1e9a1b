// SPDX-License-Identifier: EUPL-1.2
import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

/** Says of the style of a cell whether it shows a date. */
export type IsDateStyle = (style: number) => boolean;

/** @throws WorkbookProblem */
export async function readStyles(archive: Archive, part: string | undefined): Promise<IsDateStyle> {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  if (part && archive.has(part))
    await readXml(await archive.open(part), {
      open: (name, attributes) => {
        if (name === 'cellXfs') inCells = true;
        if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        if (name === 'xf' && inCells) styles.push(Number(attributes['numFmtId'] ?? 0));
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    });
  const dates = styles.map((format) => isDateFormat(format, formats.get(format)));
  return (style) => dates[style] ?? false;
}

/** The numbers have a fixed meaning below 164, also those for dates in other languages. */
const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
    : /[dmyhs]/i.test(code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, ''));
