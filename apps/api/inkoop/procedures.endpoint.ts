// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  inschrijvingInvullen,
  procedureDocument,
  procedureInzien,
  procedurelijst,
  procedurePubliceren,
  procedureVoorbereiden,
} from '#modules/inkoop';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { dag, kenmerk, moment } from '../spine/velden.ts';

const procedure = z
  .object({
    verband: z.string(),
    verbandNaam: z.string().nullable(),
    id: kenmerk,
    contract: z.string(),
    contractNummer: z.int(),
    contractNaam: z.string(),
    opent: moment,
    sluit: moment.meta({ description: 'Tot en met deze seconde is op tijd.' }),
    uitslag: dag,
    ingang: dag,
    staat: z.enum(['concept', 'gepubliceerd']),
    fase: z.enum(['concept', 'aangekondigd', 'open', 'gesloten']),
    voorbereid: moment,
    voorbereidDoor: kenmerk.nullable(),
    voorbereidNaam: z.string(),
    gepubliceerd: moment.nullable(),
    besluit: kenmerk.nullable(),
    signalen: z.int().nullable().meta({ description: 'Hoeveel waarschuwingen de planning geeft.' }),
    eigen: z
      .object({ id: kenmerk, ingediend: moment.nullable() })
      .nullable()
      .meta({ description: 'Uw eigen inschrijving, als u aanbieder bent.' }),
  })
  .meta({ id: 'Procedure' });

export const procedures = [
  queryEndpoint({
    pad: '/procedures',
    query: procedurelijst,
    samenvatting: 'De inkoopprocedures; een aanbieder ziet wat gepubliceerd is',
    vraag: () => ({}),
    antwoord: z.array(procedure),
  }),
  actEndpoint({
    pad: '/procedures',
    act: procedureVoorbereiden,
    samenvatting: 'Een inkoopprocedure voor een contract voorbereiden',
    plaats: (made) => `/procedures/${made.procedure}`,
  }),
  queryEndpoint({
    pad: '/procedures/{procedure}',
    query: procedureInzien,
    samenvatting: 'Eén procedure: voorwaarden, tarieven, planning en documenten',
    vraag: (velden) => ({ id: velden.procedure }),
  }),
  actEndpoint({
    pad: '/procedures/{procedure}/publicaties',
    act: procedurePubliceren,
    samenvatting: 'Een procedure publiceren',
  }),
  queryEndpoint({
    pad: '/procedures/{procedure}/inschrijving',
    query: inschrijvingInvullen,
    samenvatting: 'Wat u als aanbieder bij deze procedure invult, en hoe ver u bent',
    vraag: (velden) => ({ procedure: velden.procedure }),
  }),
  fileEndpoint({
    pad: '/proceduredocumenten/{document}',
    query: procedureDocument,
    samenvatting: 'Een document van een procedure downloaden',
  }),
];
