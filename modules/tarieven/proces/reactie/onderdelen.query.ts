// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import { leesRekenmodel } from '../../kostprijs/rekenmodel.query.ts';
import { altijdOnderdelen } from './tariefreactie.ts';

/** The parts of a tariff that one can react to: the whole, its function mix, and each figure of the model. */
export async function leesOnderdelen(context: Pick<QueryContext, 'tx'>, verband: string): Promise<readonly string[]> {
  const { model } = await leesRekenmodel(context, verband);
  const bewerkingen = [...model.bewerkingen, ...model.rekenwijzen.flatMap((wijze) => wijze.bewerkingen)];
  return [...altijdOnderdelen, ...new Set(bewerkingen.flatMap(({ parameter }) => parameter ?? []))];
}
