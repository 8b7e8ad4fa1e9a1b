// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  faseZetten,
  ontwikkelopgaveInzien,
  ontwikkelopgavenInzien,
  ontwikkelopgaveVastleggen,
  ontwikkelopgaveVaststellen,
  opgaveToetsen,
  pilotBesluiten,
  pilotEvalueren,
  pilotInzien,
  pilotVastleggen,
} from '#modules/beleid';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const ontwikkelopgaven = [
  queryEndpoint({
    pad: '/ontwikkelopgaven',
    query: ontwikkelopgavenInzien,
    samenvatting: 'Wat nog geleerd of gemaakt moet worden, met de budgetten per soort en prioriteit',
    filters: { contract: z.string().optional(), soort: z.string().optional() },
    vraag: ({ contract, soort }) => ({ ...(contract && { contract }), ...(soort && { soort }) }),
  }),
  actEndpoint({
    pad: '/ontwikkelopgaven',
    act: ontwikkelopgaveVastleggen,
    samenvatting: 'Een ontwikkelopgave in concept vastleggen; met een code wijzigt u haar',
    plaats: ({ code }) => `/ontwikkelopgaven/${code}`,
  }),
  queryEndpoint({
    pad: '/ontwikkelopgaven/{ontwikkelopgave}',
    query: ontwikkelopgaveInzien,
    samenvatting: 'Eén ontwikkelopgave: fase, pilots en hoe zij in het toetsingskader past',
    vraag: ({ ontwikkelopgave }) => ({ code: ontwikkelopgave }),
  }),
  actEndpoint({
    pad: '/ontwikkelopgaven/{ontwikkelopgave}/vaststellingen',
    act: ontwikkelopgaveVaststellen,
    samenvatting: 'Een ontwikkelopgave vaststellen die een ander schreef',
  }),
  actEndpoint({
    pad: '/ontwikkelopgaven/{ontwikkelopgave}/fasen',
    act: faseZetten,
    samenvatting: 'Een ontwikkelopgave naar een andere fase brengen',
  }),
  actEndpoint({
    pad: '/ontwikkelopgaven/{ontwikkelopgave}/toetsingen',
    act: opgaveToetsen,
    samenvatting: 'Een ontwikkelopgave langs het toetsingskader van het plan leggen',
  }),
  actEndpoint({
    pad: '/pilots',
    act: pilotVastleggen,
    samenvatting: 'Een pilot vastleggen; met een code wijzigt u hem',
    plaats: ({ code }) => `/pilots/${code}`,
  }),
  queryEndpoint({
    pad: '/pilots/{pilot}',
    query: pilotInzien,
    samenvatting: 'Eén pilot: wat hij moet laten zien, wat is gevonden en hoe het verderging',
    vraag: ({ pilot }) => ({ code: pilot }),
  }),
  actEndpoint({
    pad: '/pilots/{pilot}/evaluaties',
    act: pilotEvalueren,
    samenvatting: 'Opschrijven wat een pilot liet zien',
  }),
  actEndpoint({
    pad: '/pilots/{pilot}/besluiten',
    act: pilotBesluiten,
    samenvatting: 'Besluiten of een pilot stopt, doorgaat of vast onderdeel wordt',
  }),
];
