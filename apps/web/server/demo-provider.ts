// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { listExamplePeople } from '#platform/identiteit';
import type { Omgeving } from '#platform/omgeving';

const mount = '/demo-oidc';
const picked = /^\/demo-aanmelden\/[\w-]+$/;

export type DemoProvider = {
  readonly issuer: string;
  /** Answers what is meant for the provider. @returns false when it is not */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
};

/** A real OpenID Connect provider for trials, whose sign-in page lets one pick a person of the example. */
export function createDemoProvider(omgeving: Omgeving, adres: string): DemoProvider {
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
    issuer,
    handle: (request, response) => {
      const url = request.url ?? '';
      if (url.startsWith(`${mount}/`)) {
        Object.assign(request, { originalUrl: url, url: url.slice(mount.length) });
        void callback(request, response);
        return true;
      }
      if (request.method !== 'POST' || !picked.test(url)) return false;
      void pick(omgeving, provider, issuer, request, response).catch(() => {
        response.writeHead(303, { Location: '/aanmelden?probleem=mislukt' }).end();
      });
      return true;
    },
  };
}

async function grantFor(provider: Provider, accountId: string | undefined, clientId: string | undefined) {
  const grant = new provider.Grant({ ...(accountId && { accountId }), ...(clientId && { clientId }) });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

/** Someone pressed the button of a person. Only people of the example can be picked. */
async function pick(
  omgeving: Omgeving,
  provider: Provider,
  issuer: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const subject = new URLSearchParams(Buffer.concat(chunks).toString('utf8')).get('subject');
  const people = await listExamplePeople(omgeving, issuer);
  const accountId = people.find((person) => person.subject === subject)?.subject;
  if (!accountId) throw new Error('no such person');
  await provider.interactionFinished(
    request,
    response,
    { login: { accountId, remember: false } },
    { mergeWithLastSubmission: false },
  );
}
