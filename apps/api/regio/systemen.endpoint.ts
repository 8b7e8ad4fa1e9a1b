// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  systeemBeeindigen,
  systeemGoedkeuren,
  systeemgeheimVernieuwen,
  systeemInzien,
  systeemMaken,
  systemenlijst,
  webhookBeeindigen,
  webhookgeheimVernieuwen,
  webhookHervatten,
  webhookInzien,
  webhookleveringen,
  webhookMaken,
} from '#modules/regio';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { bladerfilters } from '../spine/bladeren.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';
import { kenmerk, moment } from '../spine/velden.ts';

const levering = z
  .object({
    id: kenmerk,
    webhook: kenmerk,
    gebeurtenis: kenmerk.meta({ format: 'uuid', description: 'De `id` van de bezorgde gebeurtenis.' }),
    act: z.string(),
    poging: z.int(),
    op: moment,
    status: z.int().nullable().meta({ description: 'Wat uw adres antwoordde; null zonder antwoord.' }),
    uitkomst: z.enum(['geleverd', 'geweigerd', 'onbereikbaar', 'adres-geweigerd']),
  })
  .meta({ id: 'Webhooklevering' });

export const systemen = [
  queryEndpoint({
    pad: '/systemen',
    query: systemenlijst,
    samenvatting: 'De systemen die namens uw organisatie werken, met hun webhooks',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/systemen',
    act: systeemMaken,
    samenvatting: 'Een systeem bekendmaken; wie meer geeft dan hij zelf mag, heeft een tweede beheerder nodig',
    plaats: ({ systeem }) => `/systemen/${systeem}`,
    voorbeeld: { naam: 'Zaaksysteem', rollen: ['inkoper'], tot: '2030-12-31' },
  }),
  queryEndpoint({
    pad: '/systemen/{systeem}',
    query: systeemInzien,
    samenvatting: 'Eén systeem met zijn webhooks en wat ermee gebeurde',
    vraag: ({ systeem }) => ({ id: systeem }),
  }),
  actEndpoint({
    pad: '/systemen/{systeem}/goedkeuringen',
    act: systeemGoedkeuren,
    samenvatting: 'Als tweede beheerder een systeem goedkeuren',
  }),
  actEndpoint({
    pad: '/systemen/{systeem}/geheimen',
    act: systeemgeheimVernieuwen,
    samenvatting: 'Een systeem een nieuw geheim geven; het staat alleen in dit antwoord',
    voorbeeld: { meteen: false },
  }),
  actEndpoint({
    pad: '/systemen/{systeem}/beeindigingen',
    act: systeemBeeindigen,
    samenvatting: 'Een systeem meteen beëindigen, met zijn tokens en webhooks',
  }),
  actEndpoint({
    pad: '/webhooks',
    act: webhookMaken,
    samenvatting: 'Een adres laten weten wat er gebeurt; een systeem doet dat voor zichzelf',
    plaats: ({ webhook }) => `/webhooks/${webhook}`,
    voorbeeld: { adres: 'https://koppeling.example.nl/inkoop', soorten: ['tarieven', 'contracten'] },
  }),
  queryEndpoint({
    pad: '/webhooks/{webhook}',
    query: webhookInzien,
    samenvatting: 'Eén webhook met de laatste leveringen',
    vraag: ({ webhook }) => ({ id: webhook }),
  }),
  queryEndpoint({
    pad: '/webhooks/{webhook}/leveringen',
    query: webhookleveringen,
    samenvatting: 'Wat naar een webhook is gestuurd, het nieuwste eerst',
    filters: bladerfilters,
    vraag: ({ webhook, na = null, aantal = 50 }) => ({ id: webhook, na, aantal }),
    antwoord: z.array(levering),
    bladeren: { aantal: 50, na: ({ id }) => id },
  }),
  actEndpoint({
    pad: '/webhooks/{webhook}/geheimen',
    act: webhookgeheimVernieuwen,
    samenvatting: 'Een webhook een nieuw geheim geven; een dag lang wordt met beide getekend',
  }),
  actEndpoint({
    pad: '/webhooks/{webhook}/hervattingen',
    act: webhookHervatten,
    samenvatting: 'Een gestopte webhook verder laten gaan waar zij was',
  }),
  actEndpoint({
    pad: '/webhooks/{webhook}/beeindigingen',
    act: webhookBeeindigen,
    samenvatting: 'Een webhook beëindigen',
  }),
];
