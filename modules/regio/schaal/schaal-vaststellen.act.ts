// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { tekst, vinkje } from '#platform/invoer';
import { verbandVan } from '../mandaten.query.ts';
import { ingangToetsen } from '../voorstel/ingang-toetsen.rule.ts';
import { voorstelBesluiten } from '../voorstel/voorstel-besluiten.act.ts';
import { adoptSchaalregel, readSchaalregels, readZorgvorm } from './schaal.store.ts';
import type { Schaalregel } from './schaalregel.ts';

const self = 'regio/schaal-vaststellen';
/** The kinds of task by which somebody is asked to adopt a scale, and later to look at it again. */
export const schaaltaak = self;
const herziening = 'regio/schaal-herzien';

/** Adopts the scale of a care form: another person than who proposed it, or the body that the mandate register names. */
export const schaalVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['programmadirecteur', 'beleidsadviseur', 'bestuurder', 'college'],
  invoer: z.object({ zorgvorm: tekst(100), motivering: z.string().default(''), bevestigd: vinkje() }),
  run: async (context, { zorgvorm: code, motivering, bevestigd }) => {
    const verband = await verbandVan(context);
    const zorgvorm = verband && (await readZorgvorm(context.tx, verband, code));
    if (!verband || !zorgvorm) return refused(reason('zorgvorm-bestaat-niet'));
    const regels = await readSchaalregels(context.tx, verband, code);
    const concept = regels.find(({ staat }) => staat === 'concept');
    if (!concept?.van) return refused(reason('zorgvorm-zonder-voorstel'));
    const lopendVan = regels.find(({ staat }) => staat === 'vastgesteld')?.van ?? null;
    const ingang = ingangToetsen({ van: concept.van, vandaag: context.vandaag, lopendVan });
    if (ingang.status !== 'decided') return ingang;

    const outcome = await voorstelBesluiten(context, {
      verband,
      handeling: 'zorgvorm-verplaatsen',
      onderwerp: { soort: 'schaalregel', id: concept.id },
      titel: `Schaal van ${zorgvorm.naam}`,
      motivering,
      bevestigd,
      opgesteldDoor: concept.opgesteldDoor,
    });
    if (outcome.status !== 'decided') return outcome;
    const { besluit, volledig } = outcome.value;
    if (volledig && context.wie.hoed.soort === 'verband')
      await schaalDoorvoeren(context, verband, concept, zorgvorm.naam, besluit);
    return decided({ zorgvorm: code, besluit, volledig }, outcome.steps);
  },
});

/** Gives effect to the decision, and asks to look again on the day that was chosen. Doing it again changes nothing. */
export async function schaalDoorvoeren(
  context: ActContext,
  verband: string,
  concept: Schaalregel,
  naam: string,
  besluit: string | null,
): Promise<void> {
  const onderwerp = { soort: 'zorgvorm', id: concept.zorgvorm };
  await adoptSchaalregel(context.tx, verband, concept, besluit);
  await context.taakAfronden(schaaltaak, concept.zorgvorm);
  await context.taakAfronden(herziening, concept.zorgvorm);
  if (concept.herzien)
    await context.taakOpenen({
      rol: 'beleidsadviseur',
      soort: herziening,
      onderwerp,
      gegevens: { zorgvorm: naam },
      uiterlijk: concept.herzien,
    });
  await context.gebeurd({
    act: self,
    onderwerp,
    ...(besluit && { besluit }),
    na: { van: concept.van?.toString() ?? null, inkoop: [...concept.inkoop.schalen] },
  });
}
