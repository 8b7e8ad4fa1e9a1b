// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Outcome, reason, refused } from '#libs/explain';
import { isVoor } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { type Besluit, besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, langeTekst, tekst, vinkje } from '#platform/invoer';
import { readVoorstel } from '../voorstel/voorstel.store.ts';
import { voorstelDoorvoeren } from '../voorstel/voorstel-doorvoeren.act.ts';
import { lockIndexatie, readIndexatie, readIndexatieContracten } from './indexatie.store.ts';
import type { Indexatie } from './indexatie.ts';
import { ingangVan } from './indexatie-toetsen.rule.ts';

const self = 'tarieven/indexatie-besluiten';

/**
 * Decides on the indexation of the chosen contracts: one decision for each, because the mandate register may name
 * another for each [002 figuur 7]. From the first day of the year the indexed tariffs count.
 */
export const indexatieBesluiten = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['bestuurder', 'programmadirecteur', 'college'],
  invoer: z.object({
    indexatie: id(),
    contracten: z.array(tekst(80), 'Kies ten minste één contract.').min(1, 'Kies ten minste één contract.').max(500),
    motivering: langeTekst(4000),
    bevestigd: vinkje(),
  }),
  run: async (context, { indexatie: indexatieId, contracten, motivering, bevestigd }) => {
    const { tx, wie, vandaag } = context;
    const indexatie = await readIndexatie(tx, indexatieId);
    if (!indexatie) return refused(reason('indexatie-bestaat-niet'));
    const { verband, jaar } = indexatie;
    if (wie.hoed.soort === 'verband') await lockIndexatie(tx, verband, indexatieId);
    if (!isVoor(vandaag, ingangVan(jaar))) return refused(reason('indexatie-jaar-begonnen', { jaar: String(jaar) }));

    const all = await readIndexatieContracten(tx, verband, indexatieId);
    const besluiten: string[] = [];
    for (const contract of new Set(contracten)) {
      const found = all.find((one) => one.contract === contract);
      if (found?.staat !== 'voorgesteld') return refused(reason('indexatie-contract-gesloten', { contract }));
      const outcome = await decide(context, indexatie, { contract, voorstel: found.voorstel, motivering, bevestigd });
      if (outcome.status !== 'decided') return outcome;
      besluiten.push(outcome.value.id);
    }
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'indexatie', id: indexatieId },
      na: { verband, jaar, contracten: [...new Set(contracten)], besluiten },
    });
    return decided({ indexatie: indexatieId, besluiten });
  },
});

type Keuze = {
  readonly contract: string;
  readonly voorstel: string;
  readonly motivering: string;
  readonly bevestigd: boolean;
};

async function decide(
  context: ActContext,
  { verband, jaar, persoon }: Indexatie,
  { contract, voorstel: voorstelId, motivering, bevestigd }: Keuze,
): Promise<Outcome<Besluit>> {
  const naam = (await leesContract(context, verband, contract))?.naam ?? contract;
  const besluit = await besluitNemen(context, {
    verband,
    handeling: 'tarieven-wijzigen',
    contract,
    onderwerp: { soort: 'tariefvoorstel', id: voorstelId },
    titel: `Indexatie ${jaar}: ${naam}`,
    motivering,
    voorbereidDoor: persoon,
    bevestigd,
  });
  if (besluit.status !== 'decided' || !besluit.value.volledig || context.wie.hoed.soort !== 'verband') return besluit;
  const voorstel = await readVoorstel(context.tx, voorstelId);
  if (!voorstel) return refused(reason('indexatie-contract-gesloten', { contract }));
  const made = await voorstelDoorvoeren(context, voorstel);
  return made.status === 'decided' ? besluit : made;
}
