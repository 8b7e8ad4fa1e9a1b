// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isVoor } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, langeTekst, vinkje } from '#platform/invoer';
import { readTarievenVan } from '../tarief/tarief.store.ts';
import { volgbesluittaak } from '../volgen/volgtarieven-voorleggen.act.ts';
import { wijzigingstaak } from './tariefwijziging-voorstellen.act.ts';
import { readVoorstel } from './voorstel.store.ts';
import type { Tariefvoorstel } from './voorstel.ts';
import { voorstelDoorvoeren } from './voorstel-doorvoeren.act.ts';
import { naamVanProduct } from './wijziging-uitwerken.query.ts';

const self = 'tarieven/tariefwijziging-besluiten';
/** The kinds of task by which a decision on a change is asked: of one tariff, or of those that follow a list. */
export const wijzigingstaken = [wijzigingstaak, volgbesluittaak] as const;

/**
 * Decides that a tariff changes: only for whom the mandate register names, with volmacht where that is needed
 * [002 figuur 7]. Accepted, the new tariff runs from its first day and the old one ends the day before.
 */
export const tariefwijzigingBesluiten = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['bestuurder', 'programmadirecteur', 'inkoper', 'beleidsadviseur', 'college'],
  invoer: z.object({ voorstel: id(), motivering: langeTekst(4000), bevestigd: vinkje() }),
  run: async (context, { voorstel: voorstelId, motivering, bevestigd }) => {
    const voorstel = await readVoorstel(context.tx, voorstelId);
    if (voorstel?.soort !== 'wijziging') return refused(reason('tariefvoorstel-bestaat-niet'));
    if (voorstel.staat !== 'voorgesteld') return refused(reason('tariefvoorstel-gesloten', { staat: voorstel.staat }));

    const { verband, contract, ingang, persoon } = voorstel;
    const besluit = await besluitNemen(context, {
      verband,
      handeling: 'tarieven-wijzigen',
      contract,
      onderwerp: { soort: 'tariefvoorstel', id: voorstelId },
      titel: await titelVan(context, voorstel),
      motivering,
      voorbereidDoor: persoon,
      bevestigd,
    });
    if (besluit.status !== 'decided') return besluit;
    if (!isVoor(context.vandaag, ingang))
      return refused(reason('tarief-ingang-voorbij', { ingang: ingang.toString() }));

    const { id: besluitId, volledig } = besluit.value;
    // Under a gemeente's hat the rows of the verband are out of reach: then the handler does this.
    if (volledig && context.wie.hoed.soort === 'verband') {
      const doorgevoerd = await voorstelDoorvoeren(context, voorstel);
      if (doorgevoerd.status !== 'decided') return doorgevoerd;
    }
    for (const taak of wijzigingstaken) await context.taakAfronden(taak, voorstelId);
    const onderwerp = { soort: 'tariefvoorstel', id: voorstelId };
    await context.gebeurd({ act: self, onderwerp, besluit: besluitId, na: { verband, ingang: ingang.toString() } });
    return decided({ voorstel: voorstelId, besluiten: [besluitId], volledig }, besluit.steps);
  },
});

/** The product that changes, or the contract where several change together. */
async function titelVan(context: ActContext, { verband, id, contract }: Tariefvoorstel): Promise<string> {
  const producten = new Set((await readTarievenVan(context.tx, verband, id)).map(({ product }) => product));
  const [product = ''] = producten;
  if (producten.size < 2) return `Tarief wijzigen: ${await naamVanProduct(context, verband, product)}`;
  return `Tarieven wijzigen: ${(await leesContract(context, verband, contract))?.naam ?? contract}`;
}
