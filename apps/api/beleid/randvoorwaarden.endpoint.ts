// SPDX-License-Identifier: EUPL-1.2
import {
  onderwerpBijwerken,
  onderwerpenlijst,
  onderwerpInzien,
  onderwerpVastleggen,
  randvoorwaardeInzien,
  randvoorwaardenlijst,
  randvoorwaardeVastleggen,
  randvoorwaardeVaststellen,
  toepassingAantonen,
} from '#modules/beleid';
import { geheel, keuze, tekst } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { formulier } from '../spine/inhoud.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

const bladeren = {
  segment: tekst(80).optional(),
  pagina: geheel(1, 100_000).optional().meta({ description: 'Vijftig op een bladzijde.' }),
};

export const randvoorwaarden = [
  queryEndpoint({
    pad: '/randvoorwaarden',
    query: randvoorwaardenlijst,
    samenvatting: 'De randvoorwaarden, een bladzijde tegelijk, met hoeveel er zijn naar wie invloed heeft',
    filters: {
      invloed: keuze(['gemeente', 'aanbieder', 'beide', 'geen']).optional(),
      staat: keuze(['concept', 'vastgesteld']).optional(),
      ...bladeren,
    },
    vraag: (velden) => velden,
  }),
  actEndpoint({
    pad: '/randvoorwaarden',
    act: randvoorwaardeVastleggen,
    samenvatting: 'Een randvoorwaarde in concept vastleggen; met een code wijzigt u dat concept',
    plaats: ({ code }) => `/randvoorwaarden/${code}`,
  }),
  queryEndpoint({
    pad: '/randvoorwaarden/{code}',
    query: randvoorwaardeInzien,
    samenvatting: 'Eén randvoorwaarde: situatie, maatregel, of die past, en waaruit de toepassing blijkt',
    vraag: ({ code }) => ({ code }),
  }),
  actEndpoint({
    pad: '/randvoorwaarden/{code}/vaststellingen',
    act: randvoorwaardeVaststellen,
    samenvatting: 'Een randvoorwaarde vaststellen',
  }),
  actEndpoint({
    pad: '/randvoorwaarden/{code}/toepassingen',
    act: toepassingAantonen,
    inhoud: formulier,
    samenvatting: 'Vastleggen waaruit blijkt dat de maatregel wordt toegepast, zo nodig met een document',
  }),
];

export const onderwerpen = [
  queryEndpoint({
    pad: '/onderwerpen',
    query: onderwerpenlijst,
    samenvatting: 'De segmentoverstijgende onderwerpen, een bladzijde tegelijk, met hun telling',
    filters: {
      soort: keuze(['geldt-voor-alle', 'beinvloedt-elkaar']).optional(),
      staat: keuze(['open', 'in-dialoog', 'geregeld']).optional(),
      ...bladeren,
    },
    vraag: (velden) => velden,
  }),
  actEndpoint({
    pad: '/onderwerpen',
    act: onderwerpVastleggen,
    samenvatting: 'Een onderwerp beschrijven; met een code wijzigt u de beschrijving',
    plaats: ({ code }) => `/onderwerpen/${code}`,
  }),
  queryEndpoint({
    pad: '/onderwerpen/{code}',
    query: onderwerpInzien,
    samenvatting: 'Eén onderwerp: waar het om gaat, welke segmenten, wie het trekt en hoe ver het is',
    vraag: ({ code }) => ({ code }),
  }),
  actEndpoint({
    pad: '/onderwerpen/{code}/standen',
    act: onderwerpBijwerken,
    samenvatting: 'De stand van een onderwerp bijwerken: trekker, datum en hoe het is geregeld',
  }),
];
