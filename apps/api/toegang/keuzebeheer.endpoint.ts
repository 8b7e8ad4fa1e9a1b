// SPDX-License-Identifier: EUPL-1.2
import {
  aanbiederprofielVastleggen,
  clientstopInstellen,
  clientstopOpheffen,
  clientstops,
  eigenKeuzeaanbod,
  ervaringAfhandelen,
  ervaringenlijst,
  ervaringInzien,
  gemeentelijkAanbod,
  productuitleggen,
  productuitlegVastleggen,
  toegangspuntVastleggen,
  voorliggendAanbodStoppen,
  voorliggendAanbodVastleggen,
  wachttijdenMelden,
} from '#modules/toegang';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint, views } from '../spine/query-endpoint.ts';

/** What owners keep for the zorgkeuzewijzer. */
export const keuzebeheer = [
  queryEndpoint({
    pad: '/keuzeaanbod',
    query: eigenKeuzeaanbod,
    samenvatting: 'Het eigen profiel en werkgebied, de gemelde wachttijden, en de cliëntenstops met hun motivering',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/keuzeaanbod/profiel',
    methode: 'put',
    act: aanbiederprofielVastleggen,
    samenvatting: 'Zeggen wie men is en waar men werkt',
  }),
  actEndpoint({ pad: '/keuzeaanbod/wachttijden', act: wachttijdenMelden, samenvatting: 'Wachttijden melden' }),
  queryEndpoint({
    pad: '/gemeentelijk-aanbod',
    query: gemeentelijkAanbod,
    samenvatting: 'Waar inwoners van de eigen gemeente beginnen, en haar eigen hulp',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/gemeentelijk-aanbod/toegangspunt',
    methode: 'put',
    act: toegangspuntVastleggen,
    samenvatting: 'Vastleggen wie inwoners kunnen bellen',
  }),
  actEndpoint({
    pad: '/voorliggende-voorzieningen',
    act: voorliggendAanbodVastleggen,
    samenvatting: 'Hulp zonder verwijzing vastleggen of wijzigen',
  }),
  actEndpoint({
    pad: '/voorliggende-voorzieningen/{aanbod}',
    methode: 'delete',
    inhoud: null,
    act: voorliggendAanbodStoppen,
    samenvatting: 'Hulp zonder verwijzing die er niet meer is, weghalen',
  }),
  queryEndpoint({
    pad: '/productuitleggen',
    query: productuitleggen,
    samenvatting: 'De producten in gewone woorden, ook die er nog geen hebben',
    vraag: () => ({}),
    antwoord: views,
  }),
  actEndpoint({
    pad: '/productuitleggen/{product}',
    methode: 'put',
    act: productuitlegVastleggen,
    samenvatting: 'Een product in gewone woorden vastleggen',
  }),
  queryEndpoint({
    pad: '/clientstops',
    query: clientstops,
    samenvatting: 'De cliëntenstops die gelden of nog komen',
    vraag: () => ({}),
  }),
  actEndpoint({ pad: '/clientstops', act: clientstopInstellen, samenvatting: 'Een cliëntenstop instellen' }),
  actEndpoint({
    pad: '/clientstops/{stop}',
    methode: 'delete',
    inhoud: null,
    act: clientstopOpheffen,
    samenvatting: 'Een cliëntenstop opheffen',
  }),
  queryEndpoint({
    pad: '/ervaringen',
    query: ervaringenlijst,
    samenvatting: 'Wat inwoners schreven, zonder wat er staat',
    vraag: () => ({}),
    antwoord: views,
  }),
  queryEndpoint({
    pad: '/ervaringen/{ervaring}',
    query: ervaringInzien,
    samenvatting: 'Eén bericht van een inwoner; wie het opent, wordt vastgelegd',
    vraag: ({ ervaring }) => ({ id: ervaring }),
  }),
  actEndpoint({
    pad: '/ervaringen/{ervaring}/afhandelingen',
    act: ervaringAfhandelen,
    samenvatting: 'Melden wat met een bericht is gedaan',
  }),
];
