// SPDX-License-Identifier: EUPL-1.2
import { input, type Outcome } from '#libs/explain';
import { packSource } from '#libs/regiopakket';
import type { Tx } from '#platform/database';
import { readHerkomst } from '../pakket/herkomst.store.ts';
import { readGevolgen, readOordelen } from './evaluatie.store.ts';
import type { Evaluatie } from './evaluatie.ts';
import { evaluatieCompleet } from './evaluatie-compleet.rule.ts';

/** Whether an evaluation as it is kept lacks nothing. */
export async function isCompleet(tx: Tx, verband: string, evaluatie: Evaluatie): Promise<Outcome<true>> {
  const herkomst = await readHerkomst(tx, 'evaluaties', verband, evaluatie.code);
  return evaluatieCompleet({
    evaluatie,
    oordelen: await readOordelen(tx, verband, evaluatie.code),
    gevolgen: (await readGevolgen(tx, verband, evaluatie.code)).length,
    planbron: herkomst ? packSource(`beleid/${evaluatie.code}`, herkomst) : input,
  });
}
