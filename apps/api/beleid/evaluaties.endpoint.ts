// SPDX-License-Identifier: EUPL-1.2
import {
  evaluatiegevolgToevoegen,
  evaluatieInzien,
  evaluatiePlannen,
  evaluatierapport,
  evaluatieSchrijven,
  evaluatiesInzien,
  evaluatiestapAfronden,
  evaluatieVaststellen,
} from '#modules/beleid';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { queryEndpoint, views } from '../spine/query-endpoint.ts';

export const evaluaties = [
  queryEndpoint({
    pad: '/evaluaties',
    query: evaluatiesInzien,
    samenvatting: 'De evaluaties van de inkoop, met hun planning en stand',
    vraag: () => ({}),
    antwoord: views,
  }),
  actEndpoint({
    pad: '/evaluaties',
    act: evaluatiePlannen,
    samenvatting: 'Een evaluatie plannen; met een code wijzigt u de planning',
    plaats: ({ code }) => `/evaluaties/${code}`,
  }),
  queryEndpoint({
    pad: '/evaluaties/{evaluatie}',
    query: evaluatieInzien,
    samenvatting: 'Eén evaluatie: planning, oordeel per doel, conclusie en wat eruit volgt',
    vraag: ({ evaluatie }) => ({ code: evaluatie }),
  }),
  actEndpoint({
    pad: '/evaluaties/{evaluatie}/stappen',
    act: evaluatiestapAfronden,
    samenvatting: 'Een stap van een evaluatie is vandaag gedaan',
  }),
  actEndpoint({
    pad: '/evaluaties/{evaluatie}/oordelen',
    act: evaluatieSchrijven,
    samenvatting: 'Opschrijven wat per doel is gevonden, en de conclusie',
  }),
  actEndpoint({
    pad: '/evaluaties/{evaluatie}/gevolgen',
    act: evaluatiegevolgToevoegen,
    samenvatting: 'Vastleggen wat uit een evaluatie volgt',
  }),
  actEndpoint({
    pad: '/evaluaties/{evaluatie}/vaststellingen',
    act: evaluatieVaststellen,
    samenvatting: 'Een evaluatie vaststellen die een ander schreef',
  }),
  fileEndpoint({
    pad: '/evaluatierapporten/{rapport}',
    query: evaluatierapport,
    samenvatting: 'Het rapport van een evaluatie: de code met .docx om te bewerken, of met .pdf om te delen',
  }),
];
