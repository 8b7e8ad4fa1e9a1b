// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { readMoment } from '../dialoogmoment.store.ts';
import type { Dialoogmoment } from '../dialoogmoment.ts';
import { leesSegmenten, type Verwijzing } from '../segmenten.query.ts';
import { readAanbieders } from './aanbieders.query.ts';
import { leesDialoogplan, type VastMoment } from './vast.query.ts';

export type DialoogKeuzen = {
  readonly moment: Dialoogmoment | null;
  readonly vast: readonly VastMoment[];
  readonly contracten: readonly Verwijzing[];
  readonly segmenten: readonly Verwijzing[];
  readonly aanbieders: readonly { readonly aanbieder: string; readonly naam: string }[];
};

/** What the forms of a round or table need. */
export const dialoogKeuzen = defineQuery({
  naam: 'beleid/dialoog-keuzen',
  rollen: ['beleidsadviseur', 'inkoper'],
  run: async (context, { id }: { readonly id: string | null }): Promise<DialoogKeuzen | undefined> => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const moment = id === null ? null : await readMoment(tx, id);
    if (moment === undefined) return undefined;
    return {
      moment,
      vast: (await leesDialoogplan(context, verband)).vast,
      contracten: await rows(
        tx,
        sql`select code, naam from beleid.contracten where verband = ${verband} order by nummer`,
      ),
      segmenten: await leesSegmenten(context, verband),
      aanbieders: await readAanbieders(tx),
    };
  },
});
