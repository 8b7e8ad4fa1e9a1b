// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  berichtBestand,
  berichtenlijst,
  berichtenVanPersoon,
  berichtInzien,
  berichtLezen,
  berichtOntvangen,
  filterstaten,
  postdrukte,
  verzendingenlijst,
  verzendingOpnieuw,
  verzendstaten,
} from '#modules/berichten';
import { dag as datumveld, keuze, tekst } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { bladerfilters } from '../spine/bladeren.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { xml } from '../spine/inhoud.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { agbCode, dag, gemeentecode, kenmerk, moment } from '../spine/velden.ts';
import { zoekEndpoint } from '../spine/zoek-endpoint.ts';

const soorten = [
  '301',
  '302',
  '305',
  '306',
  '307',
  '308',
  '315',
  '316',
  '317',
  '318',
  '319',
  '320',
  '323',
  '325',
] as const;

const partijen = {
  gemeente: gemeentecode,
  gemeentenaam: z.string().nullable(),
  aanbieder: agbCode,
  aanbiedernaam: z.string().nullable(),
  richting: z.enum(['naar-gemeente', 'naar-aanbieder']),
  standaard: z.enum(['jw', 'wmo']),
  soort: z.string().meta({ description: 'Nummer van het bericht, zoals 323.' }),
  identificatie: z.string(),
};

const bericht = z
  .object({
    id: kenmerk,
    ...partijen,
    dagtekening: dag,
    op: moment,
    geldig: z
      .boolean()
      .nullable()
      .meta({ description: 'Voldoet aan elke regel binnen het bericht; null zolang dat wordt nagegaan.' }),
    aantalBevindingen: z.int(),
    staat: z.enum(['beoordelen', 'wacht', 'fout', 'beantwoord', 'klaar']),
    antwoordVoor: dag.nullable().meta({ description: 'Uiterste dag van wat er nog op moet volgen.' }),
    teLaat: z.boolean().meta({ description: 'Die dag is voorbij.' }),
    beantwoord: z.boolean(),
    ongelezen: z.boolean().meta({ description: 'Ligt bij u nog in de werkvoorraad om te lezen.' }),
  })
  .meta({ id: 'Bericht' });

const verzending = z
  .object({
    bericht: kenmerk,
    ...partijen,
    op: moment,
    staat: z.enum(verzendstaten),
    pogingen: z.int(),
    nietVoor: moment.nullable().meta({ description: 'De volgende poging is niet eerder dan dit moment.' }),
    verzondenOp: moment.nullable(),
    magOpnieuw: z.boolean(),
  })
  .meta({ id: 'Verzending', description: 'Een bericht voor wie hier niet meedoet, langs de landelijke postweg.' });

export const berichten = [
  queryEndpoint({
    pad: '/berichten',
    query: berichtenlijst,
    samenvatting: 'De berichten, de nieuwste eerst, hoogstens tweehonderd tegelijk',
    filters: {
      soort: keuze(soorten).optional(),
      richting: keuze(['naar-gemeente', 'naar-aanbieder']).optional(),
      staat: keuze(filterstaten).optional(),
      partij: tekst(8).optional().meta({ description: 'AGB-code of gemeentecode van de andere partij.' }),
      van: datumveld().optional(),
      tot: datumveld().optional(),
      zoek: tekst(36)
        .optional()
        .meta({ description: 'Identificatie, declaratienummer, referentie van de aanbieder of toewijzingnummer.' }),
      ...bladerfilters,
    },
    vraag: (velden) => velden,
    antwoord: z.array(bericht),
    bladeren: { aantal: 200, na: ({ id }) => id },
  }),
  zoekEndpoint({
    pad: '/berichten/_zoeken',
    query: berichtenVanPersoon,
    samenvatting: 'De berichten over één persoon; wie zoekt, wordt vastgelegd',
    invoer: z.object({ bsn: z.string().regex(/^\d{9}$/, 'Een burgerservicenummer heeft negen cijfers.') }),
    antwoord: z.array(bericht),
  }),
  queryEndpoint({
    pad: '/berichtendrukte',
    query: postdrukte,
    samenvatting: 'Hoeveel berichten op antwoord wachten, en van hoeveel de termijn voorbij is; elk hoogstens duizend',
    vraag: () => ({}),
    antwoord: z.object({
      wacht: z.int(),
      teLaat: z.int(),
      partijen: z.array(z.object({ code: z.string(), naam: z.string() })),
    }),
  }),
  actEndpoint({
    pad: '/berichten',
    act: berichtOntvangen,
    inhoud: xml('inhoud'),
    samenvatting: 'Een bericht aanleveren; hetzelfde bericht nog eens sturen verandert niets',
    plaats: (kept) => `/berichten/${kept.bericht}`,
  }),
  queryEndpoint({
    pad: '/berichten/{bericht}',
    query: berichtInzien,
    samenvatting: 'Eén bericht, met van elk BSN alleen de laatste drie cijfers',
    vraag: (velden) => ({ id: velden.bericht }),
  }),
  fileEndpoint({
    pad: '/berichten/{bericht}/bestand',
    query: berichtBestand,
    samenvatting: 'Een bericht ongewijzigd downloaden',
  }),
  actEndpoint({
    pad: '/berichten/{bericht}/lezingen',
    act: berichtLezen,
    samenvatting: 'Als aanbieder melden dat u een bericht gelezen hebt',
  }),
  queryEndpoint({
    pad: '/verzendingen',
    query: verzendingenlijst,
    samenvatting: 'Het postvak uit, de nieuwste eerst, hoogstens tweehonderd tegelijk',
    filters: { staat: keuze(verzendstaten).optional(), ...bladerfilters },
    vraag: (velden) => velden,
    antwoord: z.array(verzending),
    bladeren: { aantal: 200, na: ({ bericht }) => bericht },
  }),
  actEndpoint({
    pad: '/verzendingen/{bericht}/pogingen',
    act: verzendingOpnieuw,
    samenvatting: 'Een bericht opnieuw verzenden dat niet wegging of waarop niets kwam',
  }),
];
