// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  betaalvoorstelMaken,
  betalingGoedkeuren,
  betalingInzien,
  declaratieInzien,
  declaratielijst,
  declaratieOpstellen,
  prestatieInzien,
  selecties,
  teDeclareren,
} from '#modules/declaraties';
import { geheel, keuze, tekst } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { bladerfilters } from '../spine/bladeren.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { agbCode, dag, eurocent, gemeentecode, kenmerk, moment, wet } from '../spine/velden.ts';

const partij = z.object({ code: z.string(), naam: z.string() });
const declaratie = z
  .object({
    id: kenmerk,
    gemeente: gemeentecode,
    gemeentenaam: z.string().nullable(),
    aanbieder: agbCode,
    aanbiedernaam: z.string().nullable(),
    wet,
    nummer: z.string(),
    periode: dag.nullable().meta({ description: 'Eerste dag van de maand.' }),
    ingediend: eurocent,
    toegekend: eurocent,
    regels: z.int(),
    regelsAfgewezen: z.int(),
    niveau: z.enum(['bericht', 'kop', 'declaratie', 'regels']),
    staat: z.enum(['afgewezen', 'deels-toegekend', 'toegekend']),
    beoordeeld: moment,
    betaling: z.enum(['voorgesteld', 'goedgekeurd']).nullable(),
  })
  .meta({ id: 'Declaratie' });
const lijst = z.object({
  rijen: z.array(declaratie),
  totaal: z.int(),
  pagina: z.int(),
  paginas: z.int(),
  aanbieders: z.array(partij),
  gemeenten: z.array(partij),
});

const maand = z
  .string()
  .regex(/^\d{4}-\d{2}$/, 'Vul een maand in, bijvoorbeeld 2025-04.')
  .optional();
const pagina = geheel(1, 1_000_000).optional();

export const declaraties = [
  queryEndpoint({
    pad: '/declaraties',
    query: declaratielijst,
    samenvatting: 'De declaraties, de nieuwste eerst, vijftig per bladzijde',
    filters: {
      aanbieder: tekst(8).optional(),
      gemeente: tekst(4).optional(),
      maand,
      staat: tekst(40).optional(),
      pagina: pagina.meta({ description: 'Een genummerde bladzijde; met `na` telt zij niet.' }),
      ...bladerfilters,
    },
    vraag: (velden) => velden,
    antwoord: lijst,
    bladeren: { aantal: 50, na: ({ id }) => id },
  }),
  queryEndpoint({
    pad: '/declarabele-toewijzingen',
    query: teDeclareren,
    samenvatting: 'Wat u als aanbieder over een maand kunt declareren',
    filters: { gemeente: tekst(4).optional(), wet: keuze(['jeugdwet', 'wmo']).optional(), maand },
    vraag: (velden) => velden,
  }),
  actEndpoint({
    pad: '/declaraties',
    act: declaratieOpstellen,
    samenvatting: 'Als aanbieder een declaratie laten opstellen en indienen, zonder eigen bericht',
    plaats: ({ bericht }) => bericht && `/berichten/${bericht}`,
  }),
  queryEndpoint({
    pad: '/declaraties/{declaratie}',
    query: declaratieInzien,
    samenvatting: 'Eén declaratie met haar regels, alle of alleen de afgewezen, honderd per pagina',
    filters: { pagina, regels: keuze(selecties).optional() },
    vraag: ({ declaratie, pagina = 1, regels = 'alle' }) => ({ id: declaratie, pagina, regels }),
  }),
  queryEndpoint({
    pad: '/prestaties/{prestatie}',
    query: prestatieInzien,
    samenvatting: 'Eén regel van een declaratie: het oordeel en alle stappen daarnaartoe',
    filters: { regels: keuze(selecties).optional() },
    vraag: ({ prestatie, regels }) => ({ id: prestatie, regels: regels ?? null }),
  }),
  actEndpoint({
    pad: '/declaraties/{declaratie}/betaalvoorstellen',
    act: betaalvoorstelMaken,
    samenvatting: 'De toegekende regels klaarzetten om te betalen',
    plaats: ({ betaling }) => `/betaalvoorstellen/${betaling}`,
  }),
  queryEndpoint({
    pad: '/betaalvoorstellen/{voorstel}',
    query: betalingInzien,
    samenvatting: 'Eén betaling: wie haar klaarzette en wie haar goedkeurde',
    vraag: ({ voorstel }) => ({ id: voorstel }),
  }),
  actEndpoint({
    pad: '/betaalvoorstellen/{voorstel}/goedkeuringen',
    act: betalingGoedkeuren,
    samenvatting: 'Als tweede persoon een betaling goedkeuren',
  }),
];
