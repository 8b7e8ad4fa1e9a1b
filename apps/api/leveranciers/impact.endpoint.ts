// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  groepen,
  impactkeuzes,
  impactOpbouw,
  impactscenarioInzien,
  impactscenarioMaken,
  impactscenarios,
  impactVergelijken,
  impactWerkblad,
} from '#modules/leveranciers';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { queryEndpoint, views } from '../spine/query-endpoint.ts';
import { dag, eurocent, kenmerk, moment } from '../spine/velden.ts';

const scenario = z
  .object({
    id: kenmerk,
    naam: z.string(),
    was: eurocent,
    wordt: eurocent,
    gemaakt: moment,
    maker: z.string(),
    van: dag,
    tot: dag,
  })
  .meta({ id: 'Impactscenario' });

export const impact = [
  queryEndpoint({
    pad: '/impactscenarios',
    query: impactscenarios,
    samenvatting: 'De scenario’s van de regio, het nieuwste eerst',
    vraag: () => ({}),
    antwoord: z.array(scenario),
  }),
  actEndpoint({
    pad: '/impactscenarios',
    act: impactscenarioMaken,
    samenvatting: 'Een scenario berekenen op echte productie en bewaren',
    plaats: ({ scenario }) => `/impactscenarios/${scenario}`,
  }),
  queryEndpoint({
    pad: '/impactscenarios/{scenario}',
    query: impactscenarioInzien,
    samenvatting: 'De uitkomst van een scenario: totaal, en per gemeente, contract, product en aanbieder',
    vraag: ({ scenario }) => ({ id: scenario }),
  }),
  queryEndpoint({
    pad: '/impactscenarios/{scenario}/opbouw',
    query: impactOpbouw,
    samenvatting: 'Eén cijfer van een scenario: welk volume tegen welk tarief',
    filters: {
      groep: z.enum(groepen).default('gemeente'),
      code: z
        .string()
        .default('')
        .meta({ description: 'Code van de gemeente, het contract, product of de aanbieder.' }),
    },
    vraag: ({ scenario, groep, code }) => ({ id: scenario, groep, code }),
  }),
  fileEndpoint({
    pad: '/impactwerkbladen/{werkblad}',
    query: impactWerkblad,
    samenvatting: 'Een scenario als Excel-bestand: <scenario>.xlsx',
  }),
  queryEndpoint({
    pad: '/impactvergelijking',
    query: impactVergelijken,
    samenvatting: 'Scenario’s naast elkaar',
    filters: { scenarios: z.string().default('').meta({ description: 'Kenmerken, met komma’s ertussen.' }) },
    vraag: ({ scenarios }) => ({ ids: scenarios.split(',').filter(Boolean) }),
    antwoord: views,
  }),
  queryEndpoint({
    pad: '/impactkeuzes',
    query: impactkeuzes,
    samenvatting: 'Waaruit te kiezen is voor een scenario',
    vraag: () => ({}),
  }),
];
