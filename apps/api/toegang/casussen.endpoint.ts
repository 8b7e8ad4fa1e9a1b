// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aanbiederKiezen, casusInzien, casuslijst, casusOpenen, indicatieStellen, routes } from '#modules/toegang';
import { actEndpoint } from '../spine/act-endpoint.ts';
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
  })
  .meta({ id: 'Casus' });

export const casussen = [
  queryEndpoint({
    pad: '/casussen',
    query: casuslijst,
    samenvatting: 'De nieuwste casussen van de gemeente',
    vraag: () => ({}),
    antwoord: z.array(casus),
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
  queryEndpoint({
    pad: '/toegangsroutes',
    query: routes,
    samenvatting: 'Langs welke wegen hulp gevraagd kan worden',
    vraag: () => ({}),
    antwoord: z.array(z.object({ code: z.string(), naam: z.string(), wie: z.string() })),
  }),
];
