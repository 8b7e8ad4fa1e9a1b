// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  aanbiederstypeVastleggen,
  dossierInzien,
  leverancierslijst,
  winstcijferVastleggen,
  winstInzien,
  winstsignaalAfhandelen,
  winstWerkblad,
} from '#modules/leveranciers';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { agbCode, eurocent, voorbeeld } from '../spine/velden.ts';

const leverancier = z
  .object({
    aanbieder: agbCode,
    naam: z.string(),
    micro: z.boolean().meta({ description: 'Is het een micro-onderneming?' }),
    type: z.enum(['strategisch', 'groot', 'middel', 'klein', 'niche']).nullable(),
    contracten: z.array(z.string()),
    producten: z.int(),
    gedeclareerd: eurocent,
    toegekend: eurocent,
    signalen: z.int(),
    voorbeeld,
  })
  .meta({ id: 'Leverancier' });

export const leveranciers = [
  queryEndpoint({
    pad: '/leveranciers',
    query: leverancierslijst,
    samenvatting: 'Elke aanbieder met een overeenkomst, met wat die dit jaar declareerde',
    vraag: () => ({}),
    antwoord: z.object({ jaar: z.int(), leveranciers: z.array(leverancier) }),
  }),
  queryEndpoint({
    pad: '/leveranciers/{aanbieder}',
    query: dossierInzien,
    samenvatting: 'Het dossier van één aanbieder',
    vraag: ({ aanbieder }) => ({ aanbieder }),
  }),
  actEndpoint({
    pad: '/leveranciers/{aanbieder}/typen',
    act: aanbiederstypeVastleggen,
    samenvatting: 'Vastleggen wat voor aanbieder het is',
  }),
  queryEndpoint({
    pad: '/leveranciers/{aanbieder}/winstcijfers',
    query: winstInzien,
    samenvatting: 'De behaalde marge per jaar naast die in de tarieven',
    vraag: ({ aanbieder }) => ({ aanbieder }),
  }),
  fileEndpoint({
    pad: '/winstwerkbladen/{werkblad}',
    query: winstWerkblad,
    samenvatting: 'De marges van een aanbieder als Excel-bestand: <agb-code>.xlsx',
  }),
  actEndpoint({
    pad: '/leveranciers/{aanbieder}/winstcijfers',
    act: winstcijferVastleggen,
    samenvatting: 'Vastleggen wat een aanbieder in een jaar verdiende en uitgaf',
  }),
  actEndpoint({
    pad: '/winstcijfers/{winstcijfer}/afhandelingen',
    act: winstsignaalAfhandelen,
    samenvatting: 'Vastleggen wat de oorzaak van een hoge marge is en wat er gebeurt',
  }),
];
