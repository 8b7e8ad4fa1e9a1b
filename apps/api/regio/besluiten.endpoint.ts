// SPDX-License-Identifier: EUPL-1.2
import { besluitenlijst, besluitInzien } from '#modules/regio';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const besluiten = queryEndpoint({
  pad: '/besluiten',
  query: besluitenlijst,
  samenvatting: 'Besluiten, het nieuwste eerst',
  onderdeel: 'regio',
  vraag: () => ({}),
});

export const besluit = queryEndpoint({
  pad: '/besluiten/{id}',
  query: besluitInzien,
  samenvatting: 'Eén besluit met zijn bewijs',
  onderdeel: 'regio',
  vraag: ({ id = '' }) => ({ id }),
});
