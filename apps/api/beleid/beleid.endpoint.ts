// SPDX-License-Identifier: EUPL-1.2
import { beleidInzien, contractInzien, doelInzien } from '#modules/beleid';
import { part, queryEndpoint, views } from '../spine/query-endpoint.ts';

export const beleid = [
  queryEndpoint({
    pad: '/beleid',
    query: beleidInzien,
    samenvatting: 'Het hele plan: doelen, contracten en kernbedingen',
    vraag: () => ({}),
  }),
  queryEndpoint({
    pad: '/doelen',
    query: part(beleidInzien, 'beleid/doelenlijst', ({ doelen }) => doelen),
    samenvatting: 'De doelen van het plan, met of ze SMART zijn',
    vraag: () => ({}),
    antwoord: views,
  }),
  queryEndpoint({
    pad: '/doelen/{doel}',
    query: doelInzien,
    samenvatting: 'Eén doel met zijn indicatoren en wat eraan bijdraagt',
    vraag: ({ doel }) => ({ code: doel }),
  }),
  queryEndpoint({
    pad: '/contracten',
    query: part(beleidInzien, 'beleid/contractenlijst', ({ contracten }) => contracten),
    samenvatting: 'De contracten van het plan met hun keuzes',
    vraag: () => ({}),
    antwoord: views,
  }),
  queryEndpoint({
    pad: '/contracten/{contract}',
    query: contractInzien,
    samenvatting: 'Eén contract van het plan: de vier instrumenten en waarvoor het is',
    vraag: ({ contract }) => ({ code: contract }),
  }),
];
