// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, reason, refused } from '#libs/explain';
import { verbandNu } from '#modules/regio';
import type { ActContext } from '#platform/context';
import { ontsleutel } from '#platform/kluis';
import { overnamekluis, readOvernameinhoud } from './overname.store.ts';
import { type Overnameplan, overnameUitwerken } from './overname-uitwerken.query.ts';

export type Geldend = { readonly verband: string; readonly plan: Overnameplan };

/** The plan of a file, when it may be carried out: it brings something, nothing is wrong, and it is what was shown. */
export async function geldend(context: ActContext, overname: string, gezien: string): Promise<Outcome<Geldend>> {
  const gemeente = context.wie.hoed.code;
  const closed = await readOvernameinhoud(context.tx, gemeente, overname);
  if (!closed) return refused(reason('overneem-afgehandeld'));
  const verband = await verbandNu(context);
  if (!verband) return refused(reason('gemeente-zonder-verband'));
  const bytes = ontsleutel(context.omgeving.sleutels, closed, overnamekluis(gemeente));
  const plan = await overnameUitwerken(context, verband, bytes);
  if (plan.bevindingen.length > 0)
    return refused(reason('overneem-heeft-bevindingen', { aantal: plan.bevindingen.length }));
  if (plan.nieuw.length === 0) return refused(reason('overneem-zonder-verschil'));
  return plan.kenmerk === gezien ? decided({ verband, plan }) : refused(reason('overneem-veranderd'));
}
