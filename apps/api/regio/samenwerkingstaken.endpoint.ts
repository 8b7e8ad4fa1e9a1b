// SPDX-License-Identifier: EUPL-1.2
import {
  taakGedaan,
  taakInzien,
  taakKoppelen,
  taakVerleggen,
  taakverdelingInzien,
  taakverdelingVaststellen,
} from '#modules/regio';
import { dag } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const samenwerkingstaken = [
  queryEndpoint({
    pad: '/samenwerkingstaken',
    query: taakverdelingInzien,
    samenvatting: 'De taakverdeling tussen gemeenten en uitvoeringsorganisatie op een dag',
    filters: { dag: dag().optional() },
    vraag: ({ dag: op = null }) => ({ op }),
  }),
  actEndpoint({
    pad: '/samenwerkingstaken',
    act: taakVerleggen,
    samenvatting: 'Voorstellen bij wie een taak vanaf een dag ligt; zonder kenmerk een nieuwe taak',
    plaats: ({ taak }) => `/samenwerkingstaken/${taak}`,
  }),
  queryEndpoint({
    pad: '/samenwerkingstaken/{taak}',
    query: taakInzien,
    samenvatting: 'Eén taak: bij wie zij ligt, lag en zal liggen, en wat zij hier betekent',
    vraag: ({ taak }) => ({ taak }),
  }),
  actEndpoint({
    pad: '/samenwerkingstaken/{taak}/vaststellingen',
    act: taakverdelingVaststellen,
    samenvatting: 'Vaststellen bij wie een taak ligt',
  }),
  actEndpoint({
    pad: '/samenwerkingstaken/{taak}/koppelingen',
    methode: 'put',
    act: taakKoppelen,
    samenvatting: 'Zeggen welke handelingen bij een taak horen',
  }),
  actEndpoint({
    pad: '/samenwerkingstaken/{taak}/afmeldingen',
    act: taakGedaan,
    samenvatting: 'Het werk dat een taak vroeg van de eigen werklijst halen',
  }),
];
