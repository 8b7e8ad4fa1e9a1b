// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import type { Rol } from '#platform/hoed';
import { readSysteem, readSystemen, type Systeem, systeemrollen } from '#platform/systeem';
import { readWebhooks, type Webhook } from '#platform/webhook';

/** Who looks after webhooks: a beheerder, and the programs themselves. */
export const webhookrollen: readonly Rol[] = ['beheerder', ...Object.values(systeemrollen).flat()];

/** The program that the asker may speak for: a program for itself, a beheerder for each. Other people for none. */
export async function systeemVoor(context: QueryContext, gevraagd: string | undefined): Promise<Systeem | undefined> {
  const { persoon, systeem, hoed } = context.wie;
  const own = systeem ? persoon : hoed.rollen.includes('beheerder') ? gevraagd : undefined;
  if (!own || (systeem && gevraagd && gevraagd !== own)) return undefined;
  return readSysteem(context, own);
}

/** The programs that the asker may speak for. */
export async function systemenVoor(context: QueryContext): Promise<readonly Systeem[]> {
  const { persoon, systeem, hoed } = context.wie;
  if (systeem) return readSystemen(context, persoon ?? undefined);
  return hoed.rollen.includes('beheerder') ? readSystemen(context) : [];
}

/** A webhook of a program that the asker may speak for. */
export async function webhookVoor(context: QueryContext, id: string): Promise<Webhook | undefined> {
  const found = (await readWebhooks(context)).find((webhook) => webhook.id === id);
  return found && (await systeemVoor(context, found.systeem)) ? found : undefined;
}
