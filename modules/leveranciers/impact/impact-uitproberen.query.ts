// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, reason, refused } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import type { Impact } from './impact.ts';
import { impactBerekenen } from './impact-berekenen.rule.ts';
import type { Groep } from './impact-samenvatten.ts';
import type { Impactaanvraag } from './impactaanvraag.ts';
import { groepenVan, type Impactrij } from './impactgroepen.ts';
import { leesImpactnamen } from './impactkennis.query.ts';
import { leesProductie } from './productie-lezen.query.ts';
import { scenarioUitwerken } from './scenario-uitwerken.query.ts';

export type Uitgeprobeerd = Pick<Impact, 'was' | 'wordt' | 'gevolg' | 'afronding'> & {
  readonly groepen: Readonly<Record<Groep, readonly Impactrij[]>>;
};

/** The impact of a set of changes on the production that there is now; nothing is kept. */
export async function impactUitproberen(
  context: QueryContext,
  aanvraag: Impactaanvraag,
): Promise<Outcome<Uitgeprobeerd>> {
  const verband = context.wie.hoed.code;
  const uitgewerkt = await scenarioUitwerken(context, aanvraag, context.nu);
  if (uitgewerkt.status !== 'decided') return uitgewerkt;
  const cellen = await leesProductie(context, verband, aanvraag);
  if (cellen.length === 0) return refused(reason('impact-zonder-productie', {}, 'van'));
  const { value: impact, steps } = impactBerekenen(cellen, uitgewerkt.value);
  const { was, wordt, gevolg, afronding, delen } = impact;
  const groepen = groepenVan(delen, await leesImpactnamen(context, verband));
  return decided({ was, wordt, gevolg, afronding, groepen }, steps);
}
