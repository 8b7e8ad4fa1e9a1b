// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { langsteVraag, vindsoorten, zoeken } from '#platform/zoeken';
import { zoekEndpoint } from '../spine/zoek-endpoint.ts';

const soorten = vindsoorten.map(({ soort }) => soort);
const vindplaats = z.object({
  id: z.string().meta({ description: 'Waaronder het in deze API te vinden is.' }),
  titel: z.string(),
  waar: z.string(),
  waarom: z.enum(['naam', 'tekst', 'nummer', 'kenmerk', 'bsn']),
});

export const zoekingen = [
  zoekEndpoint({
    pad: '/vindplaatsen/_zoeken',
    query: zoeken,
    samenvatting: 'Zoeken in alles wat u mag zien, op woorden, nummer, kenmerk of burgerservicenummer',
    invoer: z.object({
      woorden: z.string().trim().min(2).max(langsteVraag),
      soort: z.enum(soorten).optional().meta({ description: 'Alleen deze soort, en daarvan hoogstens vijftig.' }),
    }),
    antwoord: z.object({
      soorten: z.array(z.string()).meta({ description: 'Waarin u kunt zoeken.' }),
      groepen: z.array(
        z.object({
          soort: z.enum(soorten),
          naam: z.string(),
          vindplaatsen: z.array(vindplaats),
          meer: z.boolean().meta({ description: 'Er is meer dan hier staat.' }),
        }),
      ),
    }),
  }),
];
