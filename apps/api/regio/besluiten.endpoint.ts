// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { besluitenlijst, besluitfilters, besluitInzien, besluitstukToevoegen, kennisNemen } from '#modules/regio';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { bladerfilters } from '../spine/bladeren.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { kenmerk, moment } from '../spine/velden.ts';

const besluit = z
  .object({
    id: kenmerk,
    titel: z.string(),
    handeling: z.string().meta({ description: 'De handeling uit het mandaatregister.' }),
    gremium: z.string(),
    door: z.string(),
    gemeente: z.string().nullable().meta({ description: 'Naam van de gemeente waarvan het college besloot.' }),
    grond: z.string(),
    motivering: z.string(),
    genomen: moment,
    naam: z.string().meta({ description: 'Wie het besluit nam.' }),
    onderwerpSoort: z.string(),
    onderwerp: z.string(),
  })
  .meta({ id: 'Besluit' });

export const besluiten = [
  queryEndpoint({
    pad: '/besluiten',
    query: besluitenlijst,
    samenvatting: 'De besluiten, de nieuwste eerst',
    filters: {
      jaar: z.coerce.number().int().optional(),
      gremium: z.string().optional(),
      handeling: z.string().optional(),
      gemeente: z.string().optional().meta({ description: 'CBS-code.' }),
      zoek: z.string().optional().meta({ description: 'Woorden uit de titel, de motivering of wie besloot.' }),
      ...bladerfilters,
    },
    vraag: (velden) => velden,
    antwoord: z.array(besluit),
    bladeren: { aantal: 100, na: ({ id }) => id },
  }),
  queryEndpoint({
    pad: '/besluitfilters',
    query: besluitfilters,
    samenvatting: 'Waarop de besluiten te beperken zijn',
    vraag: () => ({}),
  }),
  queryEndpoint({
    pad: '/besluiten/{besluit}',
    query: besluitInzien,
    samenvatting: 'Eén besluit met het bewijs hoe het tot stand kwam',
    vraag: (velden) => ({ id: velden.besluit }),
  }),
  actEndpoint({
    pad: '/besluiten/{besluit}/stukken',
    act: besluitstukToevoegen,
    samenvatting: 'Een advies of ander stuk in het dossier van een besluit leggen',
  }),
  actEndpoint({
    pad: '/besluiten/{besluit}/kennisnemingen',
    act: kennisNemen,
    samenvatting: 'Als college kennisnemen van een besluit',
  }),
];
