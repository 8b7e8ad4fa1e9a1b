// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, reason, refused } from '#libs/explain';
import type { ActContext } from '#platform/context';
import { ontsleutel } from '#platform/kluis';
import { overnamekluis, readOvernameinhoud } from './overname.store.ts';
import { verandert } from './overname-inzien.query.ts';
import { type Overnameplan, overnameUitwerken } from './overname-uitwerken.query.ts';

/** The plan of a file, when it may be carried out: it brings something, nothing is wrong, and it is what was shown. */
export async function geldend(context: ActContext, overname: string, gezien: string): Promise<Outcome<Overnameplan>> {
  const verband = context.wie.hoed.code;
  const closed = await readOvernameinhoud(context.tx, verband, overname);
  if (!closed) return refused(reason('overname-afgehandeld'));
  const bytes = ontsleutel(context.omgeving.sleutels, closed, overnamekluis(verband));
  const plan = await overnameUitwerken(context, verband, bytes);
  if (plan.bevindingen.length > 0)
    return refused(reason('overname-heeft-bevindingen', { aantal: plan.bevindingen.length }));
  if (!verandert(plan)) return refused(reason('overname-zonder-verschil'));
  return plan.kenmerk === gezien ? decided(plan) : refused(reason('overname-veranderd'));
}
