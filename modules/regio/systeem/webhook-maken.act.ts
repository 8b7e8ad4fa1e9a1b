// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { cyclus } from '#cyclus';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, regels, tekst } from '#platform/invoer';
import { adresToetsen } from '#platform/uitgaand';
import { insertWebhook, readWebhooks } from '#platform/webhook';
import { systeemVoor, webhookrollen } from './systeem-voor.query.ts';

const self = 'regio/webhook-maken';
const most = 20;
const kamers: ReadonlySet<string> = new Set(cyclus.map(({ naam }) => naam));

/** Tells an address from now on what happens. A program asks it for itself, a beheerder for one of the programs. */
export const webhookMaken = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: webhookrollen,
  geheim: true,
  invoer: z.object({ systeem: id().optional(), adres: tekst(500), soorten: regels(50, 100) }),
  run: async (context, { systeem: gevraagd, adres, soorten }) => {
    const systeem = await systeemVoor(context, gevraagd);
    if (!systeem) return refused(reason('systeem-bestaat-niet', {}, 'systeem'));
    const lopend = await readWebhooks(context, systeem.id);
    const fout = adresToetsen(adres, !context.omgeving.productie);
    const vreemd = soorten.filter((soort) => !kamers.has(soort.split('/')[0] ?? ''));
    const reasons = [
      ...(systeem.stand === 'actief' ? [] : [reason('systeem-niet-actief')]),
      ...(fout ? [reason(fout, {}, 'adres')] : []),
      ...(vreemd.length > 0 ? [reason('webhook-soort-onbekend', { soort: vreemd.join(', ') }, 'soorten')] : []),
      ...(lopend.some((one) => one.adres === adres) ? [reason('webhook-bestaat-al', {}, 'adres')] : []),
      ...(lopend.length < most ? [] : [reason('te-veel-webhooks', { most })]),
    ];
    if (reasons.length > 0) return refused(reasons);
    const made = await insertWebhook(context, { systeem: systeem.id, adres, soorten });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'webhook', id: made.id },
      na: { systeem: systeem.id, soorten },
    });
    return decided({ webhook: made.id, systeem: systeem.id, geheim: made.geheim });
  },
});
