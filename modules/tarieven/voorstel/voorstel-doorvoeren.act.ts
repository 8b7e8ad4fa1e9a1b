// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { ActContext } from '#platform/context';
import { voerAanbiedertarievenIn } from '../indexatie/aanbiedertarieven.store.ts';
import { readTarievenVan, readVastgesteldBij, volgTarievenOp } from '../tarief/tarief.store.ts';
import type { Tariefsleutel } from '../tarief/tarief.ts';
import { type Opvolging, tariefOpvolgen } from '../tarief/tarief-opvolgen.rule.ts';
import { sluitVoorstel } from './voorstel.store.ts';
import type { Tariefvoorstel } from './voorstel.ts';

const self = 'tarieven/voorstel-doorvoeren';

/** Makes a proposal effective after the decision: its tariffs are adopted, those before them end. Under the verband's hat. */
export async function voorstelDoorvoeren(
  context: ActContext,
  { verband, id, contract, ingang }: Tariefvoorstel,
): Promise<Outcome<{ readonly tarieven: number }, Reason>> {
  const { tx } = context;
  if (!(await sluitVoorstel(tx, verband, id, 'vastgesteld'))) return refused(reason('tariefvoorstel-gesloten'));
  const tarieven = await readTarievenVan(tx, verband, id);
  const before = Map.groupBy(await readVastgesteldBij(tx, verband, id), keyOf);
  const sluiten: Opvolging['sluiten'][number][] = [];
  const vervallen: string[] = [];
  for (const tarief of tarieven) {
    const opvolging = tariefOpvolgen(before.get(keyOf(tarief)) ?? [], tarief.van);
    if (opvolging.status !== 'decided') return opvolging;
    sluiten.push(...opvolging.value.sluiten);
    vervallen.push(...opvolging.value.vervallen);
  }
  await volgTarievenOp(tx, verband, id, { sluiten, vervallen });
  const aanbiedertarieven = await voerAanbiedertarievenIn(tx, verband, id, ingang);
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'tariefvoorstel', id },
    voor: 'voorgesteld',
    na: {
      verband,
      contract,
      ingang: ingang.toString(),
      tarieven: tarieven.map((tarief) => tarief.id),
      aanbiedertarieven,
    },
  });
  return decided({ tarieven: tarieven.length });
}

const keyOf = ({ product, cao, micro }: Tariefsleutel): string => JSON.stringify([product, cao, micro]);
