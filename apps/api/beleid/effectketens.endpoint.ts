// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  effectketenBijstellen,
  effectketenInzien,
  effectketenlijst,
  effectketenVaststellen,
  effectketenVoorstellen,
  ketendoelOnderbouwen,
  ketendoelPlaatsen,
  ketendoelToevoegen,
  ketendoelWeglaten,
} from '#modules/beleid';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint, views } from '../spine/query-endpoint.ts';

const keten = '/segmenten/{segment}/effectketen';
const doel = `${keten}/doelen/{doel}`;
const plaats = ({ segment }: { readonly segment: string }) => `/segmenten/${segment}/effectketen`;

export const effectketens = [
  queryEndpoint({
    pad: '/effectketens',
    query: effectketenlijst,
    samenvatting: 'Alle segmenten met de stand van hun effectketen',
    vraag: () => ({}),
    antwoord: views,
  }),
  queryEndpoint({
    pad: keten,
    query: effectketenInzien,
    samenvatting: 'De effectketen van een segment: doelen, niveaus, waarop zij rusten en wat nog open is',
    filters: {
      versie: z.coerce.number().int().optional().meta({ description: 'Zonder versie: de nieuwste.' }),
      met: z.coerce.number().int().optional().meta({ description: 'De versie om mee te vergelijken.' }),
    },
    vraag: ({ segment, versie, met }) => ({ segment, versie: versie ?? null, met }),
  }),
  actEndpoint({
    pad: `${keten}/voorstellen`,
    act: effectketenVoorstellen,
    samenvatting: 'Een eerste keten beginnen met wat het plan zegt',
    plaats,
  }),
  actEndpoint({
    pad: `${keten}/versies`,
    act: effectketenBijstellen,
    samenvatting: 'Een vastgestelde keten bijstellen: een nieuwe versie in concept',
    plaats,
  }),
  actEndpoint({
    pad: `${keten}/vaststellingen`,
    act: effectketenVaststellen,
    samenvatting: 'Het concept van een keten vaststellen',
    plaats,
  }),
  actEndpoint({
    pad: `${keten}/doelen`,
    act: ketendoelToevoegen,
    samenvatting: 'Een doel in de keten zetten: uit het plan, of een eigen uitwerking',
    plaats,
  }),
  actEndpoint({
    methode: 'put',
    pad: `${doel}/plaats`,
    act: ketendoelPlaatsen,
    samenvatting: 'Zeggen op welk niveau een doel staat en wat het dient',
  }),
  actEndpoint({
    methode: 'put',
    pad: `${doel}/grond`,
    act: ketendoelOnderbouwen,
    samenvatting: 'Zeggen waarop een doel rust, en hoe het wordt gemeten',
  }),
  actEndpoint({
    pad: `${keten}/weglatingen`,
    act: ketendoelWeglaten,
    samenvatting: 'Een doel uit de keten laten, met de reden',
  }),
];
