// SPDX-License-Identifier: EUPL-1.2
import {
  ingroeipadBesluiten,
  ingroeipadenInzien,
  ingroeipadIntrekken,
  ingroeipadInzien,
  ingroeipadLezen,
  ingroeipadNagaan,
  ingroeipadVoorstellen,
} from '#modules/tarieven';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const ingroeipaden = [
  queryEndpoint({
    pad: '/ingroeipaden',
    query: ingroeipadenInzien,
    samenvatting: 'De ingroeipaden naar het tarief van een lijst, het nieuwste bovenaan',
    vraag: () => ({}),
  }),
  queryEndpoint({
    pad: '/ingroeipaden/{ingroeipad}',
    query: ingroeipadInzien,
    samenvatting: 'Eén ingroeipad met zijn stappen, tarieven en besluit',
    vraag: ({ ingroeipad }) => ({ id: ingroeipad }),
  }),
  actEndpoint({
    pad: '/ingroeipaden',
    act: ingroeipadVoorstellen,
    samenvatting: 'Het ingroeipad van één aanbieder voorleggen',
    plaats: ({ ingroeipad }) => `/ingroeipaden/${ingroeipad}`,
  }),
  actEndpoint({
    pad: '/ingroeipaden/{ingroeipad}/besluiten',
    act: ingroeipadBesluiten,
    samenvatting: 'Besluiten over een ingroeipad, binnen het mandaat',
  }),
  actEndpoint({
    pad: '/ingroeipaden/{ingroeipad}/intrekkingen',
    act: ingroeipadIntrekken,
    samenvatting: 'Een ingroeipad intrekken zolang er niet over is besloten',
  }),
  actEndpoint({
    pad: '/ingroeipaden/{ingroeipad}/controles',
    act: ingroeipadNagaan,
    samenvatting: 'Nagegaan dat een ingroeipad kan blijven nadat de lijst is veranderd',
  }),
  actEndpoint({
    pad: '/ingroeipaden/{ingroeipad}/kennisnemingen',
    act: ingroeipadLezen,
    samenvatting: 'Als aanbieder laten weten dat het ingroeipad is gelezen',
  }),
];
