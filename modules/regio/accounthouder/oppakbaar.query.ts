// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import { taakBelegd } from '../taak/taak-belegd.query.ts';
import type { Accounthouder } from './accounthouder.ts';

/** May this hat pick up a signal? Only the account holder; where there is none here, whoever has the task. */
export async function leesOppakbaar(
  context: QueryContext,
  houder: Pick<Accounthouder, 'houder' | 'werklijst'> | undefined,
): Promise<Outcome<true, Reason>> {
  if (!houder?.werklijst) return taakBelegd(context, 'regio/signaal-oppakken');
  const { soort, code } = houder.werklijst;
  const { hoed } = context.wie;
  return hoed.soort === soort && hoed.code === code
    ? decided(true)
    : refused(reason('signaal-van-accounthouder', { houder: houder.houder }));
}
