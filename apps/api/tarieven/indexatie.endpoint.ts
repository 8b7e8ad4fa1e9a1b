// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  indexatieBesluiten,
  indexatiebericht,
  indexatieIntrekken,
  indexatieInzien,
  indexatiesInzien,
  indexatieVoorbereiden,
  indexatieVoorvertonen,
  indexatieWerkblad,
  indexcijferAfwijzen,
  indexcijferInvoeren,
  indexcijferVaststellen,
} from '#modules/tarieven';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const indexatie = [
  queryEndpoint({
    pad: '/indexaties',
    query: indexatiesInzien,
    samenvatting: 'De indexcijfers, de methode, wat nog verwacht wordt en de indexaties van elk jaar',
    vraag: () => ({}),
  }),
  queryEndpoint({
    pad: '/indexaties/{indexatie}',
    query: indexatieInzien,
    samenvatting: 'Eén indexatie met elke stap, elk tarief en elk besluit',
    vraag: ({ indexatie }) => ({ id: indexatie }),
  }),
  queryEndpoint({
    pad: '/indexatievoorvertoning',
    query: indexatieVoorvertonen,
    samenvatting: 'Wat een indexatie van alle contracten zou betekenen, zonder iets te bewaren',
    filters: {
      jaar: z.coerce.number().int().min(2001).max(2100),
      toch: z
        .string()
        .max(4000)
        .optional()
        .meta({ description: 'Kenmerken van herijkte tarieven die toch meegaan, met komma’s.' }),
    },
    vraag: ({ jaar, toch }) => ({ jaar, toch: toch?.split(',') ?? [] }),
  }),
  actEndpoint({
    pad: '/indexaties',
    act: indexatieVoorbereiden,
    samenvatting: 'De indexatie van alle contracten voor een jaar voorleggen',
    plaats: ({ indexatie }) => `/indexaties/${indexatie}`,
  }),
  actEndpoint({
    pad: '/indexaties/{indexatie}/besluiten',
    act: indexatieBesluiten,
    samenvatting: 'Per contract besluiten over een indexatie, binnen het mandaat',
  }),
  actEndpoint({
    pad: '/indexaties/{indexatie}/intrekkingen',
    act: indexatieIntrekken,
    samenvatting: 'Van een indexatie intrekken wat nog niet is besloten',
  }),
  fileEndpoint({
    pad: '/indexatieberichten/{bestand}',
    query: indexatiebericht,
    samenvatting: 'De brief over één contract: indexatie, contract en soort, zoals <kenmerk>.<contract>.pdf',
  }),
  fileEndpoint({
    pad: '/indexatiewerkbladen/{werkblad}',
    query: indexatieWerkblad,
    samenvatting: 'Alle tarieven van een indexatie als werkblad: <kenmerk>.xlsx',
  }),
  actEndpoint({
    pad: '/indexcijfers',
    act: indexcijferInvoeren,
    samenvatting: 'Een gepubliceerd indexcijfer ter controle aanbieden',
  }),
  actEndpoint({
    pad: '/indexcijfers/{indexcijfer}/vaststellingen',
    act: indexcijferVaststellen,
    samenvatting: 'Bevestigen dat een ingevoerd indexcijfer klopt met zijn bron',
  }),
  actEndpoint({
    pad: '/indexcijfers/{indexcijfer}/afwijzingen',
    act: indexcijferAfwijzen,
    samenvatting: 'Een ingevoerd indexcijfer afwijzen',
  }),
];
