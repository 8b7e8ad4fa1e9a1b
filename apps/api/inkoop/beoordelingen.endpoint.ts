// SPDX-License-Identifier: EUPL-1.2
import {
  afwijzingVoorleggen,
  beoordelingVastleggen,
  inschrijvingBeoordelen,
  toelatingBesluiten,
  zienswijzeGeven,
  zienswijzeVragen,
} from '#modules/inkoop';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { formulier } from '../spine/inhoud.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const beoordelingen = [
  queryEndpoint({
    pad: '/inschrijvingen/{inschrijving}/beoordelingen',
    query: inschrijvingBeoordelen,
    samenvatting: 'Wat voor de beoordelaar ligt: criteria, bewijs en oordelen',
    vraag: ({ inschrijving }) => ({ id: inschrijving }),
  }),
  actEndpoint({
    pad: '/inschrijvingen/{inschrijving}/beoordelingen',
    act: beoordelingVastleggen,
    samenvatting: 'Als beoordelaar een oordeel geven over alle criteria',
  }),
  actEndpoint({
    pad: '/inschrijvingen/{inschrijving}/zienswijzeverzoeken',
    act: zienswijzeVragen,
    samenvatting: 'De aanbieder vragen wat die vindt, vóór een afwijzing',
  }),
  actEndpoint({
    pad: '/inschrijvingen/{inschrijving}/zienswijzen',
    act: zienswijzeGeven,
    inhoud: formulier,
    samenvatting: 'Als aanbieder een zienswijze geven, met stukken',
  }),
  actEndpoint({
    pad: '/inschrijvingen/{inschrijving}/afwijzingsvoorstellen',
    act: afwijzingVoorleggen,
    samenvatting: 'Een afwijzing voorleggen aan wie besluit',
  }),
  actEndpoint({
    pad: '/inschrijvingen/{inschrijving}/besluiten',
    act: toelatingBesluiten,
    samenvatting: 'Besluiten om een aanbieder toe te laten of af te wijzen',
  }),
];
