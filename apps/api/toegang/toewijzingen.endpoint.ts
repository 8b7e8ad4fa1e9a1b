// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { toewijzingenlijst, toewijzingInzien } from '#modules/toegang';
import { id } from '#platform/invoer';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { agbCode, dag, gemeentecode, kenmerk, voorbeeld } from '../spine/velden.ts';

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
    samenvatting: 'De nieuwste toewijzingen, hoogstens tweehonderd',
    filters: { bericht: id().optional() },
    vraag: ({ bericht }) => ({ bericht: bericht ?? null }),
    antwoord: z.array(toewijzing),
  }),
  queryEndpoint({
    pad: '/toewijzingen/{toewijzing}',
    query: toewijzingInzien,
    samenvatting: 'Eén toewijzing: wat, bij wie, onder welke overeenkomst, en hoe er is gekozen',
    vraag: (velden) => ({ id: velden.toewijzing }),
  }),
];
