// SPDX-License-Identifier: EUPL-1.2
import { planversiesInzien } from '#modules/contracten';
import { tekst } from '#platform/invoer';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const planversies = [
  queryEndpoint({
    pad: '/plannen/{verband}/versies',
    query: planversiesInzien,
    samenvatting: 'De geladen versies van een plan, wat tussen twee verschilt en welke aanbieders dat raakt',
    filters: { van: tekst(64).optional(), naar: tekst(64).optional() },
    vraag: ({ verband, van = null, naar = null }) => ({ verband, van, naar }),
  }),
];
