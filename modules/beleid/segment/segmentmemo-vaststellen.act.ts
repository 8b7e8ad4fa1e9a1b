// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { keepDocument } from '#platform/documenten';
import { alsEigen } from '#platform/hoed';
import { geheel, tekst } from '#platform/invoer';
import { readSegment } from './segment.store.ts';
import { establishMemo, readMemo } from './segmentmemo.store.ts';
import { memobestand } from './segmentmemo-bestand.query.ts';
import { memoVaststelbaar } from './segmentmemo-vaststellen.rule.ts';

const self = 'beleid/segmentmemo-vaststellen';

/** Establishes the memo that was read, and keeps it unchanged as pdf and docx with their hashes. */
export const segmentmemoVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ segment: tekst(80), versie: geheel(1, 1_000_000) }),
  run: async (context, { segment: code, versie }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const segment = await readSegment(tx, verband, code);
    const memo = segment && (await readMemo(tx, verband, code));
    if (!segment || !memo) return refused(reason('memo-bestaat-niet'));
    const outcome = memoVaststelbaar(
      { ...memo, opgesteldDoor: alsEigen(wie, memo.opgesteldDoor) },
      wie.persoon,
      versie,
    );
    if (outcome.status !== 'decided') return outcome;
    const established = { ...memo, staat: 'vastgesteld' as const, dag: vandaag, vastgesteldDoor: wie.naam };
    await establishMemo(tx, verband, code, established);
    const onderwerp = { soort: 'segmentmemo', id: code };
    const hashes: string[] = [];
    for (const vorm of ['pdf', 'docx'] as const) {
      const bestand = await memobestand(context, verband, segment, established, vorm);
      hashes.push((await keepDocument(context, { onderwerp, ...bestand })).sha256);
    }
    await context.taakAfronden(self, code);
    await context.gebeurd({ act: self, onderwerp, voor: 'concept', na: { versie, sha256: hashes } });
    return decided({ segment: code, versie }, outcome.steps);
  },
});
