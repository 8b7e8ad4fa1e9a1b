// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  antwoordtermijnKiezen,
  opbouwbewijsToevoegen,
  opbouwtariefVragen,
  prijsantwoordLezen,
  prijsopbouwBeantwoorden,
  prijsopbouwBeoordelen,
  prijsopbouwen,
  prijsopbouwIntrekken,
  prijsopbouwInzien,
  prijsopbouwTerugleggen,
  prijsopbouwToepassen,
  prijsopbouwVoorleggen,
  prijsopbouwVoorvertonen,
} from '#modules/tarieven';
import { bladgrootte } from '#platform/bladeren';
import { tekst } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { bladerfilters } from '../spine/bladeren.ts';
import { formulier } from '../spine/inhoud.ts';
import { queryEndpoint, views } from '../spine/query-endpoint.ts';

export const prijsopbouwendpoints = [
  queryEndpoint({
    pad: '/prijsopbouwen',
    query: prijsopbouwen,
    samenvatting: 'Prijsopbouwen van aanbieders naast het tarief van de regio, de nieuwste eerst',
    filters: bladerfilters,
    vraag: (blad) => ({ blad }),
    antwoord: views,
    bladeren: { aantal: bladgrootte, na: ({ id }) => id },
  }),
  queryEndpoint({
    pad: '/prijsopbouwen/{prijsopbouw}',
    query: prijsopbouwInzien,
    samenvatting: 'Eén prijsopbouw, per onderdeel naast die van de regio, met oordeel en antwoord',
    vraag: ({ prijsopbouw }) => ({ id: prijsopbouw }),
  }),
  queryEndpoint({
    pad: '/tarieven/{tarief}/opbouwvoorvertoning',
    query: prijsopbouwVoorvertonen,
    samenvatting: 'Waar de prijs op uitkomt met één ander cijfer of bedrag van de aanbieder, zonder iets te bewaren',
    filters: {
      soort: tekst(80),
      wordt: z.string().regex(/^\d{1,9}([.,]\d{1,4})?$/, 'Vul een getal in, bijvoorbeeld 38 of 38,5.'),
    },
    vraag: ({ tarief, soort, wordt }) => ({
      tarief,
      afwijkingen: [{ soort, wordt: wordt.replace(',', '.') }],
    }),
  }),
  actEndpoint({
    pad: '/prijsopbouwen',
    act: prijsopbouwVoorleggen,
    samenvatting: 'Als aanbieder de eigen prijsopbouw voorleggen bij een lopend tarief',
    plaats: ({ prijsopbouw }) => `/prijsopbouwen/${prijsopbouw}`,
  }),
  actEndpoint({
    pad: '/prijsopbouwen/{prijsopbouw}/bewijzen',
    act: opbouwbewijsToevoegen,
    inhoud: formulier,
    samenvatting: 'Als aanbieder een bestand toevoegen dat een cijfer of bedrag aantoont',
    plaats: ({ bewijs }) => `/tariefbewijzen/${bewijs}`,
  }),
  actEndpoint({
    pad: '/prijsopbouwen/{prijsopbouw}/antwoordtermijnen',
    act: antwoordtermijnKiezen,
    samenvatting: 'Kiezen op welke dag de regio uiterlijk antwoordt',
  }),
  actEndpoint({
    pad: '/prijsopbouwen/{prijsopbouw}/beoordelingen',
    act: prijsopbouwBeoordelen,
    samenvatting: 'Per cijfer en onderdeel volgen of niet volgen, met uitleg',
  }),
  actEndpoint({
    pad: '/prijsopbouwen/{prijsopbouw}/terugleggingen',
    act: prijsopbouwTerugleggen,
    samenvatting: 'Om een ander oordeel vragen',
  }),
  actEndpoint({
    pad: '/prijsopbouwen/{prijsopbouw}/antwoorden',
    act: prijsopbouwBeantwoorden,
    samenvatting: 'De prijsopbouw toepassen of uitleggen waarom niet',
  }),
  actEndpoint({
    pad: '/prijsopbouwen/{prijsopbouw}/intrekkingen',
    act: prijsopbouwIntrekken,
    samenvatting: 'Als aanbieder de prijsopbouw intrekken',
  }),
  actEndpoint({
    pad: '/prijsopbouwen/{prijsopbouw}/tariefvoorstellen',
    act: prijsopbouwToepassen,
    samenvatting: 'De gevolgde prijs voor iedereen voorstellen als tariefwijziging',
    plaats: ({ voorstel }) => `/tariefvoorstellen/${voorstel}`,
  }),
  actEndpoint({
    pad: '/prijsopbouwen/{prijsopbouw}/tariefverzoeken',
    act: opbouwtariefVragen,
    samenvatting: 'Als aanbieder een eigen tarief vragen met wat de regio volgt',
    plaats: ({ verzoek }) => `/tariefverzoeken/${verzoek}`,
  }),
  actEndpoint({
    pad: '/prijsopbouwen/{prijsopbouw}/kennisnemingen',
    act: prijsantwoordLezen,
    samenvatting: 'Laten weten dat het antwoord is gelezen',
  }),
];
