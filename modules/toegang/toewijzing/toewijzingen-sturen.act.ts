// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { berichtVerzenden, nextIdentificatie } from '#modules/berichten';
import type { ActContext } from '#platform/context';
import { gestapeld } from './stapeling.ts';
import { type BewaardeToewijzing, linkBericht, readToewijzingenVan } from './toewijzing.store.ts';
import { type Clientrelatie, isActueel, isVerwijderd } from './toewijzing.ts';
import { type Clientdeel, naarToegewezenProduct, toewijzingsbericht } from './toewijzingsbericht.ts';

/**
 * Tells the provider of what changed, in a 301 that also holds everything else that counts for this client (OP087).
 * Refused when that would give one product twice in one period (OP259): such a message is no valid one.
 * @param gewijzigd the allocations that are new or changed
 * @returns the identifier of the message
 */
export async function toewijzingenSturen(
  context: ActContext,
  relatie: Clientrelatie,
  client: Clientdeel,
  gewijzigd: readonly string[],
): Promise<Outcome<string, Reason>> {
  const { tx, vandaag } = context;
  const dag = vandaag.toString();
  const isChanged = ({ id }: BewaardeToewijzing): boolean => gewijzigd.includes(id);
  const toewijzingen = (await readToewijzingenVan(tx, relatie)).filter((een) => isChanged(een) || isActueel(een, dag));
  const dubbel = gestapeld(
    relatie.wet,
    toewijzingen.filter((een) => !isVerwijderd(een)),
  );
  if (dubbel.length > 0)
    return refused(dubbel.map(({ ander }) => reason('toewijzingen-gestapeld', { nummer: String(ander.nummer) })));
  const kop = {
    identificatie: await nextIdentificatie(tx, relatie.gemeente, relatie.aanbieder),
    dagtekening: dag,
  };
  const producten = toewijzingen.map((een) => naarToegewezenProduct(een, isChanged(een)));
  const bericht = await berichtVerzenden(context, toewijzingsbericht(relatie, client, producten, kop));
  await linkBericht(tx, gewijzigd, bericht);
  return decided(bericht);
}
