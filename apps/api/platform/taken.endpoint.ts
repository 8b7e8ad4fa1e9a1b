// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aangemelden } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import { taakTekst } from '#teksten';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { dag, kenmerk } from '../spine/velden.ts';

const taak = z
  .object({
    id: kenmerk,
    soort: z.string(),
    vraag: z.string().meta({ description: 'Wat er gevraagd wordt, in een zin.' }),
    onderwerp: z.object({ soort: z.string(), id: z.string() }),
    uiterlijk: dag.nullable(),
  })
  .meta({ id: 'Taak' });

const werkvoorraad = defineQuery({
  naam: 'platform/werkvoorraad',
  rollen: aangemelden,
  run: async (context, _: Record<never, never>) =>
    (await readTasks(context)).map(({ id, soort, onderwerp, gegevens, uiterlijk }) => ({
      id,
      soort,
      vraag: taakTekst(soort, gegevens),
      onderwerp,
      uiterlijk,
    })),
});

export const taken = [
  queryEndpoint({
    pad: '/taken',
    query: werkvoorraad,
    samenvatting: 'Wat op u wacht, het dringendste eerst',
    vraag: () => ({}),
    antwoord: z.array(taak),
  }),
];
