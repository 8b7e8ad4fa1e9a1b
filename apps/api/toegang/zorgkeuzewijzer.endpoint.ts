// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  ervaringMelden,
  ervaringsformulier,
  hulpInzien,
  hulpZoeken,
  keuzeaanbiederInzien,
  keuzegegevens,
  keuzegemeenten,
  keuzesVergelijken,
  sorteringen,
  voorWie,
} from '#modules/toegang';
import { geheel } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint, views } from '../spine/query-endpoint.ts';
import { gemeentecode } from '../spine/velden.ts';
import { gegeven, gevonden, hulpview } from './keuzevelden.ts';

const woorden = z
  .string()
  .max(500)
  .transform((text) => text.split(/\s+/).filter(Boolean))
  .meta({ description: 'Zoekwoorden met spaties ertussen; geen namen, want dit staat in een adres.' });
const code = z.string().max(80);
const weken = geheel(0, 260);

/** What anyone may ask and send, without signing in. */
export const zorgkeuzewijzer = [
  queryEndpoint({
    pad: '/zorgkeuzewijzer/hulpproducten',
    query: hulpZoeken,
    samenvatting: 'Hulp zoeken in een gemeente: producten met hun aanbieders, en de hulp van de gemeente zelf',
    filters: {
      gemeente: gemeentecode.optional(),
      leeftijd: geheel(0, 120).optional(),
      voor: z.enum(voorWie).optional(),
      woorden: woorden.optional(),
      wachttijd: weken.optional(),
      sorteer: z.enum(sorteringen).optional(),
    },
    vraag: ({ gemeente, leeftijd, voor, woorden, wachttijd, sorteer }) => ({
      gemeente: gemeente ?? null,
      leeftijd: leeftijd ?? null,
      voor: voor ?? null,
      woorden: woorden ?? [],
      wachttijd: wachttijd ?? null,
      sorteer: sorteer ?? 'passend',
    }),
    antwoord: gevonden,
  }),
  queryEndpoint({
    pad: '/zorgkeuzewijzer/hulpproducten/{product}',
    query: hulpInzien,
    samenvatting: 'Eén product: wie het in een gemeente geeft, hoe lang men wacht, hoe men het krijgt en wat het kost',
    filters: {
      verband: code,
      gemeente: gemeentecode.optional(),
      wachttijd: weken.optional(),
      zonderStop: z.stringbool().optional(),
      sorteer: z.enum(['wachttijd', 'naam']).optional(),
      pagina: geheel(1, 999).optional(),
    },
    vraag: ({ product, verband, gemeente, wachttijd, zonderStop, sorteer, pagina }) => ({
      verband,
      product,
      gemeente: gemeente ?? null,
      wachttijd: wachttijd ?? null,
      zonderStop: zonderStop ?? false,
      sorteer: sorteer ?? 'wachttijd',
      pagina: pagina ?? 1,
    }),
    antwoord: hulpview,
  }),
  queryEndpoint({
    pad: '/zorgkeuzewijzer/aanbieders/{aanbieder}',
    query: keuzeaanbiederInzien,
    samenvatting: 'Eén aanbieder: wie dat is, wat hij geeft, waar, en hoe lang men wacht',
    filters: { gemeente: gemeentecode.optional() },
    vraag: ({ aanbieder, gemeente }) => ({ aanbieder, gemeente: gemeente ?? null }),
  }),
  queryEndpoint({
    pad: '/zorgkeuzewijzer/vergelijking',
    query: keuzesVergelijken,
    samenvatting: 'Hoogstens drie aanbieders van één product naast elkaar',
    filters: {
      verband: code,
      product: code,
      gemeente: gemeentecode,
      aanbieders: z.string().max(100).meta({ description: 'AGB-codes met komma’s ertussen.' }),
    },
    vraag: ({ aanbieders, ...rest }) => ({ ...rest, aanbieders: aanbieders.split(',') }),
  }),
  queryEndpoint({
    pad: '/zorgkeuzewijzer/gemeenten',
    query: keuzegemeenten,
    samenvatting: 'De gemeenten die hier bekend zijn: waar men nu kan zoeken, en waar men begint',
    vraag: () => ({}),
    antwoord: views,
  }),
  queryEndpoint({
    pad: '/zorgkeuzewijzer/gegevens/{gemeente}',
    query: keuzegegevens,
    samenvatting: 'Alles wat de zorgkeuzewijzer van een gemeente weet, als open data',
    vraag: ({ gemeente }) => ({ gemeente }),
    antwoord: z.array(gegeven),
  }),
  queryEndpoint({
    pad: '/zorgkeuzewijzer/ervaringsformulieren/{verband}',
    query: ervaringsformulier,
    samenvatting:
      'Een nieuw formulier voor een ervaring of klacht; het zegel gaat mee terug en is één keer te gebruiken',
    filters: { aanbieder: code.optional(), product: code.optional() },
    vraag: ({ verband, aanbieder, product }) => ({ verband, aanbieder: aanbieder ?? null, product: product ?? null }),
  }),
  actEndpoint({
    pad: '/zorgkeuzewijzer/regios/{verband}/ervaringen',
    act: ervaringMelden,
    samenvatting: 'Een ervaring of klacht sturen, met of zonder naam; alleen de contractmanager leest haar',
  }),
];
