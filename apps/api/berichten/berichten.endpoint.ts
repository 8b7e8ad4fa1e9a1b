// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { berichtBestand, berichtenlijst, berichtInzien, berichtLezen, berichtOntvangen } from '#modules/berichten';
import { keuze } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { xml } from '../spine/inhoud.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { agbCode, dag, gemeentecode, kenmerk, moment } from '../spine/velden.ts';

const bericht = z
  .object({
    id: kenmerk,
    gemeente: gemeentecode,
    gemeentenaam: z.string().nullable(),
    aanbieder: agbCode,
    aanbiedernaam: z.string().nullable(),
    richting: z.enum(['naar-gemeente', 'naar-aanbieder']),
    standaard: z.enum(['jw', 'wmo']),
    soort: z.string().meta({ description: 'Nummer van het bericht, zoals 323.' }),
    identificatie: z.string(),
    dagtekening: dag,
    op: moment,
    geldig: z
      .boolean()
      .nullable()
      .meta({ description: 'Voldoet aan elke regel binnen het bericht; null zolang dat wordt nagegaan.' }),
    aantalBevindingen: z.int(),
    antwoordVoor: dag.nullable(),
    beantwoord: z.boolean(),
    ongelezen: z.boolean().meta({ description: 'Ligt bij u nog in de werkvoorraad om te lezen.' }),
  })
  .meta({ id: 'Bericht' });

export const berichten = [
  queryEndpoint({
    pad: '/berichten',
    query: berichtenlijst,
    samenvatting: 'De nieuwste berichten, hoogstens tweehonderd',
    filters: { soort: keuze(['301', '323', '325']).optional() },
    vraag: ({ soort }) => (soort === undefined ? {} : { soort }),
    antwoord: z.array(bericht),
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
];
