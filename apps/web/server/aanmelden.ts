// SPDX-License-Identifier: EUPL-1.2
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as client from 'openid-client';
import { z } from 'zod';
import { closeSession, findPerson, openSession, switchHat } from '#platform/identiteit';
import type { Omgeving } from '#platform/omgeving';
import type { WebInstellingen } from './instellingen.ts';
import { sessieCookie } from './sessie.ts';

const waitingCookie = 'inkoopregie_aanmelden';
const waitingSeconds = 600;
const clientId = 'inkoopregie';
const waiting = z.object({ verifier: z.string(), state: z.string(), nonce: z.string() });

type Deur = {
  readonly omgeving: Omgeving;
  readonly issuer: string;
  /** Where the provider sends people back to. */
  readonly callback: string;
  readonly cookie: { readonly httpOnly: true; readonly sameSite: 'Lax'; readonly secure: boolean; readonly path: '/' };
  readonly provider: () => Promise<client.Configuration>;
};

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce; sign-out; and changing hats. */
export function aanmelden({ omgeving, adres, issuer }: WebInstellingen): Hono {
  const cookie = { httpOnly: true, sameSite: 'Lax', secure: adres.startsWith('https:'), path: '/' } as const;
  const provider = remember(() => discover(issuer, omgeving.productie));
  const deur = { omgeving, issuer, callback: `${adres}/aanmelden/terug`, cookie, provider };
  const app = new Hono();
  app.get('/aanmelden/start', (c) => toProvider(c, deur));
  app.get('/aanmelden/terug', (c) => fromProvider(c, deur));
  app.post('/afmelden', (c) => signOut(c, deur));
  app.post('/hoed', (c) => changeHat(c, deur));
  return app;
}

async function toProvider(c: Context, { omgeving, callback, cookie, provider }: Deur): Promise<Response> {
  const found = await provider().catch((error: unknown) => {
    omgeving.log({ niveau: 'fout', melding: `identiteitsprovider: ${String(error)}` });
  });
  if (!found) return c.redirect('/aanmelden?probleem=onbereikbaar');
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const nonce = client.randomNonce();
  setCookie(c, waitingCookie, JSON.stringify({ verifier, state, nonce }), { ...cookie, maxAge: waitingSeconds });
  const url = client.buildAuthorizationUrl(found, {
    redirect_uri: callback,
    scope: 'openid',
    // In a trial one is now this person and then that one: signing in always asks who.
    ...(!omgeving.productie && { prompt: 'login' }),
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  return c.redirect(url.href);
}

async function fromProvider(c: Context, { omgeving, issuer, callback, cookie, provider }: Deur): Promise<Response> {
  const subject = await provider()
    .then((found) => provenSubject(c, found, callback))
    .catch(() => undefined);
  deleteCookie(c, waitingCookie, cookie);
  if (!subject) return c.redirect('/aanmelden?probleem=mislukt');
  const persoon = await findPerson(omgeving, issuer, subject);
  const token = persoon && (await openSession(omgeving, persoon));
  if (!token) return c.redirect('/aanmelden?probleem=onbekend');
  setCookie(c, sessieCookie, token, cookie);
  return c.redirect('/');
}

async function signOut(c: Context, { omgeving, cookie }: Deur): Promise<Response> {
  const token = getCookie(c, sessieCookie);
  if (token) await closeSession(omgeving, token);
  deleteCookie(c, sessieCookie, cookie);
  return c.redirect('/aanmelden', 303);
}

async function changeHat(c: Context, { omgeving }: Deur): Promise<Response> {
  const token = getCookie(c, sessieCookie);
  const { soort, code } = await c.req.parseBody();
  if (token && typeof soort === 'string' && typeof code === 'string') await switchHat(omgeving, token, soort, code);
  return c.redirect('/', 303);
}

/** Asks once, and again only after a failure. */
function remember<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => {
    known ??= ask();
    known.catch(() => {
      known = undefined;
    });
    return known;
  };
}

/** Without real operation the provider may be one on this machine, over plain http. */
const discover = (issuer: string, productie: boolean): Promise<client.Configuration> =>
  client.discovery(new URL(issuer), clientId, process.env['INKOOPREGIE_OIDC_GEHEIM'] ?? 'proef', undefined, {
    execute: productie ? [] : [client.allowInsecureRequests],
  });

async function provenSubject(
  c: Context,
  provider: client.Configuration,
  callback: string,
): Promise<string | undefined> {
  const kept = waiting.parse(JSON.parse(getCookie(c, waitingCookie) ?? 'null'));
  const tokens = await client.authorizationCodeGrant(provider, new URL(new URL(c.req.url).search, callback), {
    pkceCodeVerifier: kept.verifier,
    expectedState: kept.state,
    expectedNonce: kept.nonce,
    idTokenExpected: true,
  });
  return tokens.claims()?.sub;
}
