// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { parseDatum } from '#libs/kernel';
import { openbaar } from '#platform/hoed';
import { grondsoorten, verwerkingsoorten } from '#platform/leeslog';
import {
  bewaaroverzicht,
  bewaartermijnVastleggen,
  inzageGeven,
  leeslogControleren,
  leeslogGebruikers,
  leesloglijst,
  leeslogUitvoeren,
  wisopdrachtInzien,
  wissenBesluiten,
  wissenVoorstellen,
} from '#platform/persoonsgegevens';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { dag, kenmerk, moment } from '../spine/velden.ts';
import { zoekEndpoint } from '../spine/zoek-endpoint.ts';

const soort = z.enum(verwerkingsoorten);
const regelvelden = {
  id: z.int(),
  op: moment,
  persoon: kenmerk.nullable(),
  naam: z.string(),
  organisatie: z.string(),
  rollen: z.array(z.enum(openbaar)),
  soort,
  wat: z.string().meta({ description: 'De handeling, of wat is bekeken.' }),
  grond: z.enum(grondsoorten),
  herkomst: z.string(),
  noodtoegang: kenmerk.nullable(),
};
const regel = z
  .object({ ...regelvelden, aantal: z.int(), betrokkenen: z.array(z.string()) })
  .meta({ id: 'Leeslogregel' });
const inzage = z.object({
  organisatie: z.string(),
  gemaakt: moment,
  stukken: z.array(z.object({ soort: z.string(), aantal: z.int() })),
  regels: z.array(z.object({ ...regelvelden, over: z.array(z.string()) })),
  ingekort: z.boolean(),
});

const filters = {
  van: dag.optional(),
  tot: dag.optional(),
  persoon: kenmerk.optional(),
  soort: soort.optional(),
  over: kenmerk.optional().meta({ description: 'Kenmerk van een casus, toewijzing, verzoek, bericht of declaratie.' }),
};
type Filters = z.output<z.ZodObject<typeof filters>>;
const filterVan = ({ van, tot, ...rest }: Filters) => ({
  ...rest,
  van: parseDatum(van ?? '') ?? undefined,
  tot: parseDatum(tot ?? '') ?? undefined,
});

export const persoonsgegevens = [
  queryEndpoint({
    pad: '/leeslogregels',
    query: leesloglijst,
    samenvatting: 'Wie persoonsgegevens zag of wijzigde, het nieuwste eerst',
    filters: {
      ...filters,
      na: z.coerce.number().int().optional().meta({ description: 'De laatste regel van de vorige bladzijde.' }),
      aantal: z.coerce.number().int().min(1).max(200).optional(),
    },
    vraag: ({ na, aantal, ...rest }) => ({ ...filterVan(rest), na, aantal }),
    antwoord: z.array(regel),
  }),
  queryEndpoint({
    pad: '/leesloguitvoer',
    query: leeslogUitvoeren,
    samenvatting: 'Dezelfde regels om mee te nemen, hoogstens 20.000; dat wordt vastgelegd',
    filters,
    vraag: filterVan,
    antwoord: z.array(regel),
  }),
  queryEndpoint({
    pad: '/leeslogcontrole',
    query: leeslogControleren,
    samenvatting: 'Of elke regel van het leeslog er nog is zoals hij is geschreven, en anders de eerste die niet klopt',
    vraag: () => ({}),
  }),
  queryEndpoint({
    pad: '/leesloggebruikers',
    query: leeslogGebruikers,
    samenvatting: 'Wie in naam van uw organisatie werken',
    vraag: () => ({}),
    antwoord: z.array(z.object({ id: kenmerk, naam: z.string(), rollen: z.array(z.enum(openbaar)) })),
  }),
  queryEndpoint({
    pad: '/bewaartermijnen',
    query: bewaaroverzicht,
    samenvatting:
      'Hoe lang elke soort persoonsgegevens wordt bewaard, en hoeveel nu over die termijn is; er wordt niets gewist',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/bewaartermijnen/{soort}',
    methode: 'put',
    act: bewaartermijnVastleggen,
    samenvatting: 'Vastleggen hoe lang een soort persoonsgegevens wordt bewaard, en op grond waarvan',
  }),
  actEndpoint({
    pad: '/wisopdrachten',
    act: wissenVoorstellen,
    samenvatting: 'Voorstellen te wissen wat over zijn bewaartermijn is',
    plaats: ({ opdracht }) => `/wisopdrachten/${opdracht}`,
  }),
  queryEndpoint({
    pad: '/wisopdrachten/{opdracht}',
    query: wisopdrachtInzien,
    samenvatting: 'Eén voorstel om te wissen, en hoe ver het is',
    vraag: ({ opdracht }) => ({ id: opdracht }),
  }),
  actEndpoint({
    pad: '/wisopdrachten/{opdracht}/besluiten',
    act: wissenBesluiten,
    samenvatting: 'Besluiten over een voorstel om te wissen; nooit over het eigen voorstel',
  }),
  zoekEndpoint({
    pad: '/inzagen/_zoeken',
    query: inzageGeven,
    samenvatting:
      'Wie de gegevens van één inwoner zag of wijzigde, waarom en wanneer; dat u dit vraagt, wordt vastgelegd',
    invoer: z.object({ bsn: z.string().regex(/^\d{9}$/, 'Een burgerservicenummer heeft negen cijfers.') }),
    antwoord: inzage,
  }),
];
