// SPDX-License-Identifier: EUPL-1.2
import {
  motieAfdoen,
  motieAntwoorden,
  motieInzien,
  motiesInzien,
  motiestapToevoegen,
  motieUitslagVastleggen,
  motieVastleggen,
} from '#modules/beleid';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const moties = [
  queryEndpoint({
    pad: '/moties',
    query: motiesInzien,
    samenvatting: 'Moties van de gemeenteraden, met de regel wanneer zij regionaal zijn',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/moties',
    act: motieVastleggen,
    samenvatting: 'Een motie vastleggen; met een code wijzigt u haar',
    plaats: ({ code }) => `/moties/${code}`,
  }),
  queryEndpoint({
    pad: '/moties/{motie}',
    query: motieInzien,
    samenvatting: 'Eén motie: waar aangenomen, wat er is gedaan en het antwoord aan de raden',
    vraag: ({ motie }) => ({ code: motie }),
  }),
  actEndpoint({
    pad: '/moties/{motie}/uitslagen',
    act: motieUitslagVastleggen,
    samenvatting: 'Vastleggen hoe één gemeenteraad stemde',
  }),
  actEndpoint({
    pad: '/moties/{motie}/stappen',
    act: motiestapToevoegen,
    samenvatting: 'Vastleggen wat er voor een motie is gedaan',
  }),
  actEndpoint({
    pad: '/moties/{motie}/antwoorden',
    act: motieAntwoorden,
    samenvatting: 'Het antwoord aan de raden schrijven, in concept',
  }),
  actEndpoint({
    pad: '/moties/{motie}/afdoeningen',
    act: motieAfdoen,
    samenvatting: 'Een motie afdoen met het antwoord dat een ander schreef',
  }),
];
