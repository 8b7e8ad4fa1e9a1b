// SPDX-License-Identifier: EUPL-1.2
import type { ActContext } from '#platform/context';
import { termijnenVan, type Uiterlijk } from '../termijn/termijn.rule.ts';
import { insertTermijnen } from '../termijn/termijn.store.ts';
import { insertZoeksleutels } from '../zoeken/zoeksleutel.store.ts';
import type { Zoeksleutel } from '../zoeken/zoeksleutel.ts';
import { insertKeuring } from './bericht.store.ts';
import type { Keuring, Postbericht } from './postbericht.ts';
import { updateStand } from './stand.store.ts';

/** Writes beside a new message what belongs to it: the verdict, its terms, by what it is found, and how it stands. */
export async function bijschrijven(
  { tx, nu, vandaag, omgeving }: ActContext,
  post: Postbericht,
  keuring: Keuring | null,
  sleutels: readonly Zoeksleutel[],
): Promise<readonly Uiterlijk[]> {
  if (keuring) await insertKeuring(tx, post, nu, keuring);
  const uitkomst = termijnenVan(post, vandaag);
  const termijnen = (uitkomst.status === 'decided' ? uitkomst.value : []).filter(
    ({ soort }) => keuring?.geldig !== false || soort === 'retour' || post.soort === '323',
  );
  await insertTermijnen(tx, post, termijnen);
  await insertZoeksleutels(tx, omgeving.sleutels, post, sleutels);
  await updateStand(tx, post);
  return termijnen;
}
