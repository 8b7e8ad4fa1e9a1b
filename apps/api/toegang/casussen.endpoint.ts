// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  aanbiederKiezen,
  afschermingOpheffen,
  casusAfschermen,
  casusInzien,
  casuslijst,
  casusOpenen,
  indicatieStellen,
  noodtoegangBeoordelen,
  noodtoegangenlijst,
  noodtoegangInzien,
  noodtoegangOpenen,
  routes,
} from '#modules/toegang';
import { bladgrootte } from '#platform/bladeren';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { bladerfilters } from '../spine/bladeren.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { kenmerk, moment, voorbeeld } from '../spine/velden.ts';

const casus = z
  .object({
    id: kenmerk,
    naam: z.string().meta({ description: 'Naam van de jeugdige; dat u die las, wordt vastgelegd.' }),
    geopend: moment,
    medewerker: z.string(),
    indicaties: z.int(),
    zonderAanbieder: z.int(),
    voorbeeld,
    afgeschermd: z.boolean().meta({ description: 'Zonder naam; alleen te openen met noodtoegang.' }),
  })
  .meta({ id: 'Casus' });

/** Where it stands among what is still to be judged. */
const doorloop = z.object({
  nummer: z.int().nullable(),
  aantal: z.int(),
  vorige: kenmerk.nullable(),
  volgende: kenmerk.nullable(),
});
const noodtoegang = z
  .object({
    id: kenmerk,
    casus: kenmerk,
    persoon: kenmerk,
    naam: z.string(),
    van: moment,
    tot: moment,
    oordeel: z.enum(['terecht', 'onterecht']).nullable(),
    beoordeeld: moment.nullable(),
    beoordelaarNaam: z.string().nullable(),
  })
  .meta({ id: 'Noodtoegang' });

export const casussen = [
  queryEndpoint({
    pad: '/casussen',
    query: casuslijst,
    samenvatting: 'De casussen van de gemeente, de nieuwste eerst',
    filters: bladerfilters,
    vraag: (blad) => blad,
    antwoord: z.array(casus),
    bladeren: { aantal: bladgrootte, na: ({ id }) => id },
  }),
  actEndpoint({
    pad: '/casussen',
    act: casusOpenen,
    samenvatting: 'Een casus openen voor een jeugdige',
    plaats: (made) => `/casussen/${made.casus}`,
  }),
  queryEndpoint({
    pad: '/casussen/{casus}',
    query: casusInzien,
    samenvatting: 'Eén casus met indicaties en toewijzingen, en van het BSN de laatste drie cijfers',
    vraag: (velden) => ({ id: velden.casus }),
  }),
  actEndpoint({
    pad: '/casussen/{casus}/indicaties',
    act: indicatieStellen,
    samenvatting: 'Vaststellen welke hulp nodig is',
  }),
  actEndpoint({
    pad: '/indicaties/{indicatie}/toewijzingen',
    act: aanbiederKiezen,
    samenvatting: 'De gekozen aanbieder vastleggen: dat wordt de toewijzing',
  }),
  actEndpoint({
    pad: '/casussen/{casus}/afscherming',
    methode: 'put',
    act: casusAfschermen,
    samenvatting: 'Een casus afschermen: alleen u opent haar nog, een ander met noodtoegang',
  }),
  actEndpoint({
    pad: '/casussen/{casus}/afscherming',
    methode: 'delete',
    inhoud: null,
    act: afschermingOpheffen,
    samenvatting: 'De afscherming van een casus opheffen',
  }),
  queryEndpoint({
    pad: '/noodtoegangen',
    query: noodtoegangenlijst,
    samenvatting: 'Wie een casus opende die niet voor hem was, wat nog te beoordelen is eerst',
    vraag: () => ({}),
    antwoord: z.array(noodtoegang),
  }),
  actEndpoint({
    pad: '/noodtoegangen',
    act: noodtoegangOpenen,
    samenvatting: 'Eén casus buiten uw bereik openen, vier uur lang en met een reden',
    plaats: (made) => `/casussen/${made.casus}`,
  }),
  queryEndpoint({
    pad: '/noodtoegangen/{noodtoegang}',
    query: noodtoegangInzien,
    samenvatting: 'Eén noodtoegang met de reden; dat u die las, wordt vastgelegd',
    vraag: (velden) => ({ id: velden.noodtoegang }),
    antwoord: noodtoegang
      .extend({ reden: z.string(), toelichting: z.string().nullable(), doorloop })
      .meta({ id: 'NoodtoegangMetReden' }),
  }),
  actEndpoint({
    pad: '/noodtoegangen/{noodtoegang}/oordelen',
    act: noodtoegangBeoordelen,
    samenvatting: 'Beoordelen of noodtoegang terecht was; nooit de eigen',
  }),
  queryEndpoint({
    pad: '/toegangsroutes',
    query: routes,
    samenvatting: 'Langs welke wegen hulp gevraagd kan worden',
    vraag: () => ({}),
    antwoord: z.array(z.object({ code: z.string(), naam: z.string(), wie: z.string() })),
  }),
];
