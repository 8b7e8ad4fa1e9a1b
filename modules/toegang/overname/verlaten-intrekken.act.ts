// SPDX-License-Identifier: EUPL-1.2
import type { ActContext } from '#platform/context';
import type { Gewist } from '#platform/deur';
import { onderwerpsoort } from './bood.query.ts';
import { lockVerlaten, settleOvername } from './overname.store.ts';
import { intrekken } from './overname-afwijzen.act.ts';
import { controletaak } from './overname-voorleggen.act.ts';

/** Lets the oldest files go about which nobody decided in time, so many at most; what they were stays known by their hash. */
export async function trekVerlatenIn(
  context: ActContext,
  voor: Temporal.PlainDate,
  hoogstens: number,
): Promise<Gewist> {
  const { tx, wie, nu } = context;
  const weg = await lockVerlaten(tx, wie.hoed.code, voor, hoogstens);
  for (const { id, staat } of weg) {
    await settleOvername(tx, wie.hoed.code, id, { staat: 'ingetrokken', op: nu, door: wie.naam });
    await context.taakAfronden(controletaak, id);
    await context.gebeurd({ act: intrekken, onderwerp: { soort: onderwerpsoort, id }, voor: staat, na: 'ingetrokken' });
  }
  return { aantal: weg.length, betrokkenen: weg.map(({ id }) => id) };
}
