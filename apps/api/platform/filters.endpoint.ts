// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { filterBewaren, filterHernoemen, filterlijst, filterVerwijderen, lijsten } from '#platform/filter';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { kenmerk } from '../spine/velden.ts';

export const filters = [
  queryEndpoint({
    pad: '/filters',
    query: filterlijst,
    samenvatting: 'De filters die u zelf bewaart',
    vraag: () => ({}),
    antwoord: z.array(
      z.object({
        id: kenmerk,
        lijst: z.enum(lijsten),
        naam: z.string(),
        keuzes: z.record(z.string(), z.string()).meta({ description: 'Wat boven de lijst is gekozen.' }),
      }),
    ),
  }),
  actEndpoint({
    pad: '/filters',
    act: filterBewaren,
    samenvatting: 'Bewaren wat u boven een lijst kiest; vrije tekst en nummers van inwoners worden geweigerd',
  }),
  actEndpoint({
    pad: '/filters/{filter}',
    methode: 'put',
    act: filterHernoemen,
    samenvatting: 'Een bewaarde filter een andere naam geven',
  }),
  actEndpoint({
    pad: '/filters/{filter}',
    methode: 'delete',
    inhoud: null,
    act: filterVerwijderen,
    samenvatting: 'Een bewaarde filter verwijderen',
  }),
];
