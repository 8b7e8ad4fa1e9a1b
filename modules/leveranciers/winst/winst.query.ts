// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { readAanbieder } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { leesAanbiederfeiten } from '../aanbiederstype/aanbiederfeiten.query.ts';
import { lezers } from '../lezers.ts';
import { leesModelwinst } from './modelwinst.query.ts';
import { type Winstsignaal, winstSignaal } from './winst-signaal.rule.ts';
import { type Verklaring, winstVerklaren } from './winst-verklaren.rule.ts';
import { type BewaardWinstcijfer, readWinstcijfers } from './winstcijfer.store.ts';

export type Winstjaar = Omit<BewaardWinstcijfer, 'bewijs'> & {
  readonly uitleg: Outcome<Winstsignaal>;
  readonly isSignaal: boolean;
  /** Only where the margin is above that of the model. */
  readonly verklaringen: readonly Verklaring[];
  /** What was granted in the region for care of that year, in eurocenten. */
  readonly toegekend: number;
  readonly magAfhandelen: boolean;
};
export type WinstView = {
  readonly aanbieder: string;
  readonly naam: string;
  /** Only the newest figures of each year. */
  readonly jaren: readonly Winstjaar[];
  readonly magVastleggen: boolean;
};

/** What an aanbieder earned beside what the tariffs mean it to, with what could explain it and what was decided. */
export const winstInzien = defineQuery({
  naam: 'leveranciers/winst-inzien',
  rollen: lezers,
  run: async (context, { aanbieder }: { readonly aanbieder: string }): Promise<WinstView | undefined> => {
    const { tx, wie } = context;
    if (wie.hoed.soort !== 'verband') return undefined;
    const verband = wie.hoed.code;
    if (!(await leesAanbiederfeiten(context, verband, aanbieder))) return undefined;
    const alle = await readWinstcijfers(tx, verband, aanbieder);
    const nieuwste = alle.filter(({ jaar }, at) => alle.findIndex((een) => een.jaar === jaar) === at);
    const model = await leesModelwinst(context, verband);
    const mayDecide = ['inkoper', 'programmadirecteur'].some((rol) => wie.hoed.rollen.some((een) => een === rol));
    const toegekend = await leesToegekend(
      context,
      aanbieder,
      nieuwste.map(({ jaar }) => jaar),
    );
    const jaren: Winstjaar[] = [];
    for (const { bewijs: _, ...cijfer } of nieuwste) {
      const uitleg = winstSignaal(cijfer, model);
      const { signaal } = uitleg.value;
      jaren.push({
        ...cijfer,
        uitleg,
        isSignaal: signaal,
        verklaringen: signaal ? winstVerklaren(cijfer, model) : [],
        toegekend: toegekend.get(cijfer.jaar) ?? 0,
        magAfhandelen: mayDecide && signaal && cijfer.besluit === null,
      });
    }
    const naam = (await readAanbieder(tx, aanbieder))?.naam ?? aanbieder;
    return { aanbieder, naam, jaren, magVastleggen: wie.hoed.rollen.includes('inkoper') };
  },
});

/** What was granted for care of each of these years. */
async function leesToegekend(
  { tx }: QueryContext,
  aanbieder: string,
  jaren: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const found = await rows<{ jaar: number; bedrag: number }>(
    tx,
    sql`select jaar, (select coalesce(sum(bedrag), 0)::bigint
          from leveranciers.v_productie(make_date(jaar, 1, 1), make_date(jaar, 12, 1)) where aanbieder = ${aanbieder}) as bedrag
        from unnest(${[...jaren]}::int[]) jaar`,
  );
  return new Map(found.map(({ jaar, bedrag }) => [jaar, bedrag]));
}
