// SPDX-License-Identifier: EUPL-1.2
import { volmachtVerlenen } from '#modules/regio';
import { actEndpoint } from '../spine/act-endpoint.ts';

export const volmachten = actEndpoint({
  pad: '/volmachten',
  act: volmachtVerlenen,
  samenvatting: 'Als college volmacht verlenen voor een mandaat',
  onderdeel: 'regio',
});
