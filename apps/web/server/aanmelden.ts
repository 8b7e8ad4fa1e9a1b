// SPDX-License-Identifier: EUPL-1.2
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as client from 'openid-client';
import { z } from 'zod';
import { closeSession, findPerson, openSession, switchHat } from '#platform/identiteit';
import type { WebInstellingen } from './instellingen.ts';
import { sessieCookie } from './sessie.ts';

const waitingCookie = 'inkoopregie_aanmelden';
const waitingSeconds = 600;
const clientId = 'inkoopregie';
const waiting = z.object({ verifier: z.string(), state: z.string(), nonce: z.string() });

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce; sign-out; and changing hats. */
export function aanmelden({ omgeving, adres, issuer }: WebInstellingen): Hono {
  const app = new Hono();
  const secure = adres.startsWith('https:');
  const cookie = { httpOnly: true, sameSite: 'Lax', secure, path: '/' } as const;
  const callback = `${adres}/aanmelden/terug`;
  let known: Promise<client.Configuration> | undefined;
  const provider = () => {
    known ??= discover(issuer, omgeving.productie);
    known.catch(() => {
      known = undefined;
    });
    return known;
  };

  app.get('/aanmelden/start', async (c) => {
    const verifier = client.randomPKCECodeVerifier();
    const state = client.randomState();
    const nonce = client.randomNonce();
    setCookie(c, waitingCookie, JSON.stringify({ verifier, state, nonce }), { ...cookie, maxAge: waitingSeconds });
    const url = client.buildAuthorizationUrl(await provider(), {
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
  });

  app.get('/aanmelden/terug', async (c) => {
    const subject = await provenSubject(c, await provider(), callback).catch(() => undefined);
    deleteCookie(c, waitingCookie, cookie);
    if (!subject) return c.redirect('/aanmelden?probleem=mislukt');
    const persoon = await findPerson(omgeving, issuer, subject);
    const token = persoon && (await openSession(omgeving, persoon));
    if (!token) return c.redirect('/aanmelden?probleem=onbekend');
    setCookie(c, sessieCookie, token, cookie);
    return c.redirect('/');
  });

  app.post('/afmelden', async (c) => {
    const token = getCookie(c, sessieCookie);
    if (token) await closeSession(omgeving, token);
    deleteCookie(c, sessieCookie, cookie);
    return c.redirect('/aanmelden', 303);
  });

  app.post('/hoed', async (c) => {
    const token = getCookie(c, sessieCookie);
    const { soort, code } = await c.req.parseBody();
    if (token && typeof soort === 'string' && typeof code === 'string') await switchHat(omgeving, token, soort, code);
    return c.redirect('/', 303);
  });
  return app;
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
