// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { datum } from '#libs/kernel';
import { bekend, packSource } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import { leesContract } from '../contract/contract.store.ts';
import type { PakketKeuzes } from '../pack.ts';
import type { Programmapost } from './jaarprogramma.ts';
import { type Lumpsumvraag, lumpsumToetsen } from './lumpsum-toetsen.rule.ts';

/** Judges a fixed amount by how its contract is paid for when the year begins. Any other post has none, and is good. */
export async function toetsBekostiging(
  context: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  jaar: number,
  { soort, contract, vorm }: Pick<Programmapost, 'soort' | 'contract' | 'vorm'>,
): Promise<Outcome<true, Reason>> {
  if (soort !== 'lump-sum') return decided(true);
  if (!contract || !vorm) return refused(reason('lumpsum-zonder-contract', {}, 'contract'));
  const found = await leesContract(context, verband, contract, datum(`${jaar}-01-01`));
  if (!found) return refused(reason('kernbeding-contract-onbekend', {}, 'contract'));
  return lumpsumToetsen({ contract: found.naam, vorm, lezingen: lezingenVan(contract, found.keuzes?.bekostiging) });
}

/** Every way in which the plan says that this contract is paid for; one when the region has chosen between them. */
function lezingenVan(contract: string, keuze: PakketKeuzes['bekostiging']): Lumpsumvraag['lezingen'] {
  if (!keuze) return [];
  const { vormen } = keuze;
  const item = `beleid/${contract}`;
  const chosen = bekend(vormen);
  if (chosen) return [{ vormen: chosen, bron: packSource(item, keuze) }];
  if (typeof vormen !== 'object' || !('tegenstrijdig' in vormen)) return [];
  return vormen.tegenstrijdig.map(({ waarde, bron }) => ({ vormen: waarde, bron: packSource(item, { bron }) }));
}
