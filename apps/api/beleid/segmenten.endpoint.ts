// SPDX-License-Identifier: EUPL-1.2
import {
  losEindAfronden,
  losEindVastleggen,
  memokoppenKiezen,
  plankoppenInzien,
  plankoppenKiezen,
  plantekstSchrijven,
  plantekstVaststellen,
  segmentenlijst,
  segmentInzien,
  segmentmemoBestand,
  segmentmemoInzien,
  segmentmemoOpstellen,
  segmentmemoVaststellen,
  segmentplanInzien,
} from '#modules/beleid';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { queryEndpoint, views } from '../spine/query-endpoint.ts';

export const segmenten = [
  queryEndpoint({
    pad: '/segmenten',
    query: segmentenlijst,
    samenvatting: 'De segmenten van het plan, en hoe ver zij zijn',
    vraag: () => ({}),
    antwoord: views,
  }),
  queryEndpoint({
    pad: '/segmenten/{segment}',
    query: segmentInzien,
    samenvatting: 'Eén segment: contracten, doelen, kernbedingen, randvoorwaarden, onderwerpen en wat open is',
    vraag: ({ segment }) => ({ code: segment }),
  }),
  queryEndpoint({
    pad: '/segmenten/{segment}/plan',
    query: segmentplanInzien,
    samenvatting: 'Het plan voor een segment: per kop de tekst en de stand, met de losse einden',
    vraag: ({ segment }) => ({ segment }),
  }),
  actEndpoint({
    pad: '/segmenten/{segment}/planteksten',
    act: plantekstSchrijven,
    samenvatting: 'De tekst onder een kop van het plan in concept schrijven',
    plaats: ({ segment }) => `/segmenten/${segment}/plan`,
  }),
  actEndpoint({
    pad: '/segmenten/{segment}/plantekstvaststellingen',
    act: plantekstVaststellen,
    samenvatting: 'De tekst onder een kop vaststellen',
  }),
  actEndpoint({
    pad: '/segmenten/{segment}/losse-einden',
    act: losEindVastleggen,
    samenvatting: 'Vastleggen wat nog moet, wie het trekt en wanneer het af is',
    plaats: ({ segment }) => `/segmenten/${segment}/plan`,
  }),
  actEndpoint({
    pad: '/losse-einden/{id}/afrondingen',
    act: losEindAfronden,
    samenvatting: 'Een los eind afronden',
  }),
  queryEndpoint({
    pad: '/segmenten/{segment}/memo',
    query: segmentmemoInzien,
    samenvatting: 'Het memo over een segment: de nieuwste versie in woorden, en alle versies als bestand',
    vraag: ({ segment }) => ({ segment }),
  }),
  actEndpoint({
    pad: '/segmenten/{segment}/memos',
    act: segmentmemoOpstellen,
    samenvatting: 'Een memo opstellen uit de registers zoals zij nu zijn, in concept',
    plaats: ({ segment }) => `/segmenten/${segment}/memo`,
  }),
  actEndpoint({
    pad: '/segmenten/{segment}/memovaststellingen',
    act: segmentmemoVaststellen,
    samenvatting: 'Een memo vaststellen en als pdf en docx bewaren',
  }),
  fileEndpoint({
    pad: '/segmentmemos/{bestand}',
    query: segmentmemoBestand,
    samenvatting: 'Eén versie van een memo als pdf of docx',
  }),
  queryEndpoint({
    pad: '/segmentkoppen',
    query: plankoppenInzien,
    samenvatting: 'De koppen van de segmentplannen en memo’s van de regio',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/segmentkoppen/plan',
    methode: 'put',
    act: plankoppenKiezen,
    samenvatting: 'De koppen van de segmentplannen kiezen, waar het plan van de regio ze niet noemt',
  }),
  actEndpoint({
    pad: '/segmentkoppen/memo',
    methode: 'put',
    act: memokoppenKiezen,
    samenvatting: 'De delen van de memo’s kiezen, waar het plan van de regio ze niet noemt',
  }),
];
