// SPDX-License-Identifier: EUPL-1.2
import {
  tariefvoorstelIndienen,
  tariefvoorstelIntrekken,
  tariefvoorstelVaststellen,
  tariefwijzigingBesluiten,
  tariefwijzigingVoorstellen,
  voorstelInzien,
} from '#modules/tarieven';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const tariefvoorstellen = [
  actEndpoint({
    pad: '/tariefvoorstellen',
    act: tariefvoorstelIndienen,
    samenvatting: 'Productenboek en tarieven van een contract voorleggen aan de colleges',
    plaats: ({ voorstel }) => `/tariefvoorstellen/${voorstel}`,
  }),
  queryEndpoint({
    pad: '/tariefvoorstellen/{voorstel}',
    query: voorstelInzien,
    samenvatting: 'Eén voorstel: wat verandert, wat getoetst is, wie mag besluiten en wie al besloot',
    vraag: ({ voorstel }) => ({ id: voorstel }),
  }),
  actEndpoint({
    pad: '/tariefvoorstellen/{voorstel}/besluiten',
    act: tariefvoorstelVaststellen,
    samenvatting: 'Als college productenboek en tarieven vaststellen',
  }),
  actEndpoint({
    pad: '/tariefvoorstellen/{voorstel}/intrekkingen',
    act: tariefvoorstelIntrekken,
    samenvatting: 'Een voorstel intrekken',
  }),
  actEndpoint({
    pad: '/tariefwijzigingen',
    act: tariefwijzigingVoorstellen,
    samenvatting: 'Een ander bedrag voor één tarief voorstellen',
    plaats: ({ voorstel }) => `/tariefvoorstellen/${voorstel}`,
  }),
  actEndpoint({
    pad: '/tariefwijzigingen/{voorstel}/besluiten',
    act: tariefwijzigingBesluiten,
    samenvatting: 'Besluiten over een tariefwijziging, binnen het mandaat',
  }),
];
