// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  instrumentenInzien,
  keuzesUitproberen,
  keuzevoorstelIndienen,
  keuzevoorstelIntrekken,
  keuzevoorstelInzien,
  keuzevoorstelVaststellen,
  scenarioVelden,
} from '#modules/beleid';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

/** Several values behind the question mark, parted by commas. */
const reeks = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), schema);

export const instrumenten = [
  queryEndpoint({
    pad: '/instrumenten',
    query: instrumentenInzien,
    samenvatting: 'De vier instrumenten van alle contracten, en of de keuzes bij elkaar passen',
    vraag: () => ({}),
  }),
  queryEndpoint({
    pad: '/contracten/{contract}/scenario',
    query: keuzesUitproberen,
    samenvatting: 'Wat andere keuzes voor een contract doen, zonder iets te bewaren',
    filters: {
      ...scenarioVelden,
      bekostiging: reeks(scenarioVelden.bekostiging),
      routes: reeks(scenarioVelden.routes),
      leveranciers: reeks(scenarioVelden.leveranciers),
    },
    vraag: ({ contract, ...scenario }) => ({ code: contract, scenario }),
  }),
  actEndpoint({
    pad: '/keuzevoorstellen',
    act: keuzevoorstelIndienen,
    samenvatting: 'Andere keuzes voor een contract voorleggen aan de colleges',
    plaats: ({ voorstel }) => `/keuzevoorstellen/${voorstel}`,
  }),
  queryEndpoint({
    pad: '/keuzevoorstellen/{voorstel}',
    query: keuzevoorstelInzien,
    samenvatting: 'Eén voorstel voor andere keuzes: wat verandert en wie heeft besloten',
    vraag: ({ voorstel }) => ({ id: voorstel }),
  }),
  actEndpoint({
    pad: '/keuzevoorstellen/{voorstel}/besluiten',
    act: keuzevoorstelVaststellen,
    samenvatting: 'Besluiten over een voorstel voor andere keuzes',
  }),
  actEndpoint({
    pad: '/keuzevoorstellen/{voorstel}/intrekkingen',
    act: keuzevoorstelIntrekken,
    samenvatting: 'Een voorstel voor andere keuzes intrekken',
  }),
];
