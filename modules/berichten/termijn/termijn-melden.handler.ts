// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import { defineHandler, namens } from '#platform/handler';
import { isAanbiederHier, isGemeenteHier } from '../postkamer/deelname.query.ts';
import { afzenderrol, antwoordrol } from '../postkamer/rollen.ts';
import { isTermijnOpen } from './termijn.store.ts';

const verstreken = z.object({
  gemeente: z.string(),
  aanbieder: z.string(),
  berichtsoort: z.string(),
  soort: z.enum(['retour', 'antwoord']),
  plicht: z.enum(['gemeente', 'aanbieder']),
  uiterlijk: z.string(),
});

/**
 * A term has passed: whoever waits asks after it, outside the message traffic (OP090, OP090x4), and whoever should have
 * sent a return message hears so. What must be answered on what was asked stands on its work list from the beginning.
 */
export const termijnMelden = defineHandler({
  naam: 'berichten/termijn-melden',
  op: 'berichten/termijn-verstrijken',
  hoeden: ({ na }) => {
    const { data } = verstreken.safeParse(na);
    return data ? [namens('gemeente', data.gemeente), namens('aanbieder', data.aanbieder)] : [];
  },
  run: async (context, { onderwerp, na }) => {
    const { gemeente, berichtsoort, soort, plicht, uiterlijk } = verstreken.parse(na);
    const { hoed } = context.wie;
    if (!(await isTermijnOpen(context.tx, { gemeente, id: onderwerp.id }, soort))) return;
    const isHier = hoed.soort === 'gemeente' ? isGemeenteHier : isAanbiederHier;
    if (!(await isHier(context, hoed.code))) return;
    const wacht = hoed.soort !== plicht;
    if (!wacht && soort === 'antwoord') return;
    await context.taakOpenen({
      rol: wacht ? afzenderrol(berichtsoort) : antwoordrol(berichtsoort),
      soort: wacht ? 'berichten/antwoord-uitgebleven' : 'berichten/retour-te-laat',
      onderwerp,
      gegevens: { soort: berichtsoort },
      uiterlijk: datum(uiterlijk),
    });
  },
});
