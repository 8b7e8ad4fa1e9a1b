// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import { defineHandler, namens } from '#platform/handler';
import { leesToetsing } from './beoordeling-vastleggen.act.ts';

const asked = z.object({
  inschrijving: z.string(),
  aanbieder: z.string(),
  contract: z.string(),
  uiterlijk: z.string(),
});
const given = z.object({ verband: z.string(), inschrijving: z.string() });

/** The aanbieder finds on its work list that it is heard, with the last day. */
export const zienswijzeGevraagd = defineHandler({
  naam: 'inkoop/zienswijze-gevraagd',
  op: 'inkoop/zienswijze-vragen',
  hoeden: ({ na }) => [namens('aanbieder', asked.parse(na).aanbieder)],
  run: (context, { na }) => {
    const { inschrijving, contract, uiterlijk } = asked.parse(na);
    return context.taakOpenen({
      rol: 'aanbieder',
      soort: 'inkoop/zienswijze-geven',
      onderwerp: { soort: 'inschrijving', id: inschrijving },
      gegevens: { contract },
      uiterlijk: datum(uiterlijk),
    });
  },
});

/** An answer came: two people look again at what was lacking. */
export const zienswijzeOntvangen = defineHandler({
  naam: 'inkoop/zienswijze-ontvangen',
  op: 'inkoop/zienswijze-geven',
  hoeden: ({ na }) => [namens('verband', given.parse(na).verband)],
  run: async (context, { na }) => {
    const { inschrijving } = given.parse(na);
    await context.taakAfronden('inkoop/zienswijze-afwachten', inschrijving);
    const found = await leesToetsing(context, inschrijving);
    if (!found) return;
    await context.taakOpenen({
      rol: 'inkoper',
      soort: 'inkoop/herbeoordelen',
      onderwerp: { soort: 'inschrijving', id: inschrijving },
      gegevens: {
        aanbieder: found.toetsing.inschrijving.inhoud.bedrijf.naam,
        contract: found.procedure.contractNaam,
      },
      uiterlijk: found.procedure.uitslag,
    });
  },
});
