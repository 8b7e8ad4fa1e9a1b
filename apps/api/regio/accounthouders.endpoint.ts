// SPDX-License-Identifier: EUPL-1.2
import {
  accounthouderInzien,
  accounthouderslijst,
  accounthouderVastleggen,
  derdeInzien,
  derdenlijst,
  derdeVastleggen,
  signaalDoorgeven,
  signaalInzien,
  signaalOppakken,
} from '#modules/regio';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const accounthouders = [
  queryEndpoint({
    pad: '/accounthouders',
    query: accounthouderslijst,
    samenvatting: 'Wie voor alle regio’s zicht houdt op welke aanbieder, en welke signalen open staan',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/accounthouders',
    act: accounthouderVastleggen,
    samenvatting: 'Vastleggen wie accounthouder van een aanbieder is; met een kenmerk wijzigt u dat',
    plaats: ({ accounthouder }) => `/accounthouders/${accounthouder}`,
  }),
  queryEndpoint({
    pad: '/accounthouders/{accounthouder}',
    query: accounthouderInzien,
    samenvatting: 'Eén accounthouder met plichten, overleg en signalen',
    vraag: ({ accounthouder }) => ({ id: accounthouder }),
  }),
  actEndpoint({
    pad: '/aanbiedersignalen',
    act: signaalDoorgeven,
    samenvatting: 'Een signaal over een aanbieder doorgeven',
    plaats: ({ signaal }) => `/aanbiedersignalen/${signaal}`,
  }),
  queryEndpoint({
    pad: '/aanbiedersignalen/{signaal}',
    query: signaalInzien,
    samenvatting: 'Eén signaal over een aanbieder',
    vraag: ({ signaal }) => ({ id: signaal }),
  }),
  actEndpoint({
    pad: '/aanbiedersignalen/{signaal}/uitkomsten',
    act: signaalOppakken,
    samenvatting: 'Zeggen wat met een signaal is gedaan',
  }),
  queryEndpoint({
    pad: '/derden',
    query: derdenlijst,
    samenvatting: 'Afspraken met partijen die geen aanbieder zijn',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/derden',
    act: derdeVastleggen,
    samenvatting: 'Een afspraak met een derde vastleggen; met een kenmerk wijzigt u haar',
    plaats: ({ derde }) => `/derden/${derde}`,
  }),
  queryEndpoint({
    pad: '/derden/{derde}',
    query: derdeInzien,
    samenvatting: 'Eén afspraak met een derde',
    vraag: ({ derde }) => ({ id: derde }),
  }),
];
