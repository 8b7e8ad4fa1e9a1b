// SPDX-License-Identifier: EUPL-1.2
import { rekenbasisAfwijzen, rekenbasisInzien, rekenbasisVaststellen, rekenbasisVoorstellen } from '#modules/tarieven';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const rekenbases = [
  queryEndpoint({
    pad: '/producten/{product}/rekenbasis',
    query: rekenbasisInzien,
    samenvatting: 'Waarmee de prijs van één product wordt berekend, wat is voorgesteld en waaruit te kiezen is',
    vraag: ({ product }) => ({ product }),
  }),
  actEndpoint({
    pad: '/producten/{product}/rekenbases',
    act: rekenbasisVoorstellen,
    samenvatting: 'Voorstellen waarmee de prijs van één product wordt berekend; een collega controleert',
    plaats: ({ product }) => `/producten/${product}/rekenbasis`,
  }),
  actEndpoint({
    pad: '/rekenbases/{rekenbasis}/vaststellingen',
    act: rekenbasisVaststellen,
    samenvatting: 'Vaststellen waarmee de prijs van één product wordt berekend, door een ander dan wie het voorstelde',
  }),
  actEndpoint({
    pad: '/rekenbases/{rekenbasis}/afwijzingen',
    act: rekenbasisAfwijzen,
    samenvatting: 'Een voorgestelde rekenbasis afwijzen, met wat er niet klopt',
  }),
];
