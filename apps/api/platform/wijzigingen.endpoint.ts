// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aangemelden } from '#platform/hoed';
import { geheel } from '#platform/invoer';
import { defineQuery } from '#platform/query';
import { asCloudEvent, readWijzigingen, type Wijzigingsvraag } from '#platform/wijziging';

import { queryEndpoint } from '../spine/query-endpoint.ts';
import { kenmerk, moment } from '../spine/velden.ts';

const wijziging = z
  .object({
    specversion: z.literal('1.0'),
    id: kenmerk.meta({ format: 'uuid', description: 'Hieraan herkent u dezelfde gebeurtenis als zij nog eens komt.' }),
    source: z.string().meta({ description: 'Van wie: de organisatie als URN.' }),
    type: z.string().meta({ description: 'Wat er is gedaan, zoals `nl.inkoopregie.tarieven.tarief-vaststellen`.' }),
    subject: z.string().meta({ description: 'Kenmerk van waarmee het is gedaan.' }),
    time: moment,
    sequence: z.string().meta({ description: 'Plaats in de volgorde: later is hoger.' }),
    datacontenttype: z.literal('application/json'),
    data: z.object({
      handeling: z.string(),
      onderwerp: z.object({ soort: z.string(), id: z.string() }),
      besluit: kenmerk.nullable(),
    }),
  })
  .meta({ id: 'Wijziging', description: 'Eén gebeurtenis als CloudEvent (NL GOV-profiel), zonder persoonsgegevens.' });

const wijzigingenlijst = defineQuery({
  naam: 'platform/wijzigingen',
  rollen: aangemelden,
  run: async ({ tx, wie }, vraag: Wijzigingsvraag) => {
    const { wijzigingen, na, meer } = await readWijzigingen(tx, wie.hoed, vraag);
    return { wijzigingen: wijzigingen.map((one) => asCloudEvent(one, wie.hoed)), na: String(na), meer };
  },
});

export const wijzigingenstroom = [
  queryEndpoint({
    pad: '/wijzigingen',
    query: wijzigingenlijst,
    samenvatting: 'Wat er bij uw organisatie is gebeurd, op volgorde; lees verder vanaf `na`',
    filters: {
      na: geheel(0, Number.MAX_SAFE_INTEGER)
        .optional()
        .meta({ description: 'De `na` van het vorige antwoord. Zonder begint u vooraan.' }),
      aantal: geheel(1, 500).optional().meta({ description: 'Hoeveel tegelijk; zonder honderd.' }),
      soort: z
        .string()
        .max(100)
        .optional()
        .meta({ description: 'Alleen van dit onderdeel of deze handeling, zoals `tarieven`.' }),
    },
    vraag: ({ na = 0, aantal = 100, soort }) => ({ na, aantal, soorten: soort ? [soort] : [] }),
    antwoord: z.object({
      wijzigingen: z.array(wijziging),
      na: z.string().meta({ description: 'Tot en met hier is gekeken: vraag de volgende keer hierna.' }),
      meer: z.boolean().meta({ description: 'Er staat nu al meer klaar.' }),
    }),
  }),
];
