// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#platform/database';
import { upsertPackOnderwerp } from '../onderwerp/onderwerp.store.ts';
import type { BeleidPagina } from '../pack.ts';
import { upsertPackRandvoorwaarde } from '../randvoorwaarde/randvoorwaarde.store.ts';
import { upsertPlanonderdeel } from '../segment/planonderdeel.store.ts';
import { upsertSegment } from '../segment/segment.store.ts';

/** What the pack says per segment, and of what no segment settles alone. */
export async function laadSegmenten(tx: Tx, verband: string, pagina: BeleidPagina): Promise<void> {
  for (const [volgorde, segment] of pagina.segmenten.entries()) await upsertSegment(tx, verband, volgorde, segment);
  for (const item of pagina.randvoorwaarden ?? []) await upsertPackRandvoorwaarde(tx, verband, item);
  for (const item of pagina.onderwerpen ?? []) await upsertPackOnderwerp(tx, verband, item);
  for (const [volgorde, item] of (pagina.planonderdelen ?? []).entries())
    await upsertPlanonderdeel(tx, verband, volgorde, item);
}
