// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { beleidInzien, kernbedingInzien, kernbedingVastleggen, kernbedingVaststellen } from '#modules/beleid';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { part, queryEndpoint } from '../spine/query-endpoint.ts';
import { voorbeeld } from '../spine/velden.ts';

const kernbeding = z
  .object({
    code: z.string(),
    naam: z.string(),
    soort: z.enum(['prijs', 'prestatie', 'kwaliteitsniveau']),
    op: z.enum(['inspanning', 'resultaat']).nullable().meta({ description: 'Alleen bij een prestatie.' }),
    tekst: z.string(),
    contract: z.string(),
    contractnaam: z.string(),
    doelen: z.array(z.string()),
    indicator: z.string().nullable(),
    staat: z.enum(['concept', 'vastgesteld']),
    voorbeeld,
  })
  .meta({ id: 'Kernbeding' });

export const kernbedingen = [
  queryEndpoint({
    pad: '/kernbedingen',
    query: part(beleidInzien, 'beleid/kernbedingenlijst', ({ kernbedingen }) => kernbedingen),
    samenvatting: 'De kernbedingen van het plan, per contract',
    vraag: () => ({}),
    antwoord: z.array(kernbeding),
  }),
  actEndpoint({
    pad: '/kernbedingen',
    act: kernbedingVastleggen,
    samenvatting: 'Een kernbeding in concept vastleggen; met een code wijzigt u dat concept',
    plaats: ({ code }) => `/kernbedingen/${code}`,
  }),
  queryEndpoint({
    pad: '/kernbedingen/{code}',
    query: kernbedingInzien,
    samenvatting: 'Eén kernbeding en of het vastgesteld kan worden',
    vraag: ({ code }) => ({ code }),
  }),
  actEndpoint({
    pad: '/kernbedingen/{code}/vaststellingen',
    act: kernbedingVaststellen,
    samenvatting: 'Een kernbeding vaststellen',
  }),
];
