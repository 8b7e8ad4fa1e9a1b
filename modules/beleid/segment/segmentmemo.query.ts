// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { verbandVan } from '#modules/regio';
import { type DocumentKop, listDocuments } from '#platform/documenten';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { alsEigen } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readPlanonderdelen } from './planonderdeel.store.ts';
import { readSegment } from './segment.store.ts';
import { readMemo, readMemoversies, type Segmentmemo } from './segmentmemo.store.ts';
import { memovormen } from './segmentmemo-bestand.query.ts';
import { memoVaststelbaar } from './segmentmemo-vaststellen.rule.ts';
import { eigen } from './segmentplan.query.ts';

type Versie = Pick<Segmentmemo, 'versie' | 'staat' | 'dag' | 'door' | 'vastgesteldDoor'>;
export type SegmentmemoView = {
  readonly segment: string;
  readonly naam: string;
  /** How many parts a memo has; none while neither plan nor region named them. */
  readonly delen: number;
  /** The newest version; null while there is none. */
  readonly memo: Omit<Segmentmemo, 'opgesteldDoor'> | null;
  readonly versies: readonly Versie[];
  /** Names of the files of all versions, to download. */
  readonly bestanden: readonly string[];
  readonly documenten: readonly DocumentKop[];
  readonly magOpstellen: boolean;
  /** Whether this person may establish the newest version now; null for who has no role in that, or where none waits. */
  readonly vaststelbaar: Outcome<true> | null;
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** The memo of one segment: its newest version in words, all versions as files, and what was kept with its hash. */
export const segmentmemoInzien = defineQuery({
  naam: 'beleid/segmentmemo-inzien',
  rollen: eigen,
  run: async (context, { segment }: { readonly segment: string }): Promise<SegmentmemoView | undefined> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    const found = verband && (await readSegment(tx, verband, segment));
    if (!verband || !found) return undefined;
    const newest = await readMemo(tx, verband, segment);
    const versies = await readMemoversies(tx, verband, segment);
    const magOpstellen = wie.hoed.rollen.includes('beleidsadviseur') && wie.hoed.soort === 'verband';
    const { opgesteldDoor: _, ...memo } = newest ?? { opgesteldDoor: null };
    const waits = magOpstellen && newest?.staat === 'concept';
    return {
      segment,
      naam: found.naam,
      delen: (await readPlanonderdelen(tx, verband, 'segmentmemo')).length,
      memo: 'versie' in memo ? memo : null,
      versies,
      bestanden: versies.flatMap(({ versie }) => memovormen.map((vorm) => `${segment}.${versie}.${vorm}`)),
      documenten: await listDocuments(tx, { soort: 'segmentmemo', id: segment }),
      magOpstellen,
      vaststelbaar: waits
        ? memoVaststelbaar(
            { ...newest, opgesteldDoor: alsEigen(wie, newest.opgesteldDoor) },
            wie.persoon,
            newest.versie,
          )
        : null,
      geschiedenis: await readHistory(tx, { soort: 'segmentmemo', id: segment }),
    };
  },
});
