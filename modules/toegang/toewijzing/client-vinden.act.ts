// SPDX-License-Identifier: EUPL-1.2
import { openBericht } from '#modules/berichten';
import type { ActContext } from '#platform/context';
import { readJeugdige } from '../casus/casus.store.ts';
import { readLaatsteBericht } from './toewijzing.store.ts';
import type { Clientrelatie } from './toewijzing.ts';
import { type Clientdeel, clientUit, naarClient } from './toewijzingsbericht.ts';

/** Who a client is, as a 301 tells it: as the access desk knows the child, else as the last 301 told it. */
export async function clientVinden(
  context: Pick<ActContext, 'tx' | 'omgeving'>,
  relatie: Clientrelatie,
): Promise<Clientdeel | undefined> {
  const { tx, omgeving } = context;
  const jeugdige = await readJeugdige(tx, omgeving.sleutels, relatie.gemeente, relatie.clientSleutel);
  if (jeugdige) return naarClient(jeugdige);
  const kenmerk = await readLaatsteBericht(tx, relatie);
  const bericht = kenmerk && (await openBericht(context, kenmerk));
  return bericht && bericht.soort === '301' ? clientUit(bericht) : undefined;
}
