// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  bestuursrapportageVastleggen,
  jaarprogrammaDocument,
  jaarprogrammaInzien,
  jaarprogrammalijst,
  jaarprogrammaOpstellen,
  jaarprogrammaProberen,
  jaarprogrammaVaststellen,
  jaarprogrammaVerantwoorden,
  jaarprogrammaVoorleggen,
  jaarprogrammaWijzigen,
  programmapostSchrappen,
  programmapostVastleggen,
  verdeelsleutelKiezen,
  zienswijzeGeven,
} from '#modules/beleid';
import { geheel } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { dag, eurocent } from '../spine/velden.ts';

const jaarrij = z
  .object({
    jaar: z.int(),
    versie: z.int(),
    staat: z.enum(['concept', 'ter-zienswijze', 'vastgesteld', 'verantwoord', 'vervangen']),
    geldend: z.int().nullable().meta({ description: 'De versie die geldt; dat hoeft niet de nieuwste te zijn.' }),
    zienswijzenTot: dag.nullable(),
    totaal: eurocent.meta({ description: 'Hele eurocenten; alleen de posten waarvan het bedrag bekend is.' }),
    posten: z.int(),
    zonderBedrag: z.int().meta({ description: 'Posten waarvan het bedrag onbekend is.' }),
  })
  .meta({ id: 'JaarprogrammaRij' });

/** `code:getal,code:getal` as an address bar or a program writes it. */
const paren = z
  .string()
  .regex(/^([\w-]+:\d{1,14}(,[\w-]+:\d{1,14})*)?$/, 'Schrijf het als code:getal, met een komma ertussen.')
  .optional();
const asRecord = (text: string | undefined): Readonly<Record<string, number>> =>
  Object.fromEntries(
    (text ?? '')
      .split(',')
      .filter(Boolean)
      .map((pair) => pair.split(':'))
      .map(([code = '', getal]) => [code, Number(getal)]),
  );

export const jaarprogramma = [
  queryEndpoint({
    pad: '/jaarprogrammas',
    query: jaarprogrammalijst,
    samenvatting: 'De jaarprogramma’s van het verband, per jaar de nieuwste versie',
    vraag: () => ({}),
    antwoord: z.array(jaarrij),
  }),
  actEndpoint({
    pad: '/jaarprogrammas',
    act: jaarprogrammaOpstellen,
    samenvatting: 'Een jaarprogramma beginnen, met de posten van het plan of van het jaar ervoor',
    plaats: ({ jaar }) => `/jaarprogrammas/${jaar}`,
  }),
  queryEndpoint({
    pad: '/jaarprogrammas/{jaar}',
    query: jaarprogrammaInzien,
    samenvatting: 'Eén jaarprogramma: posten, bijdragen, zienswijzen, besluit en rapportages',
    filters: { versie: geheel(1, 1000).optional() },
    vraag: ({ jaar, versie }) => ({ jaar: yearOf(jaar), versie }),
  }),
  queryEndpoint({
    pad: '/jaarprogrammas/{jaar}/proef',
    query: jaarprogrammaProberen,
    samenvatting: 'Wat elke gemeente zou betalen met andere bedragen of gewichten; er wordt niets bewaard',
    filters: { bedragen: paren, gewichten: paren },
    vraag: ({ jaar, bedragen, gewichten }) => ({
      jaar: yearOf(jaar),
      bedragen: asRecord(bedragen),
      gewichten: asRecord(gewichten),
    }),
  }),
  fileEndpoint({
    pad: '/jaarprogrammas/bestanden/{bestand}',
    query: jaarprogrammaDocument,
    samenvatting: 'Het jaarprogramma als bestand: jaar en soort, zoals 2026.pdf, of met een versie: 2026.1.docx',
  }),
  actEndpoint({
    pad: '/jaarprogrammas/{jaar}/posten',
    act: programmapostVastleggen,
    samenvatting: 'Een post vastleggen in een concept; met een code wijzigt u die post. Zonder bedrag is het onbekend',
  }),
  actEndpoint({
    pad: '/jaarprogrammas/{jaar}/posten/{code}',
    methode: 'delete',
    inhoud: null,
    act: programmapostSchrappen,
    samenvatting: 'Een post uit een concept schrappen',
  }),
  actEndpoint({
    pad: '/jaarprogrammas/{jaar}/verdeelsleutel',
    methode: 'put',
    act: verdeelsleutelKiezen,
    samenvatting: 'De verdeelsleutel kiezen: per gemeente een gewicht, met de bron',
  }),
  actEndpoint({
    pad: '/jaarprogrammas/{jaar}/voorleggingen',
    act: jaarprogrammaVoorleggen,
    samenvatting: 'Een concept voorleggen aan de gemeenteraden, met de termijnen van het jaar',
  }),
  actEndpoint({
    pad: '/jaarprogrammas/{jaar}/zienswijzen',
    act: zienswijzeGeven,
    samenvatting: 'Als gemeente doorgeven wat de gemeenteraad vindt',
  }),
  actEndpoint({
    pad: '/jaarprogrammas/{jaar}/vaststellingen',
    act: jaarprogrammaVaststellen,
    samenvatting: 'Het jaarprogramma en de begroting vaststellen',
  }),
  actEndpoint({
    pad: '/jaarprogrammas/{jaar}/versies',
    act: jaarprogrammaWijzigen,
    samenvatting: 'Een volgende versie beginnen: na zienswijzen, of als begrotingswijziging',
  }),
  actEndpoint({
    pad: '/jaarprogrammas/{jaar}/rapportages',
    act: bestuursrapportageVastleggen,
    samenvatting: 'Een bestuursrapportage vastleggen: per post uitgegeven, verwacht en voortgang',
  }),
  actEndpoint({
    pad: '/jaarprogrammas/{jaar}/verantwoordingen',
    act: jaarprogrammaVerantwoorden,
    samenvatting: 'Een jaar verantwoorden',
  }),
];

/** A year as it stands in a path; anything else is a year that has no programme. */
const yearOf = (text: string): number => (/^\d{4}$/.test(text) ? Number(text) : 0);
