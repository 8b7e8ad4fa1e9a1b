// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  aanbiedertariefBesluiten,
  aanbiedertariefInzien,
  tariefadviesGeven,
  tariefbewijsLezen,
  tariefbewijsToevoegen,
  tariefverzoekenlijst,
  tariefverzoekIndienen,
  tariefverzoekInzien,
  tariefverzoekVoorvertonen,
  verzoekbesluitLezen,
} from '#modules/tarieven';
import { bladgrootte } from '#platform/bladeren';
import { dag, tekst } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { bladerfilters } from '../spine/bladeren.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { formulier } from '../spine/inhoud.ts';
import { queryEndpoint, views } from '../spine/query-endpoint.ts';

export const differentiatie = [
  queryEndpoint({
    pad: '/tariefverzoeken',
    query: tariefverzoekenlijst,
    samenvatting: 'Verzoeken om een aanbieder-specifiek tarief, het nieuwste bovenaan',
    filters: bladerfilters,
    vraag: (blad) => ({ aantal: bladgrootte, ...blad }),
    antwoord: views,
    bladeren: { aantal: bladgrootte, na: ({ id }) => id },
  }),
  queryEndpoint({
    pad: '/tariefverzoeken/{verzoek}',
    query: tariefverzoekInzien,
    samenvatting: 'Eén verzoek met zijn cijfers, adviezen en besluit',
    vraag: ({ verzoek }) => ({ id: verzoek }),
  }),
  queryEndpoint({
    pad: '/tarieven/{tarief}/verzoekvoorvertoning',
    query: tariefverzoekVoorvertonen,
    samenvatting: 'Wat het model berekent met één ander cijfer van de aanbieder, zonder iets te bewaren',
    filters: {
      ingang: dag(),
      soort: tekst(80),
      wordt: z.string().regex(/^\d{1,9}([.,]\d{1,4})?$/, 'Vul een getal in, bijvoorbeeld 38 of 38,5.'),
    },
    vraag: ({ tarief, ingang, soort, wordt }) => ({
      tarief,
      gevraagd: { ingang, afwijkingen: [{ soort, wordt: wordt.replace(',', '.') }] },
    }),
  }),
  queryEndpoint({
    pad: '/aanbiedertarieven/{aanbiedertarief}',
    query: aanbiedertariefInzien,
    samenvatting: 'Het tarief dat voor één aanbieder geldt',
    vraag: ({ aanbiedertarief }) => ({ id: aanbiedertarief }),
  }),
  actEndpoint({
    pad: '/tariefverzoeken',
    act: tariefverzoekIndienen,
    samenvatting: 'Als aanbieder een eigen tarief vragen',
    plaats: ({ verzoek }) => `/tariefverzoeken/${verzoek}`,
  }),
  actEndpoint({
    pad: '/tariefverzoeken/{verzoek}/bewijzen',
    act: tariefbewijsToevoegen,
    inhoud: formulier,
    samenvatting: 'Als aanbieder een bestand bij een verzoek voegen dat een cijfer aantoont',
    plaats: ({ bewijs }) => `/tariefbewijzen/${bewijs}`,
  }),
  fileEndpoint({
    pad: '/tariefbewijzen/{bewijs}',
    query: tariefbewijsLezen,
    samenvatting: 'Een bestand waarmee een aanbieder een cijfer aantoont',
  }),
  actEndpoint({
    pad: '/tariefverzoeken/{verzoek}/adviezen',
    act: tariefadviesGeven,
    samenvatting: 'Namens een discipline advies geven',
  }),
  actEndpoint({
    pad: '/tariefverzoeken/{verzoek}/besluiten',
    act: aanbiedertariefBesluiten,
    samenvatting: 'Besluiten over een aanbieder-specifiek tarief',
  }),
  actEndpoint({
    pad: '/tariefverzoeken/{verzoek}/kennisnemingen',
    act: verzoekbesluitLezen,
    samenvatting: 'Laten weten dat het besluit is gelezen',
  }),
];
