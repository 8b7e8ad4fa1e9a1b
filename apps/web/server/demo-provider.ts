// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { type Aanmeldprovider, enigeProvider } from '#platform/aanmeldprovider';
import { niveaus } from '#platform/niveau';

const mount = '/demo-oidc';
const picked = /^\/demo-aanmelden\/[\w-]+$/;

export type DemoProvider = {
  readonly provider: Aanmeldprovider;
  /** Answers what is meant for the provider. @returns false when it is not */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
};

/**
 * A real OpenID Connect provider for trials, whose sign-in page lets one pick a person of the example, or name an account
 * of one's own: for who is invited on an empty platform.
 */
export function createDemoProvider(adres: string): DemoProvider {
  const issuer = `${adres}${mount}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'inkoopregie',
        client_secret: 'proef',
        redirect_uris: [`${adres}/aanmelden/terug`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    // It proves the level that was picked beside the person.
    acrValues: [...niveaus],
    claims: { openid: ['sub', 'acr'] },
    interactions: { url: (_context, { uid }) => `/demo-aanmelden/${uid}` },
    features: { devInteractions: { enabled: false } },
    cookies: {
      keys: [crypto.randomUUID()],
      names: { session: 'demo_sessie', interaction: 'demo_keuze', resume: 'demo_verder' },
    },
    // Every sign-in asks again who one is: that is what a trial is for.
    loadExistingGrant: async (context) =>
      grantFor(provider, context.oidc.session?.accountId, context.oidc.client?.clientId),
    ttl: { Interaction: 600, Session: 60, Grant: 600, AuthorizationCode: 60, IdToken: 600, AccessToken: 600 },
  });
  const callback = provider.callback();
  return {
    provider: {
      ...enigeProvider(issuer, 'proef'),
      naam: 'Proefaanmelding',
      code: 'proef',
      niveaus: eigenWoorden,
      niveau: 'laag',
    },
    handle: (request, response) => {
      const url = request.url ?? '';
      if (url.startsWith(`${mount}/auth`)) forget(request);
      if (url.startsWith(`${mount}/`)) {
        Object.assign(request, { originalUrl: url, url: url.slice(mount.length) });
        void callback(request, response);
        return true;
      }
      if (request.method !== 'POST' || !picked.test(url)) return false;
      void pick(provider, request, response).catch(() => {
        response.writeHead(303, { Location: '/aanmelden?probleem=mislukt' }).end();
      });
      return true;
    },
  };
}

const eigenWoorden = Object.fromEntries(niveaus.map((niveau) => [niveau, niveau]));

async function grantFor(provider: Provider, accountId: string | undefined, clientId: string | undefined) {
  const grant = new provider.Grant({ ...(accountId && { accountId }), ...(clientId && { clientId }) });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

/** Whoever begins to sign in is somebody new, also in a browser in which another was just before. */
function forget({ headers }: IncomingMessage): void {
  const kept = headers.cookie?.split('; ').filter((cookie) => !cookie.startsWith('demo_sessie'));
  if (kept) headers.cookie = kept.join('; ');
}

/** How an account of a trial may be called. */
const account = /^[\w.@-]{2,80}$/;

/** Someone pressed the button of a person, or typed the name of an account. */
async function pick(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
  const accountId = form.get('subject')?.trim() ?? '';
  const acr = niveaus.find((one) => one === form.get('niveau')) ?? 'substantieel';
  if (!account.test(accountId)) throw new Error('no such account');
  await provider.interactionFinished(
    request,
    response,
    { login: { accountId, acr, remember: false } },
    { mergeWithLastSubmission: false },
  );
}
