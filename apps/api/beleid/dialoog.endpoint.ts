// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  bijeenkomstAfgelasten,
  bijeenkomstAgenda,
  bijeenkomstHouden,
  bijeenkomstPlannen,
  dialoogBesluiten,
  dialoogInzien,
  dialoogLezen,
  dialooglijst,
  dialoogPlannen,
  dialoogUitnodigen,
  genodigdenKiezen,
  komstMelden,
  reactietijdVerlengen,
} from '#modules/beleid';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { part, queryEndpoint } from '../spine/query-endpoint.ts';
import { kenmerk, moment, voorbeeld } from '../spine/velden.ts';

const count = z.int();
const rij = z
  .object({
    id: kenmerk,
    soort: z.enum([
      'dialoogronde',
      'ontwikkeltafel',
      'overlegtafel-fysiek',
      'overlegtafel-digitaal',
      'marktconsultatie',
      'uitvoeringstoets',
      'advies',
    ]),
    naam: z.string(),
    staat: z.enum(['concept', 'uitgenodigd', 'gehouden', 'beantwoord', 'gepubliceerd']),
    reagerenTot: moment.nullable(),
    wanneer: moment.nullable().meta({ description: 'De eerstvolgende bijeenkomst, of anders de laatste.' }),
    bijeenkomsten: count,
    genodigden: count,
    stukken: count,
    reacties: count.nullable().meta({ description: 'Ingediende reacties; alleen voor de regio.' }),
    zonderAntwoord: count.nullable(),
    eigen: z
      .object({ komstGevraagd: count, inConcept: count, ingediend: count, open: z.boolean() })
      .nullable()
      .meta({ description: 'Wat een aanbieder nog kan doen.' }),
    voorbeeld,
  })
  .meta({ id: 'Dialoogmoment' });

/** Planning and inviting, and what follows the whole of it. */
export const dialogen = [
  queryEndpoint({
    pad: '/dialogen',
    query: part(dialooglijst, 'beleid/dialooglijst', ({ rijen }) => rijen),
    samenvatting: 'Dialoogrondes, tafels en consultaties, met hoe ver ze zijn',
    vraag: () => ({}),
    antwoord: z.array(rij),
  }),
  actEndpoint({
    pad: '/dialogen',
    act: dialoogPlannen,
    samenvatting: 'Een ronde of tafel voorbereiden; met een kenmerk wijzigt u dat concept',
    plaats: ({ id }) => `/dialogen/${id}`,
  }),
  queryEndpoint({
    pad: '/dialogen/{dialoog}',
    query: dialoogInzien,
    samenvatting: 'Eén ronde of tafel: bijeenkomsten, stukken en wat er nu kan',
    vraag: ({ dialoog }) => ({ id: dialoog }),
  }),
  actEndpoint({
    pad: '/dialogen/{dialoog}/bijeenkomsten',
    act: bijeenkomstPlannen,
    samenvatting: 'Een bijeenkomst plannen; met een kenmerk verplaatst u haar',
  }),
  actEndpoint({
    pad: '/dialogen/{dialoog}/verlengingen',
    act: reactietijdVerlengen,
    samenvatting: 'Meer tijd geven om te reageren, ook als dat eerst niet werd gevraagd',
  }),
  actEndpoint({
    pad: '/bijeenkomsten/{bijeenkomst}/afgelastingen',
    act: bijeenkomstAfgelasten,
    samenvatting: 'Een bijeenkomst afgelasten',
  }),
  actEndpoint({
    pad: '/bijeenkomsten/{bijeenkomst}/aanwezigen',
    act: bijeenkomstHouden,
    samenvatting: 'Vastleggen wie er waren',
  }),
  actEndpoint({
    pad: '/bijeenkomsten/{bijeenkomst}/komsten',
    act: komstMelden,
    samenvatting: 'Laten weten of u komt',
  }),
  fileEndpoint({
    pad: '/bijeenkomsten/{bijeenkomst}/agenda',
    query: bijeenkomstAgenda,
    samenvatting: 'De uitnodiging voor uw agenda (iCalendar)',
  }),
  actEndpoint({
    pad: '/dialogen/{dialoog}/genodigden',
    act: genodigdenKiezen,
    samenvatting: 'Kiezen wie wordt uitgenodigd',
  }),
  actEndpoint({
    pad: '/dialogen/{dialoog}/uitnodigingen',
    act: dialoogUitnodigen,
    samenvatting: 'De uitnodigingen versturen',
  }),
  actEndpoint({ pad: '/dialogen/{dialoog}/besluiten', act: dialoogBesluiten, samenvatting: 'Besluiten na de dialoog' }),
  actEndpoint({
    pad: '/dialogen/{dialoog}/lezingen',
    act: dialoogLezen,
    samenvatting: 'Melden dat u het hebt gelezen',
  }),
];
