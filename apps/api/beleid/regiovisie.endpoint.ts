// SPDX-License-Identifier: EUPL-1.2
import {
  afspraakBeoordelen,
  basisfunctiesBeoordelen,
  geraadpleegdeVastleggen,
  jeugdfunctieVastleggen,
  raadsbesluitVastleggen,
  raadsbesluitVervangen,
  regiovisieAanbieden,
  regiovisieInzien,
  regiovisieRapport,
  themaSchalen,
  visieregelWeglaten,
  visieversieInzien,
} from '#modules/beleid';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const regiovisie = [
  queryEndpoint({
    pad: '/regiovisie',
    query: regiovisieInzien,
    samenvatting: 'De regiovisie: acht afspraken, thema’s, functies, basisfuncties, geraadpleegden en versies',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/regiovisie/afspraken',
    act: afspraakBeoordelen,
    samenvatting: 'Vastleggen hoe het staat met een afspraak van de norm, en waaruit dat blijkt',
  }),
  actEndpoint({
    pad: '/regiovisie/themas',
    act: themaSchalen,
    samenvatting: 'Vastleggen op welke schalen een beleidsthema is georganiseerd',
  }),
  actEndpoint({
    pad: '/regiovisie/functies',
    act: jeugdfunctieVastleggen,
    samenvatting: 'Vastleggen hoe een functie beschikbaar blijft, en tot wanneer',
  }),
  actEndpoint({
    pad: '/regiovisie/basisfuncties',
    act: basisfunctiesBeoordelen,
    samenvatting: 'Vastleggen hoe het in een toegangsteam staat met de vijf basisfuncties',
  }),
  actEndpoint({
    pad: '/regiovisie/geraadpleegden',
    act: geraadpleegdeVastleggen,
    samenvatting: 'Vastleggen wie is geraadpleegd, wat zij zeiden en wat ermee is gedaan',
  }),
  actEndpoint({
    pad: '/regiovisie/weglatingen',
    act: visieregelWeglaten,
    samenvatting: 'Een functie of geraadpleegde uit de regiovisie weglaten, met de reden',
  }),
  actEndpoint({
    pad: '/regiovisie/versies',
    act: regiovisieAanbieden,
    samenvatting: 'De regiovisie zoals zij nu is aan de raden aanbieden',
    plaats: ({ versie }) => `/regiovisie/versies/${versie}`,
  }),
  queryEndpoint({
    pad: '/regiovisie/versies/{versie}',
    query: visieversieInzien,
    samenvatting: 'Eén versie zoals zij aan de raden is aangeboden, en wat elke raad besloot',
    vraag: ({ versie }) => ({ versie: /^\d{1,3}$/.test(versie) ? Number(versie) : 0 }),
  }),
  actEndpoint({
    pad: '/regiovisie/versies/{versie}/raadsbesluiten',
    act: raadsbesluitVastleggen,
    samenvatting: 'Vastleggen wat een gemeenteraad over een versie besloot',
  }),
  actEndpoint({
    pad: '/regiovisie/versies/{versie}/vervangingen',
    act: raadsbesluitVervangen,
    samenvatting: 'Een besluit van een gemeenteraad vervangen door een ander, met de reden; het eerdere blijft bewaard',
  }),
  fileEndpoint({
    pad: '/regiovisie/rapporten/{bestand}',
    query: regiovisieRapport,
    samenvatting: 'De regiovisie als document, zoals concept.pdf of 1.docx',
  }),
];
