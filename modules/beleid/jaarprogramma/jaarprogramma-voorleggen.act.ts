// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { datum } from '#libs/kernel';
import { readLeden } from '#modules/regio';
import { defineAct } from '#platform/act';
import { dag, geheel } from '#platform/invoer';
import { leesBeslisser } from './beslisser.query.ts';
import { readPosten, saveJaarprogramma } from './jaarprogramma.store.ts';
import { kenmerkVan } from './jaarprogramma.ts';
import { jaarprogrammaVoorlegbaar } from './jaarprogramma-voorleggen.rule.ts';
import { leesProgrammaVoor, schrijvers } from './programma-lezen.query.ts';

const self = 'beleid/jaarprogramma-voorleggen';
export const besluittaak = 'beleid/jaarprogramma-vaststellen';

/** Sends a concept to the councils for their view, and says by when: for that, for the reports of the year, and for the account of it. What is not said stays as it was in the version before. */
export const jaarprogrammaVoorleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: schrijvers,
  invoer: z.object({
    jaar: geheel(2015, 2100),
    uiterlijk: dag(),
    rapportages: z.array(dag()).max(12).optional(),
    verantwoordingTot: dag().optional(),
  }),
  run: async (context, { jaar, uiterlijk, rapportages, verantwoordingTot }) => {
    const { tx, wie, vandaag } = context;
    const gelezen = await leesProgrammaVoor(context, jaar, 'voorleggen');
    if (!gelezen.ok) return gelezen.weigering;
    const { verband, programma } = gelezen;
    const leden = await readLeden(tx, verband, datum(`${jaar}-01-01`));
    const posten = await readPosten(tx, verband, jaar, programma.versie);
    const gepland = {
      ...programma,
      zienswijzenTot: uiterlijk,
      rapportages: (rapportages ?? programma.rapportages).toSorted(Temporal.PlainDate.compare),
      verantwoordingTot: verantwoordingTot ?? programma.verantwoordingTot,
      opgesteldDoor: wie.persoon,
    };
    const outcome = jaarprogrammaVoorlegbaar({ programma: gepland, posten, leden, uiterlijk, vandaag });
    if (outcome.status !== 'decided') return outcome;

    await saveJaarprogramma(tx, verband, { ...gepland, staat: 'ter-zienswijze' });
    const beslisser = await leesBeslisser(context, verband);
    if (beslisser?.rol && beslisser.rol !== 'college')
      await context.taakOpenen({
        rol: beslisser.rol,
        soort: besluittaak,
        onderwerp: { soort: 'jaarprogramma', id: kenmerkVan(programma) },
        gegevens: { jaar: String(jaar), zienswijzenTot: uiterlijk.toString() },
      });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'jaarprogramma', id: String(jaar) },
      na: {
        verband,
        jaar,
        versie: programma.versie,
        uiterlijk: uiterlijk.toString(),
        gemeenten: leden.map(({ gemeente }) => gemeente),
      },
    });
    return decided({ jaar, versie: programma.versie }, outcome.steps);
  },
});
