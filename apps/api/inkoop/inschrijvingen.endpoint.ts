// SPDX-License-Identifier: EUPL-1.2
import {
  bewijsHergebruiken,
  bewijsstukLezen,
  bewijsToevoegen,
  bewijsWeghalen,
  eigenInschrijving,
  inschrijvingBeginnen,
  inschrijvingBewaren,
  inschrijvingIndienen,
  uitslagLezen,
} from '#modules/inkoop';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { formulier } from '../spine/inhoud.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const inschrijvingen = [
  actEndpoint({
    pad: '/inschrijvingen',
    act: inschrijvingBeginnen,
    samenvatting: 'Een inschrijving beginnen',
    plaats: ({ inschrijving }) => `/inschrijvingen/${inschrijving}`,
  }),
  queryEndpoint({
    pad: '/inschrijvingen/{inschrijving}',
    query: eigenInschrijving,
    samenvatting: 'Uw eigen inschrijving: waar die staat, wat u stuurde en wat u ontving',
    vraag: ({ inschrijving }) => ({ id: inschrijving }),
  }),
  actEndpoint({
    pad: '/inschrijvingen/{inschrijving}',
    methode: 'patch',
    act: inschrijvingBewaren,
    samenvatting: 'Een deel van een inschrijving in concept bewaren',
  }),
  actEndpoint({
    pad: '/inschrijvingen/{inschrijving}/bewijsstukken',
    act: bewijsToevoegen,
    inhoud: formulier,
    samenvatting: 'Een bewijsstuk bij een inschrijving voegen',
    plaats: ({ bewijsstuk }) => `/bewijsstukken/${bewijsstuk}`,
  }),
  actEndpoint({
    pad: '/inschrijvingen/{inschrijving}/bewijsverwijzingen',
    act: bewijsHergebruiken,
    samenvatting: 'Een bewijsstuk dat u al eens gaf opnieuw gebruiken',
    plaats: ({ bewijsstuk }) => `/bewijsstukken/${bewijsstuk}`,
  }),
  actEndpoint({
    pad: '/inschrijvingen/{inschrijving}/bewijsstukken/{bewijsstuk}',
    methode: 'delete',
    inhoud: null,
    act: bewijsWeghalen,
    samenvatting: 'Een bewijsstuk uit een inschrijving halen; het blijft van u',
  }),
  actEndpoint({
    pad: '/inschrijvingen/{inschrijving}/indieningen',
    act: inschrijvingIndienen,
    samenvatting: 'Een inschrijving indienen; daarna is zij verzegeld',
  }),
  actEndpoint({
    pad: '/inschrijvingen/{inschrijving}/lezingen',
    act: uitslagLezen,
    samenvatting: 'Als aanbieder melden dat u de uitslag gelezen hebt',
  }),
  fileEndpoint({
    pad: '/bewijsstukken/{bewijsstuk}',
    query: bewijsstukLezen,
    samenvatting: 'Een bewijsstuk downloaden',
  }),
];
