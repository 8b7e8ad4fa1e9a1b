// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  overeenkomstAanvaarden,
  overeenkomstConcept,
  overeenkomstenlijst,
  overeenkomstInzien,
  overeenkomstOndertekenen,
} from '#modules/contracten';
import { bladgrootte } from '#platform/bladeren';
import { tekst } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { bladerfilters } from '../spine/bladeren.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { agbCode, dag, kenmerk, voorbeeld } from '../spine/velden.ts';

const overeenkomst = z
  .object({
    id: kenmerk,
    contract: z.string(),
    contractnaam: z.string(),
    aanbieder: agbCode,
    aanbiedernaam: z.string(),
    van: dag,
    tot: dag,
    staat: z.enum(['concept', 'ondertekend', 'getekend', 'beeindigd']),
    producten: z.int().meta({ description: 'Hoeveel producten.' }),
    voorbeeld,
  })
  .meta({ id: 'Overeenkomst' });

export const overeenkomsten = [
  queryEndpoint({
    pad: '/overeenkomsten',
    query: overeenkomstenlijst,
    samenvatting: 'De overeenkomsten, per contract en aanbieder',
    filters: { contract: tekst(80).optional(), ...bladerfilters },
    vraag: ({ contract, ...blad }) => ({ contract, blad }),
    antwoord: z.array(overeenkomst),
    bladeren: { aantal: bladgrootte, na: ({ id }) => id },
  }),
  queryEndpoint({
    pad: '/overeenkomsten/{overeenkomst}',
    query: overeenkomstInzien,
    samenvatting: 'Eén overeenkomst: producten met tarieven, looptijd, afspraken en documenten',
    vraag: (velden) => ({ id: velden.overeenkomst }),
  }),
  fileEndpoint({
    pad: '/overeenkomsten/{overeenkomst}/concept',
    query: overeenkomstConcept,
    samenvatting: 'De tekst van een overeenkomst die nog niet is ondertekend, om in Word te lezen',
  }),
  actEndpoint({
    pad: '/overeenkomsten/{overeenkomst}/ondertekeningen',
    act: overeenkomstOndertekenen,
    samenvatting: 'Een overeenkomst ondertekenen namens het verband',
  }),
  actEndpoint({
    pad: '/overeenkomsten/{overeenkomst}/aanvaardingen',
    act: overeenkomstAanvaarden,
    samenvatting: 'Als aanbieder een overeenkomst aanvaarden',
  }),
];
