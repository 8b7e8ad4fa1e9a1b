// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { berichtVerzenden, nextIdentificatie } from '#modules/berichten';
import type { ActContext } from '#platform/context';
import { berichtMaken } from '../bericht/bericht-maken.act.ts';
import { gestapeld } from './stapeling.ts';
import { type BewaardeToewijzing, linkBericht, readToewijzingenVan } from './toewijzing.store.ts';
import { type Clientrelatie, isActueel, isVerwijderd } from './toewijzing.ts';
import { type Clientdeel, naarToegewezenProduct, toewijzingsbericht } from './toewijzingsbericht.ts';

type Zending = {
  readonly client: Clientdeel;
  /** The allocations that are new or changed. */
  readonly gewijzigd: readonly string[];
  /** The request for change that is honoured: all allocations in the message then bear its reference (IV093). */
  readonly geheel?: string | null;
};

/**
 * Tells the provider of what changed, in a 301 that also holds everything else that counts for this client (OP087).
 * Refused when that would give one product twice in one period (OP259), or break another rule of the message.
 * @returns the identifier of the message
 */
export async function toewijzingenSturen(
  context: ActContext,
  relatie: Clientrelatie,
  { client, gewijzigd, geheel = null }: Zending,
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
  const kop = { identificatie: await nextIdentificatie(tx, relatie.gemeente, relatie.aanbieder), dagtekening: dag };
  const producten = toewijzingen.map((een) =>
    naarToegewezenProduct(
      { ...een, referentie: geheel ?? een.referentie },
      isChanged(een),
      isChanged(een) || geheel !== null,
    ),
  );
  const bericht = toewijzingsbericht(relatie, client, producten, kop);
  const gemaakt = berichtMaken(bericht);
  if (gemaakt.status !== 'decided') return gemaakt;
  const id = await berichtVerzenden(context, bericht);
  await linkBericht(tx, gewijzigd, id);
  return decided(id);
}
