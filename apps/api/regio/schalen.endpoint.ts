// SPDX-License-Identifier: EUPL-1.2
import {
  schaalmatrixInzien,
  schaalVaststellen,
  zorgvormInzien,
  zorgvormKoppelen,
  zorgvormVerplaatsen,
} from '#modules/regio';
import { dag } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const schalen = [
  queryEndpoint({
    pad: '/zorgvormen',
    query: schaalmatrixInzien,
    samenvatting: 'De schaalmatrix: per zorgvorm waar beleid, inkoop en leveranciersmanagement op een dag liggen',
    filters: { dag: dag().optional() },
    vraag: ({ dag: op = null }) => ({ op }),
  }),
  actEndpoint({
    pad: '/zorgvormen',
    act: zorgvormVerplaatsen,
    samenvatting: 'Voorstellen op welke schaal een zorgvorm vanaf een dag ligt; zonder kenmerk een nieuwe zorgvorm',
    plaats: ({ zorgvorm }) => `/zorgvormen/${zorgvorm}`,
  }),
  queryEndpoint({
    pad: '/zorgvormen/{zorgvorm}',
    query: zorgvormInzien,
    samenvatting: 'Eén zorgvorm: waar zij ligt, lag en zal liggen, en waarom',
    vraag: ({ zorgvorm }) => ({ zorgvorm }),
  }),
  actEndpoint({
    pad: '/zorgvormen/{zorgvorm}/vaststellingen',
    act: schaalVaststellen,
    samenvatting: 'De voorgestelde schaal van een zorgvorm vaststellen',
  }),
  actEndpoint({
    pad: '/zorgvormen/{zorgvorm}/koppelingen',
    methode: 'put',
    act: zorgvormKoppelen,
    samenvatting: 'Zeggen welke contracten en productcategorieën bij een zorgvorm horen',
  }),
];
