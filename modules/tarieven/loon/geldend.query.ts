// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, reason, refused } from '#libs/explain';
import type { ActContext } from '#platform/context';
import { readLooninhoud } from './looninlezing.store.ts';
import { type Loonplan, looninlezingUitwerken } from './looninlezing-uitwerken.query.ts';

/** The plan of a file, when it may be carried out: it changes something, nothing is wrong, and it is what was shown. */
export async function geldend(context: ActContext, looninlezing: string, gezien: string): Promise<Outcome<Loonplan>> {
  const verband = context.wie.hoed.code;
  const bytes = await readLooninhoud(context.tx, verband, looninlezing);
  if (!bytes) return refused(reason('looninlezing-afgehandeld'));
  const plan = await looninlezingUitwerken(context, verband, bytes);
  const { bevindingen, tabellen, inschalingen, kenmerk } = plan;
  if (bevindingen.length > 0) return refused(reason('looninlezing-heeft-bevindingen', { aantal: bevindingen.length }));
  if (tabellen.length + inschalingen.length === 0) return refused(reason('looninlezing-zonder-verschil'));
  return kenmerk === gezien ? decided(plan) : refused(reason('looninlezing-lonen-veranderd'));
}
