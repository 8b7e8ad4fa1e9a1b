// SPDX-License-Identifier: EUPL-1.2
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as client from 'openid-client';
import { z } from 'zod';
import { findPerson } from '#platform/identiteit';
import type { Omgeving } from '#platform/omgeving';
import { beginSession, closeSession, switchHat } from '#platform/sessie';
import { acceptUitnodiging } from '#platform/uitnodiging-aannemen';
import { apparaatVan } from './apparaat.ts';
import type { WebInstellingen } from './instellingen.ts';
import { sessieCookie } from './sessie.ts';

const waitingCookie = 'inkoopregie_aanmelden';
const waitingSeconds = 600;
const clientId = 'inkoopregie';
const waiting = z.object({
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  /** The key of the invitation that is taken by signing in. */
  uitnodiging: z.string().max(100).optional(),
});
type Waiting = z.output<typeof waiting>;

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
  const kept: Waiting = { verifier, state, nonce, uitnodiging: c.req.query('uitnodiging')?.slice(0, 100) };
  setCookie(c, waitingCookie, JSON.stringify(kept), { ...cookie, maxAge: waitingSeconds });
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
  const proven = await provider()
    .then((found) => prove(c, found, callback))
    .catch(() => undefined);
  deleteCookie(c, waitingCookie, cookie);
  if (!proven) return c.redirect('/aanmelden?probleem=mislukt');
  const { subject, uitnodiging } = proven;
  const accepted = uitnodiging ? await acceptUitnodiging(omgeving, uitnodiging, { issuer, subject }) : null;
  if (accepted && 'geweigerd' in accepted)
    return c.redirect(`/uitnodiging/${encodeURIComponent(uitnodiging ?? '')}?probleem=${accepted.geweigerd}`);
  const persoon = accepted ? { id: accepted.persoon } : await findPerson(omgeving, issuer, subject);
  if (!persoon) return c.redirect('/aanmelden?probleem=onbekend');
  const begun = await beginSession(omgeving, persoon, apparaatVan(c.req.header('User-Agent')));
  if ('buiten' in begun) return c.redirect(`/aanmelden?probleem=${begun.buiten}`);
  // Whoever signs in again here leaves no session behind.
  const before = getCookie(c, sessieCookie);
  if (before) await closeSession(omgeving, before);
  setCookie(c, sessieCookie, begun.token, cookie);
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
  const { soort, code, vervangt } = await c.req.parseBody();
  if (token && typeof soort === 'string' && typeof code === 'string')
    await switchHat(omgeving, token, soort, code, typeof vervangt === 'string' ? vervangt : null);
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

/** Whom the provider says this is, and for which invitation they came. */
async function prove(
  c: Context,
  provider: client.Configuration,
  callback: string,
): Promise<{ readonly subject: string; readonly uitnodiging: string | undefined } | undefined> {
  const kept = waiting.parse(JSON.parse(getCookie(c, waitingCookie) ?? 'null'));
  const tokens = await client.authorizationCodeGrant(provider, new URL(new URL(c.req.url).search, callback), {
    pkceCodeVerifier: kept.verifier,
    expectedState: kept.state,
    expectedNonce: kept.nonce,
    idTokenExpected: true,
  });
  const subject = tokens.claims()?.sub;
  return subject ? { subject, uitnodiging: kept.uitnodiging } : undefined;
}
