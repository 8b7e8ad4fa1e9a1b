// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { ActContext } from '#platform/context';
import { readTarievenVan, readVastgesteld, sluitTarief, zetTariefStaat } from '../tarief/tarief.store.ts';
import { tariefOpvolgen } from '../tarief/tarief-opvolgen.rule.ts';
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
  for (const tarief of tarieven) {
    const opvolging = tariefOpvolgen(await readVastgesteld(tx, verband, tarief), tarief.van);
    if (opvolging.status !== 'decided') return opvolging;
    for (const { id: vorige, tot } of opvolging.value.sluiten) await sluitTarief(tx, verband, vorige, tot);
    for (const vorige of opvolging.value.vervallen) await zetTariefStaat(tx, verband, vorige, 'vervallen');
    await zetTariefStaat(tx, verband, tarief.id, 'vastgesteld');
  }
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'tariefvoorstel', id },
    voor: 'voorgesteld',
    na: { verband, contract, ingang: ingang.toString(), tarieven: tarieven.map((tarief) => tarief.id) },
  });
  return decided({ tarieven: tarieven.length });
}
