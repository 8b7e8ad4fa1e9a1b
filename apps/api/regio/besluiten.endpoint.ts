// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { besluitenlijst, besluitInzien, kennisNemen } from '#modules/regio';
import { actEndpoint } from '../spine/act-endpoint.ts';
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
    samenvatting: 'De nieuwste besluiten, hoogstens honderd',
    vraag: () => ({}),
    antwoord: z.array(besluit),
  }),
  queryEndpoint({
    pad: '/besluiten/{besluit}',
    query: besluitInzien,
    samenvatting: 'Eén besluit met het bewijs hoe het tot stand kwam',
    vraag: (velden) => ({ id: velden.besluit }),
  }),
  actEndpoint({
    pad: '/besluiten/{besluit}/kennisnemingen',
    act: kennisNemen,
    samenvatting: 'Als college kennisnemen van een besluit',
  }),
];
