// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { toewijzingenlijst, toewijzingInzien, toewijzingWijzigen, zorgStarten, zorgStoppen } from '#modules/toegang';
import { id } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { bladerfilters } from '../spine/bladeren.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { agbCode, dag, gemeentecode, kenmerk, voorbeeld } from '../spine/velden.ts';
import { verzoeken } from './verzoeken.endpoint.ts';

const toewijzing = z
  .object({
    id: kenmerk,
    gemeente: gemeentecode,
    gemeentenaam: z.string().nullable(),
    nummer: z.int(),
    wet: z.string(),
    aanbieder: agbCode,
    aanbiedernaam: z.string().nullable(),
    overeenkomst: kenmerk.nullable(),
    product: z.string().nullable(),
    productnaam: z.string().nullable(),
    categorie: z.string().nullable(),
    productcode: z.string().nullable(),
    volume: z.int().nullable(),
    eenheid: z.string().nullable().meta({ description: 'Code van de berichtenstandaard, net als de frequentie.' }),
    frequentie: z.string().nullable(),
    van: dag,
    tot: dag.nullable(),
    bericht: kenmerk.nullable(),
    voorbeeld,
  })
  .meta({ id: 'Toewijzing', description: 'Wat is toegewezen, zonder voor wie.' });

export const toewijzingen = [
  queryEndpoint({
    pad: '/toewijzingen',
    query: toewijzingenlijst,
    samenvatting: 'De toewijzingen, de nieuwste eerst',
    filters: { bericht: id().optional(), ...bladerfilters },
    vraag: ({ bericht, ...blad }) => ({ bericht: bericht ?? null, ...blad }),
    antwoord: z.array(toewijzing),
    bladeren: { aantal: 200, na: (laatste) => laatste.id },
  }),
  queryEndpoint({
    pad: '/toewijzingen/{toewijzing}',
    query: toewijzingInzien,
    samenvatting: 'Eén toewijzing: wat, bij wie, onder welke overeenkomst, en hoe er is gekozen',
    vraag: (velden) => ({ id: velden.toewijzing }),
  }),
  actEndpoint({
    pad: '/toewijzingen/{toewijzing}',
    methode: 'patch',
    act: toewijzingWijzigen,
    samenvatting: 'Een toewijzing intrekken, verlengen, verwijderen, of haar budget of totaal wijzigen (bericht 301)',
  }),
  actEndpoint({
    pad: '/toewijzingen/{toewijzing}/starts',
    act: zorgStarten,
    samenvatting: 'Melden dat de zorg is begonnen, of dat terugnemen (bericht 305)',
  }),
  actEndpoint({
    pad: '/toewijzingen/{toewijzing}/stops',
    act: zorgStoppen,
    samenvatting: 'Melden dat de zorg is gestopt, of dat terugnemen (bericht 307)',
  }),
  ...verzoeken,
];
