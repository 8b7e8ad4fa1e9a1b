// SPDX-License-Identifier: EUPL-1.2
import {
  aanspreekpuntVastleggen,
  deelnameVoorstellen,
  gremialijst,
  gremiumInzien,
  grondslagVastleggen,
  mandaatInzien,
  mandaatintrekkingVoorstellen,
  mandaatkeuzen,
  mandaatVoorstellen,
  samenwerkingenlijst,
  samenwerkingInzien,
  voorstelBesluiten,
  voorstelIntrekken,
  voorstelInzien,
  voorstellenlijst,
  zetelBeeindigen,
  zetelToekennen,
} from '#modules/regio';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint, views } from '../spine/query-endpoint.ts';
import { dag } from '../spine/velden.ts';

const op = { op: dag.optional().meta({ format: 'date', description: 'Op welke dag; zonder is dat vandaag.' }) };

/** Who works together, who decides, and how that changes. */
export const bestuur = [
  queryEndpoint({
    pad: '/samenwerkingen',
    query: samenwerkingenlijst,
    samenvatting: 'Samenwerkingsverbanden waarin de gemeenten meedoen, zoals het op een dag was of is',
    filters: op,
    vraag: (velden) => ({ op: velden.op ?? null }),
  }),
  queryEndpoint({
    pad: '/samenwerkingen/{samenwerking}',
    query: samenwerkingInzien,
    samenvatting: 'Eén samenwerkingsverband: wie wanneer meedoet, wat het doet en waar het op rust',
    filters: op,
    vraag: (velden) => ({ code: velden.samenwerking, op: velden.op ?? null }),
  }),
  actEndpoint({
    pad: '/samenwerkingen/{samenwerking}/deelnamevoorstellen',
    act: deelnameVoorstellen,
    samenvatting: 'Voorstellen dat iemand gaat meedoen of vertrekt',
    plaats: ({ voorstel }) => `/bestuursvoorstellen/${voorstel}`,
  }),
  actEndpoint({
    pad: '/samenwerkingen/{samenwerking}/grondslagen',
    act: grondslagVastleggen,
    samenvatting: 'Vastleggen op welk document een samenwerking rust, of dat het is verlengd',
  }),
  actEndpoint({
    pad: '/samenwerkingen/{samenwerking}/aanspreekpunt',
    methode: 'put',
    act: aanspreekpuntVastleggen,
    samenvatting: 'Vastleggen wie penvoerder en aanspreekpunt is, en wat die mag',
  }),
  queryEndpoint({
    pad: '/gremia',
    query: gremialijst,
    samenvatting: 'De gremia van de regio en wie er vandaag zitting in hebben',
    vraag: () => ({}),
    antwoord: views,
  }),
  queryEndpoint({
    pad: '/gremia/{gremium}',
    query: gremiumInzien,
    samenvatting: 'Eén gremium: zetels met hun dagen, en waarover het besluit',
    vraag: (velden) => ({ code: velden.gremium }),
  }),
  actEndpoint({
    pad: '/gremia/{gremium}/zetels',
    act: zetelToekennen,
    samenvatting: 'Iemand een zetel geven, zo nodig in plaats van een ander',
  }),
  actEndpoint({
    pad: '/zetels/{zetel}/einde',
    methode: 'put',
    act: zetelBeeindigen,
    samenvatting: 'Een zetel laten eindigen op een dag',
  }),
  queryEndpoint({
    pad: '/mandaatkeuzen',
    query: mandaatkeuzen,
    samenvatting: 'Wat er te kiezen is bij een voorstel voor een mandaat',
    vraag: () => ({}),
  }),
  queryEndpoint({
    pad: '/mandaten/{mandaat}',
    query: mandaatInzien,
    samenvatting: 'Eén mandaat zoals het vandaag geldt, was en wordt',
    vraag: (velden) => ({ code: velden.mandaat }),
  }),
  actEndpoint({
    pad: '/mandaatvoorstellen',
    act: mandaatVoorstellen,
    samenvatting: 'Een nieuw mandaat of een andere vorm ervan voorstellen',
    plaats: ({ voorstel }) => `/bestuursvoorstellen/${voorstel}`,
  }),
  actEndpoint({
    pad: '/mandaatintrekkingen',
    act: mandaatintrekkingVoorstellen,
    samenvatting: 'Voorstellen dat een mandaat niet meer geldt',
    plaats: ({ voorstel }) => `/bestuursvoorstellen/${voorstel}`,
  }),
  queryEndpoint({
    pad: '/bestuursvoorstellen',
    query: voorstellenlijst,
    samenvatting: 'Voorstellen over deelname en mandaten, de open eerst',
    vraag: () => ({}),
    antwoord: views,
  }),
  queryEndpoint({
    pad: '/bestuursvoorstellen/{voorstel}',
    query: voorstelInzien,
    samenvatting: 'Eén voorstel: wat er verandert, wie erover besluit en wie dat al deed',
    vraag: (velden) => ({ id: velden.voorstel }),
  }),
  actEndpoint({
    pad: '/bestuursvoorstellen/{voorstel}/besluiten',
    act: voorstelBesluiten,
    samenvatting: 'Besluiten over een voorstel',
  }),
  actEndpoint({
    pad: '/bestuursvoorstellen/{voorstel}/intrekkingen',
    act: voorstelIntrekken,
    samenvatting: 'Een voorstel intrekken',
  }),
];
