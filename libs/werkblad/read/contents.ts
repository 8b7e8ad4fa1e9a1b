// SPDX-License-Identifier: EUPL-1.2
import { posix } from 'node:path';
import { WorkbookProblem } from '../problem.ts';
import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

export type SheetEntry = { readonly name: string; readonly part: string; readonly hidden: boolean };

/** What the workbook says of itself. */
export type Contents = {
  readonly sheets: readonly SheetEntry[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  /** Days are counted from 1904, as on older Macs, and not from 1900. */
  readonly from1904: boolean;
};

type Relation = { readonly id: string; readonly kind: string; readonly part: string };

/** Finds the sheets and where their texts and styles stand. @throws WorkbookProblem */
export async function readContents(archive: Archive): Promise<Contents> {
  await refuseMacros(archive);
  const main = (await relationsOf(archive, '')).find(({ kind }) => kind === 'officeDocument')?.part;
  if (!main || !archive.has(main)) throw new WorkbookProblem('no-workbook');
  const relations = await relationsOf(archive, main);
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.part;
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await readXml(await archive.open(main), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const relation = relations.find((one) => one.id === id);
      if (relation?.kind !== 'worksheet') return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', part: relation.part, hidden });
    },
  });
  return { sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), from1904 };
}

async function refuseMacros(archive: Archive): Promise<void> {
  await readXml(await archive.open('[Content_Types].xml'), {
    open: (_, attributes) => {
      if (/macroEnabled|vbaProject/i.test(attributes['ContentType'] ?? '')) throw new WorkbookProblem('macro');
    },
  });
}

/** What a part refers to inside the archive. Addresses outside it are never followed. */
async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const list = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations: Relation[] = [];
  if (!archive.has(list)) return relations;
  await readXml(await archive.open(list), {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || mode === 'External') return;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      relations.push({ id, kind, part: target.startsWith('/') ? target.slice(1) : posix.join(folder, target) });
    },
  });
  return relations;
}
