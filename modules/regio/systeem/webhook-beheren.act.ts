// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { endWebhook, renewWebhookgeheim, resumeWebhook } from '#platform/webhook';
import { webhookrollen, webhookVoor } from './systeem-voor.query.ts';

const vernieuwen = 'regio/webhookgeheim-vernieuwen';
const hervatten = 'regio/webhook-hervatten';
const beeindigen = 'regio/webhook-beeindigen';
const nagaan = 'regio/webhook-nagaan';
const invoer = z.object({ webhook: id() });

/** Gives a webhook a new secret; for a day everything is signed with the old one too. */
export const webhookgeheimVernieuwen = defineAct({
  naam: vernieuwen,
  niveau: 'substantieel',
  rollen: webhookrollen,
  geheim: true,
  invoer,
  run: async (context, { webhook }) => {
    if (!(await webhookVoor(context, webhook))) return refused(reason('webhook-bestaat-niet'));
    const geheim = await renewWebhookgeheim(context, webhook);
    await context.gebeurd({ act: vernieuwen, onderwerp: { soort: 'webhook', id: webhook } });
    return decided({ webhook, geheim });
  },
});

/** Starts a webhook again that stopped; it goes on where it was. */
export const webhookHervatten = defineAct({
  naam: hervatten,
  niveau: 'substantieel',
  rollen: webhookrollen,
  invoer,
  run: async (context, { webhook }) => {
    const found = await webhookVoor(context, webhook);
    if (!found) return refused(reason('webhook-bestaat-niet'));
    if (found.staat === 'actief' && found.pogingen === 0) return refused(reason('webhook-loopt-al'));
    await resumeWebhook(context, webhook);
    await context.taakAfronden(nagaan, webhook);
    await context.gebeurd({ act: hervatten, onderwerp: { soort: 'webhook', id: webhook } });
    return decided({ webhook });
  },
});

/** From now on nothing is sent to it. */
export const webhookBeeindigen = defineAct({
  naam: beeindigen,
  niveau: 'substantieel',
  rollen: webhookrollen,
  invoer,
  run: async (context, { webhook }) => {
    if (!(await webhookVoor(context, webhook))) return refused(reason('webhook-bestaat-niet'));
    await endWebhook(context, webhook);
    await context.taakAfronden(nagaan, webhook);
    await context.gebeurd({ act: beeindigen, onderwerp: { soort: 'webhook', id: webhook } });
    return decided({ webhook });
  },
});
