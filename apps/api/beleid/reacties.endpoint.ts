// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  dialoogBeantwoorden,
  dialoogdocument,
  dialoogPubliceren,
  eigenReactiesInzien,
  publicatieInzien,
  publicatietekstSchrijven,
  reactieSchrijven,
  reactiesBeantwoorden,
  reactiesIndienen,
  reactiesInzien,
  reactieWeghalen,
  stukBestand,
  stukBestandToevoegen,
  stukInzien,
  stukToevoegen,
  stukVernieuwen,
} from '#modules/beleid';
import { geheel } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { formulier } from '../spine/inhoud.ts';
import { queryEndpoint, views } from '../spine/query-endpoint.ts';

const pagina = geheel(1, 100_000).default(1);

/** Documents beforehand, what is said of them, and what is answered. */
export const reacties = [
  actEndpoint({
    pad: '/dialogen/{dialoog}/stukken',
    act: stukToevoegen,
    samenvatting: 'Een tekst toevoegen, in genummerde bepalingen',
    plaats: ({ stuk }) => `/dialoogstukken/${stuk}`,
  }),
  actEndpoint({
    pad: '/dialogen/{dialoog}/bestanden',
    act: stukBestandToevoegen,
    samenvatting: 'Een bestand toevoegen',
    inhoud: formulier,
    plaats: ({ stuk }) => `/dialoogstukken/${stuk}`,
  }),
  queryEndpoint({
    pad: '/dialoogstukken/{stuk}',
    query: stukInzien,
    samenvatting: 'Een stuk met zijn bepalingen en uw eigen reacties',
    vraag: ({ stuk }) => ({ id: stuk }),
  }),
  fileEndpoint({ pad: '/dialoogstukken/{stuk}/bestand', query: stukBestand, samenvatting: 'Het bestand van een stuk' }),
  actEndpoint({
    pad: '/dialoogstukken/{stuk}/versies',
    act: stukVernieuwen,
    samenvatting: 'Een nieuwe versie van een tekst; nummers blijven bij hun bepaling',
  }),
  actEndpoint({
    pad: '/dialoogstukken/{stuk}/reacties',
    act: reactieSchrijven,
    samenvatting: 'Een reactie schrijven; met een kenmerk wijzigt u haar',
  }),
  actEndpoint({
    pad: '/reacties/{reactie}',
    methode: 'delete',
    inhoud: null,
    act: reactieWeghalen,
    samenvatting: 'Een reactie weghalen die nog niet is ingediend',
  }),
  queryEndpoint({
    pad: '/dialogen/{dialoog}/eigen-reacties',
    query: eigenReactiesInzien,
    samenvatting: 'Uw eigen reacties, met de antwoorden zodra die er zijn',
    vraag: ({ dialoog }) => ({ dialoog }),
    antwoord: views,
  }),
  actEndpoint({
    pad: '/dialogen/{dialoog}/indieningen',
    act: reactiesIndienen,
    samenvatting: 'Uw reacties indienen',
  }),
  queryEndpoint({
    pad: '/dialogen/{dialoog}/reacties',
    query: reactiesInzien,
    samenvatting: 'De ingediende reacties, per pagina',
    filters: {
      stuk: z.uuid().optional(),
      bepaling: z.string().max(20).optional(),
      soort: z.enum(['vraag', 'bezwaar', 'voorstel', 'steun']).optional(),
      stand: z.enum(['open', 'beantwoord']).optional(),
      pagina,
    },
    vraag: (velden) => velden,
  }),
  actEndpoint({
    pad: '/dialogen/{dialoog}/beantwoordingen',
    act: reactiesBeantwoorden,
    samenvatting: 'Eén of meer reacties beantwoorden',
  }),
  actEndpoint({
    pad: '/dialogen/{dialoog}/publicatieteksten',
    act: publicatietekstSchrijven,
    samenvatting: 'Voor een reactie een tekst zonder naam schrijven',
  }),
  actEndpoint({
    pad: '/dialogen/{dialoog}/afrondingen',
    act: dialoogBeantwoorden,
    samenvatting: 'De antwoorden afronden',
  }),
  actEndpoint({
    pad: '/dialogen/{dialoog}/publicaties',
    act: dialoogPubliceren,
    samenvatting: 'Reacties en antwoorden publiceren, zonder namen',
  }),
  queryEndpoint({
    pad: '/dialogen/{dialoog}/publicatie',
    query: publicatieInzien,
    samenvatting: 'Wat is gezegd en geantwoord, zonder namen, per pagina',
    filters: { pagina },
    vraag: (velden) => velden,
  }),
  fileEndpoint({
    pad: '/dialoogdocumenten/{document}',
    query: dialoogdocument,
    samenvatting: 'Het verslag of de wijzigingsbrief',
  }),
];
