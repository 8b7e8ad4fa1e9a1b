// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  aanbiederBeschrijven,
  bronnenlijst,
  kadersInzien,
  planInzien,
  plannenlijst,
  regioInzien,
  volmachtVerlenen,
} from '#modules/regio';
import { tekst } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint, views } from '../spine/query-endpoint.ts';
import { voorbeeld } from '../spine/velden.ts';

const bron = z
  .object({
    item: z.string(),
    kamer: z.string(),
    naam: z.string(),
    voorbeeld,
    plaats: z.string().meta({ description: 'Document en paragraaf.' }),
    citaat: z.string(),
  })
  .meta({ id: 'Bron', description: 'Iets wat het plan zegt, met waar het staat.' });

export const regio = [
  queryEndpoint({
    pad: '/regio',
    query: regioInzien,
    samenvatting: 'Wie samenwerken, wie wat mag besluiten en welke volmachten er zijn',
    vraag: () => ({}),
  }),
  queryEndpoint({
    pad: '/bronnen',
    query: bronnenlijst,
    samenvatting: 'Alles wat het plan van de regio zegt, met de vindplaats',
    vraag: () => ({}),
    antwoord: z.array(bron),
  }),
  queryEndpoint({
    pad: '/plannen',
    query: plannenlijst,
    samenvatting: 'De plannen van alle regio’s, met hun documenten',
    vraag: () => ({}),
    antwoord: views,
  }),
  queryEndpoint({
    pad: '/plannen/{verband}',
    query: planInzien,
    samenvatting: 'Eén plan, met alles wat het zegt en waar dat staat',
    vraag: ({ verband }) => ({ verband }),
  }),
  queryEndpoint({
    pad: '/plannen/{verband}/kaders',
    query: kadersInzien,
    samenvatting: 'De wetten en kaders waarop een plan rust, en wat van het plan ze noemt',
    filters: { kader: tekst(80).optional() },
    vraag: ({ verband, kader = null }) => ({ verband, kader }),
  }),
  actEndpoint({
    pad: '/volmachten',
    act: volmachtVerlenen,
    samenvatting: 'Als college volmacht verlenen voor een mandaat',
  }),
  actEndpoint({
    pad: '/aanbiedergegevens',
    methode: 'put',
    act: aanbiederBeschrijven,
    samenvatting: 'Als aanbieder opgeven wie u bent en hoe groot u bent',
  }),
];
