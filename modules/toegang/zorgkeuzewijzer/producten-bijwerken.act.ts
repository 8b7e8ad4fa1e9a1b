// SPDX-License-Identifier: EUPL-1.2
import { bekend } from '#libs/regiopakket';
import { leesContract } from '#modules/beleid';
import type { ActContext } from '#platform/context';
import { leesBoekproducten } from './keuzeaanbod.query.ts';
import { vervangWijzerproducten, wachtOpBeurt } from './keuzeaanbod.store.ts';

/** Makes the searchable products of the verband whose hat is worn again, each with the routes that its contract has. */
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
  const producten = found.map(({ contract, ...een }) => ({ ...een, routes: routes.get(contract) ?? null }));
  await vervangWijzerproducten(tx, verband, producten);
}
