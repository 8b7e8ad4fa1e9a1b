// SPDX-License-Identifier: EUPL-1.2
import { formatDatum } from '#libs/kernel';
import { leesAfzender, verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { type Document, toDocx, toPdf } from '#platform/document';
import { defineQuery } from '#platform/query';
import { readSegment, type Segment } from './segment.store.ts';
import { readMemo, type Segmentmemo } from './segmentmemo.store.ts';
import { eigen } from './segmentplan.query.ts';

export const memovormen = ['pdf', 'docx'] as const;
export type Memovorm = (typeof memovormen)[number];
export type Memobestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };

const mediatypes: Readonly<Record<Memovorm, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
type Kop = Pick<Segment, 'code' | 'naam'>;

/** The same memo gives the same bytes. */
export async function memobestand(
  context: QueryContext,
  verband: string,
  segment: Kop,
  memo: Segmentmemo,
  vorm: Memovorm,
): Promise<Memobestand> {
  const document = await memodocument(context, verband, segment, memo);
  return {
    naam: `memo-${segment.code}-versie-${memo.versie}${memo.staat === 'concept' ? '-concept' : ''}.${vorm}`,
    mediatype: mediatypes[vorm],
    inhoud: await (vorm === 'pdf' ? toPdf(document) : toDocx(document)),
  };
}

async function memodocument(
  context: QueryContext,
  verband: string,
  { naam }: Kop,
  { versie, staat, dag, door, vastgesteldDoor, inhoud, voorbeeld }: Segmentmemo,
): Promise<Document> {
  const stand = vastgesteldDoor
    ? `Dit memo is vastgesteld op ${formatDatum(dag)} door ${vastgesteldDoor}. Opgesteld door ${door}.`
    : `Dit memo is een concept van ${formatDatum(dag)}. Opgesteld door ${door}.`;
  return {
    titel: `Memo segment ${naam}`,
    datum: dag,
    kenmerk: `versie ${versie}, ${staat}`,
    afzender: await leesAfzender(context, verband),
    onderdelen: [{ inhoud: [stand] }, ...inhoud],
    voorbeeld,
    concept: staat === 'concept',
  };
}

/** One version of a memo as a file to send on: `<segment>.<versie>.pdf` or `.docx`. */
export const segmentmemoBestand = defineQuery({
  naam: 'beleid/segmentmemo-bestand',
  rollen: eigen,
  run: async (context, { id }: { readonly id: string }): Promise<Memobestand | undefined> => {
    const [, code = '', versie = ''] = /^([a-z0-9-]+)\.(\d{1,6})\.(?:pdf|docx)$/.exec(id) ?? [];
    const vorm = memovormen.find((known) => id.endsWith(`.${known}`));
    const verband = await verbandVan(context);
    const segment = verband && (await readSegment(context.tx, verband, code));
    const memo = segment && (await readMemo(context.tx, verband, code, Number(versie)));
    return verband && segment && memo && vorm ? memobestand(context, verband, segment, memo, vorm) : undefined;
  },
});
