// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { tekst, vinkje } from '#platform/invoer';
import { verbandVan } from '../mandaten.query.ts';
import { ingangToetsen } from '../voorstel/ingang-toetsen.rule.ts';
import { voorstelBesluiten } from '../voorstel/voorstel-besluiten.act.ts';
import { adoptVerdeling, readTaak, readVerdelingen } from './taak.store.ts';
import type { Taakverdeling } from './taak.ts';

const self = 'regio/taakverdeling-vaststellen';
/** The kind of task by which somebody is asked to adopt a division. */
export const verdelingstaak = self;

/** Adopts with whom a task lies: another person than who proposed it, or the body that the mandate register names. */
export const taakverdelingVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['programmadirecteur', 'beleidsadviseur', 'bestuurder', 'college'],
  invoer: z.object({ taak: tekst(100), motivering: z.string().default(''), bevestigd: vinkje() }),
  run: async (context, { taak: code, motivering, bevestigd }) => {
    const verband = await verbandVan(context);
    const taak = verband && (await readTaak(context.tx, verband, code));
    if (!verband || !taak) return refused(reason('taak-bestaat-niet'));
    const verdelingen = await readVerdelingen(context.tx, verband, code);
    const concept = verdelingen.find(({ staat }) => staat === 'concept');
    if (!concept?.van) return refused(reason('taak-zonder-voorstel'));
    const lopend = verdelingen.find(({ staat }) => staat === 'vastgesteld');
    const { van } = concept;
    const ingang = ingangToetsen({ van, vandaag: context.vandaag, lopendVan: lopend?.van ?? null });
    if (ingang.status !== 'decided') return ingang;

    const outcome = await voorstelBesluiten(context, {
      verband,
      handeling: 'taak-verleggen',
      onderwerp: { soort: 'taakverdeling', id: concept.id },
      titel: `Taak verleggen: ${taak.naam}`,
      motivering,
      bevestigd,
      opgesteldDoor: concept.opgesteldDoor,
    });
    if (outcome.status !== 'decided') return outcome;
    const { besluit, volledig } = outcome.value;
    if (volledig && context.wie.hoed.soort === 'verband') await verdelingDoorvoeren(context, verband, concept, besluit);
    return decided({ taak: code, besluit, volledig }, outcome.steps);
  },
});

/** Gives effect to the decision. Doing it again changes nothing. */
export async function verdelingDoorvoeren(
  context: ActContext,
  verband: string,
  concept: Taakverdeling,
  besluit: string | null,
): Promise<void> {
  await adoptVerdeling(context.tx, verband, concept, besluit);
  await context.taakAfronden(verdelingstaak, concept.taak);
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'samenwerkingstaak', id: concept.taak },
    ...(besluit && { besluit }),
    na: { bij: concept.bij, van: concept.van?.toString() ?? null },
  });
}
