// SPDX-License-Identifier: EUPL-1.2
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import type { Rol } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { type Systeem, systeemrollen } from '#platform/systeem';
import { readPogingen, readWebhooks, type Webhook, type Webhookpoging } from '#platform/webhook';
import { systeemVoor, systemenVoor, webhookrollen, webhookVoor } from './systeem-voor.query.ts';

export type SystemenView = {
  readonly systemen: readonly Systeem[];
  readonly webhooks: readonly Webhook[];
  /** The roles that a program can have here. */
  readonly rollen: readonly Rol[];
};

/** The programs that act in the name of the own organisation, with what they are told. */
export const systemenlijst = defineQuery({
  naam: 'regio/systemenlijst',
  rollen: webhookrollen,
  run: async (context, _: Record<never, never>): Promise<SystemenView | undefined> => {
    const systemen = await systemenVoor(context);
    if (systemen.length === 0 && !context.wie.hoed.rollen.includes('beheerder')) return undefined;
    const webhooks = await readWebhooks(context);
    return {
      systemen,
      webhooks: webhooks.filter(({ systeem }) => systemen.some(({ id }) => id === systeem)),
      rollen: systeemrollen[context.wie.hoed.soort] ?? [],
    };
  },
});

export type SysteemView = Systeem & {
  readonly webhooks: readonly Webhook[];
  readonly geschiedenis: readonly Gebeurtenis[];
  readonly magGoedkeuren: boolean;
};

export const systeemInzien = defineQuery({
  naam: 'regio/systeem-inzien',
  rollen: webhookrollen,
  run: async (context, { id }: { readonly id: string }): Promise<SysteemView | undefined> => {
    const systeem = await systeemVoor(context, id);
    if (!systeem) return undefined;
    return {
      ...systeem,
      webhooks: await readWebhooks(context, id),
      geschiedenis: await readHistory(context.tx, { soort: 'systeem', id }),
      magGoedkeuren: systeem.stand === 'wacht' && systeem.maker !== context.wie.persoon,
    };
  },
});

export type WebhookView = Webhook & { readonly systeemnaam: string; readonly leveringen: readonly Webhookpoging[] };
const shown = 50;

/** One webhook with the newest of what was brought to it. */
export const webhookInzien = defineQuery({
  naam: 'regio/webhook-inzien',
  rollen: webhookrollen,
  run: async (context, { id }: { readonly id: string }): Promise<WebhookView | undefined> => {
    const webhook = await webhookVoor(context, id);
    const systeem = webhook && (await systeemVoor(context, webhook.systeem));
    if (!systeem) return undefined;
    return {
      ...webhook,
      systeemnaam: systeem.naam,
      leveringen: await readPogingen(context, id, { na: null, aantal: shown }),
    };
  },
});

/** What was brought to a webhook, page by page. */
export const webhookleveringen = defineQuery({
  naam: 'regio/webhookleveringen',
  rollen: webhookrollen,
  run: async (
    context,
    { id, na, aantal }: { readonly id: string; readonly na: string | null; readonly aantal: number },
  ): Promise<readonly Webhookpoging[] | undefined> =>
    (await webhookVoor(context, id)) ? readPogingen(context, id, { na, aantal }) : undefined,
});
