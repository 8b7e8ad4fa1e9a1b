// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import type { Herkomst } from '#libs/regiopakket';
import { verbandVan } from '#modules/regio';
import type { Rol } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { lezers } from '../pakket/namen.query.ts';
import { readLosseEinden } from './los-eind.store.ts';
import { readMemovorm, readPlanonderdelen } from './planonderdeel.store.ts';
import { readPlanteksten } from './plantekst.store.ts';
import { schreefPlantekst } from './plantekst-schrijven.act.ts';
import { plantekstVaststelbaar } from './plantekst-vaststellen.rule.ts';
import { readSegment } from './segment.store.ts';
import type { LosEind, Planonderdeel, Plantekst } from './segmentplan.ts';

/** The papers of a segment are made by the gemeenten and their region. */
export const eigen: readonly Rol[] = lezers.filter((rol) => rol !== 'aanbieder');

export type SegmentplanDeel = Planonderdeel & {
  readonly herkomst: Herkomst | null;
  /** null while nobody wrote anything under this heading. */
  readonly tekst: Omit<Plantekst, 'opgesteldDoor'> | null;
  /** Whether this person may establish it now; null for who has no role in that, or where nothing waits. */
  readonly vaststelbaar: Outcome<true> | null;
};
export type SegmentplanView = {
  readonly segment: string;
  readonly naam: string;
  readonly onderdelen: readonly SegmentplanDeel[];
  readonly losseEinden: readonly LosEind[];
  readonly magSchrijven: boolean;
};

/** The plan of one segment: each heading of the region with its text and state, and what is not finished. */
export const segmentplanInzien = defineQuery({
  naam: 'beleid/segmentplan-inzien',
  rollen: eigen,
  run: async (context, { segment }: { readonly segment: string }): Promise<SegmentplanView | undefined> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    const found = verband && (await readSegment(tx, verband, segment));
    if (!verband || !found) return undefined;
    const writes = wie.hoed.rollen.includes('beleidsadviseur') && wie.hoed.soort === 'verband';
    const written = new Map((await readPlanteksten(tx, verband, segment)).map((tekst) => [tekst.onderdeel, tekst]));
    const onderdelen: SegmentplanDeel[] = [];
    for (const kop of await readPlanonderdelen(tx, verband, 'segmentplan')) {
      const { opgesteldDoor: _, ...tekst } = written.get(kop.code) ?? {};
      const isWritten = 'tekst' in tekst;
      const waits = writes && isWritten && tekst.staat === 'concept';
      const vaststelbaar = waits
        ? plantekstVaststelbaar(tekst, await schreefPlantekst(context, segment, kop.code))
        : null;
      onderdelen.push({ ...kop, tekst: isWritten ? tekst : null, vaststelbaar });
    }
    return {
      segment,
      naam: found.naam,
      onderdelen,
      losseEinden: await readLosseEinden(tx, verband, segment),
      magSchrijven: writes,
    };
  },
});

type Koppen = readonly (Planonderdeel & { readonly herkomst: Herkomst | null })[];
export type PlankoppenView = {
  readonly segmentplan: Koppen;
  readonly segmentmemo: Koppen;
  /** What a region whose plan says nothing of its memo may begin with. */
  readonly memovorm: readonly Planonderdeel[];
  readonly magKiezen: boolean;
};

/** The headings of the segmentplannen and memos of the region: of its plan, or its own. */
export const plankoppenInzien = defineQuery({
  naam: 'beleid/plankoppen-inzien',
  rollen: eigen,
  run: async (context, _: Record<never, never>): Promise<PlankoppenView | undefined> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    return {
      segmentplan: await readPlanonderdelen(tx, verband, 'segmentplan'),
      segmentmemo: await readPlanonderdelen(tx, verband, 'segmentmemo'),
      memovorm: await readMemovorm(tx),
      magKiezen: wie.hoed.rollen.includes('beleidsadviseur') && wie.hoed.soort === 'verband',
    };
  },
});
