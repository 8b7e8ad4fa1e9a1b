// SPDX-License-Identifier: EUPL-1.2
import { bekend } from '#libs/regiopakket';
import { leesContract } from '#modules/beleid';
import type { PakketNoShow } from '#modules/producten/pack';
import type { ActContext } from '#platform/context';
import { leesBoekproducten } from './keuzeaanbod.query.ts';
import { vervangWijzerproducten, wachtOpBeurt } from './keuzeaanbod.store.ts';
import { readWijzers } from './wijzer.store.ts';

/**
 * Makes the searchable products of the verband whose hat is worn again, each with the routes that its contract has and its
 * own rule for who does not come, or else that of the plan.
 */
export async function productenBijwerken(context: ActContext): Promise<void> {
  const { tx, wie } = context;
  const verband = wie.hoed.code;
  await wachtOpBeurt(tx, verband);
  const found = await leesBoekproducten(tx, verband);
  const routes = new Map<string, readonly string[] | null>();
  for (const contract of new Set(found.map((een) => een.contract)))
    routes.set(
      contract,
      bekend((await leesContract(context, verband, contract))?.keuzes?.toegang?.routes ?? 'onbekend'),
    );
  const [wijzer] = await readWijzers(tx, [verband]);
  const producten = found.map(({ contract, eigen_rekening, ...een }) => ({
    ...een,
    routes: routes.get(contract) ?? null,
    niet_gekomen_cent: eigen_rekening ? rekeningCent(eigen_rekening) : (wijzer?.nietGekomenCent ?? null),
  }));
  await vervangWijzerproducten(tx, verband, producten);
}

/** What an aanbieder may ask of who does not come, in eurocents; nothing when it may not or nobody says how much. */
export function rekeningCent({ toegestaan, maximaalEuro }: PakketNoShow['eigenRekening']): number | null {
  const most = toegestaan ? bekend(maximaalEuro) : null;
  return most === null ? null : Math.round(Number(most) * 100);
}
