// SPDX-License-Identifier: EUPL-1.2
import { vergelijkingInzien } from '#modules/verantwoording';
import { tekst } from '#platform/invoer';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const vergelijking = [
  queryEndpoint({
    pad: '/plannenvergelijking',
    query: vergelijkingInzien,
    samenvatting: 'Plannen van regio’s naast elkaar, hetzelfde onderwerp op dezelfde rij',
    filters: {
      plannen: tekst(400).optional().meta({ description: 'De codes van twee of meer plannen, met komma’s ertussen.' }),
    },
    vraag: ({ plannen = '' }) => ({ verbanden: plannen.split(',') }),
  }),
];
