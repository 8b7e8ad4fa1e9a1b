// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  aanTeVragen,
  toewijzingVerzoeken,
  verzoekBeantwoorden,
  verzoekenlijst,
  verzoekHonoreren,
  verzoekInzien,
  wijzigingVerzoeken,
} from '#modules/toegang';
import { bladgrootte } from '#platform/bladeren';
import { id } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { bladerfilters } from '../spine/bladeren.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { agbCode, dag, gemeentecode, kenmerk, moment } from '../spine/velden.ts';

const verzoek = z
  .object({
    id: kenmerk,
    gemeente: gemeentecode,
    gemeentenaam: z.string().nullable(),
    aanbieder: agbCode,
    aanbiedernaam: z.string().nullable(),
    wet: z.string(),
    soort: z.enum(['toewijzing', 'wijziging']),
    referentie: z.string().meta({ description: 'ReferentieAanbieder in de berichten 315, 317, 319 en 301.' }),
    ontvangen: moment,
    staat: z.enum(['ingediend', 'in-onderzoek', 'gehonoreerd', 'afgewezen']),
    uiterlijk: dag,
    bericht: kenmerk,
  })
  .meta({ id: 'Verzoek', description: 'Wat een aanbieder vraagt (bericht 315 of 317), zonder voor wie.' });

export const verzoeken = [
  queryEndpoint({
    pad: '/verzoeken',
    query: verzoekenlijst,
    samenvatting: 'Verzoeken om toewijzing of wijziging, de nieuwste eerst',
    filters: { bericht: id().optional(), ...bladerfilters },
    vraag: ({ bericht = null, ...blad }) => ({ bericht, blad }),
    antwoord: z.array(verzoek),
    bladeren: { aantal: bladgrootte, na: (laatste) => laatste.id },
  }),
  queryEndpoint({
    pad: '/verzoeken/{verzoek}',
    query: verzoekInzien,
    samenvatting: 'Eén verzoek: wat is gevraagd, naast wat de cliënt nu heeft',
    vraag: (velden) => ({ id: velden.verzoek }),
  }),
  actEndpoint({
    pad: '/verzoeken/{verzoek}/antwoorden',
    act: verzoekBeantwoorden,
    samenvatting: 'Een verzoek afwijzen, of melden dat het in onderzoek is (bericht 319)',
  }),
  actEndpoint({
    pad: '/verzoeken/{verzoek}/toewijzingen',
    act: verzoekHonoreren,
    samenvatting: 'Een verzoek honoreren: de toewijzingen worden gemaakt of gewijzigd (bericht 301)',
  }),
  queryEndpoint({
    pad: '/aanvraagkeuzen',
    query: aanTeVragen,
    samenvatting: 'Voor welke producten en bij welke gemeenten de aanbieder een toewijzing kan vragen',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/toewijzingsverzoeken',
    act: toewijzingVerzoeken,
    samenvatting: 'Een toewijzing vragen, zonder eigen software (bericht 315)',
    plaats: (made) => `/berichten/${made.bericht}`,
  }),
  actEndpoint({
    pad: '/wijzigingsverzoeken',
    act: wijzigingVerzoeken,
    samenvatting: 'Een wijziging vragen van wat een cliënt heeft, zonder eigen software (bericht 317)',
    plaats: (made) => `/berichten/${made.bericht}`,
  }),
];
