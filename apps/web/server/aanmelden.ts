// SPDX-License-Identifier: EUPL-1.2
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as client from 'openid-client';
import { takeAnswer } from '#platform/aanmeldantwoord';
import { findPerson } from '#platform/identiteit';
import { isMinstens } from '#platform/niveau';
import type { Omgeving } from '#platform/omgeving';
import { closedUntil, countFailure, forgetFailures } from '#platform/poging';
import { closeSession, readSession, switchHat } from '#platform/sessie';
import { beginSession } from '#platform/sessie-beginnen';
import { acceptUitnodiging } from '#platform/uitnodiging-aannemen';
import { apparaatVan } from './apparaat.ts';
import type { WebInstellingen } from './instellingen.ts';
import { type Bewezen, createOidc, NietBewezen, type Oidc } from './oidc.ts';
import { markBrowser, plekVan } from './plek.ts';
import { sessieCookie } from './sessie.ts';
import { asNiveau, forgetWaiting, keepWaiting, plaatsBinnen, type Wachtend, waitingOf } from './wachtend.ts';

type Deur = {
  readonly omgeving: Omgeving;
  readonly cookie: { readonly httpOnly: true; readonly sameSite: 'Lax'; readonly secure: boolean; readonly path: '/' };
  readonly oidcs: readonly Oidc[];
};

/** Sign-in by OpenID Connect, at one of several providers; sign-out; and changing hats. */
export function aanmelden({
  omgeving,
  adres,
  providers,
}: Pick<WebInstellingen, 'omgeving' | 'adres' | 'providers'>): Hono {
  const cookie = { httpOnly: true, sameSite: 'Lax', secure: adres.startsWith('https:'), path: '/' } as const;
  const deur = { omgeving, cookie, oidcs: providers.map((one) => createOidc(one, adres, omgeving.productie)) };
  const app = new Hono();
  app.get('/aanmelden/start', (c) => toProvider(c, deur));
  for (const oidc of deur.oidcs) app.get(oidc.provider.terug, (c) => fromProvider(c, deur, oidc));
  app.get('/afgemeld/:code', (c) => leaveProvider(c, deur));
  app.post('/afmelden', (c) => signOut(c, deur));
  app.post('/hoed', (c) => changeHat(c, deur));
  return app;
}

const problem = (c: Context, probleem: string, more: Readonly<Record<string, string>> = {}) =>
  c.redirect(`/aanmelden?${new URLSearchParams({ probleem, ...more })}`);

/** Begins at the provider that was chosen, at the only one, or for who is signed in at the one of their session. */
async function toProvider(c: Context, deur: Deur): Promise<Response> {
  const { omgeving, cookie, oidcs } = deur;
  const terug = plaatsBinnen(c.req.query('terug'));
  const niveau = asNiveau(c.req.query('niveau'));
  const uitnodiging = c.req.query('uitnodiging')?.slice(0, 100);
  const token = getCookie(c, sessieCookie);
  const own = token && niveau ? (await readSession(omgeving, token))?.provider : null;
  const asked = c.req.query('bij') ?? own ?? (oidcs.length === 1 ? oidcs[0]?.provider.code : undefined);
  const oidc = oidcs.find(({ provider }) => provider.code === asked);
  const given = { ...(terug && { terug }), ...(niveau && { niveau }), ...(uitnodiging && { uitnodiging }) };
  if (!oidc) return c.redirect(`/aanmelden?${new URLSearchParams({ kies: '', ...given })}`);
  const wachtend: Wachtend = {
    ...{ verifier: client.randomPKCECodeVerifier(), state: client.randomState(), nonce: client.randomNonce() },
    ...{ bij: oidc.provider.code, ...given },
  };
  try {
    // In a trial one is now this person and then that one: signing in always asks who.
    const vraag = { niveau, opnieuw: niveau !== null || !omgeving.productie };
    const adres = await oidc.adresVoor(wachtend, vraag);
    keepWaiting(c, wachtend, cookie);
    return c.redirect(adres);
  } catch (error) {
    omgeving.log({ niveau: 'fout', melding: `aanmelden bij ${oidc.provider.code}: onbereikbaar (${String(error)})` });
    return problem(c, 'onbereikbaar');
  }
}

async function fromProvider(c: Context, deur: Deur, oidc: Oidc): Promise<Response> {
  const { omgeving, cookie } = deur;
  const wachtend = waitingOf(c);
  forgetWaiting(c, cookie);
  // Without what this browser kept there is nothing to prove, and the provider is not asked.
  if (!wachtend) return problem(c, 'verlopen');
  const poging = { soort: 'aanmelden', plek: plekVan(c, omgeving) } as const;
  if (await closedUntil(omgeving, poging)) return problem(c, 'te-vaak');
  if (wachtend.bij !== oidc.provider.code || wachtend.state !== c.req.query('state')) {
    await countFailure(omgeving, poging);
    return problem(c, 'vreemd');
  }
  try {
    const bewezen = await oidc.bewijs(new URL(c.req.url).search, wachtend);
    if (!(await takeAnswer(omgeving, oidc.provider.issuer, wachtend.nonce)))
      throw new NietBewezen('gebruikt', 'nog eens gestuurd');
    await forgetFailures(omgeving, poging);
    markBrowser(c, omgeving, cookie);
    return await letIn(c, deur, oidc, { bewezen, wachtend });
  } catch (error) {
    if (!(error instanceof NietBewezen)) throw error;
    const { mislukking, message } = error;
    if (mislukking !== 'onbereikbaar' && mislukking !== 'geannuleerd') await countFailure(omgeving, poging);
    omgeving.log({ niveau: 'fout', melding: `aanmelden bij ${oidc.provider.code}: ${mislukking} (${message})` });
    return problem(c, mislukking);
  }
}

type Antwoord = { readonly bewezen: Bewezen; readonly wachtend: Wachtend };

/** Whoever was proven gets a session of their own; the one before it in this browser ends. */
async function letIn(c: Context, { omgeving, cookie }: Deur, oidc: Oidc, { bewezen, wachtend }: Antwoord) {
  const { issuer, code } = oidc.provider;
  const { uitnodiging, terug, niveau } = wachtend;
  const machtiging = { kvk: bewezen.kvk, vestiging: bewezen.vestiging };
  const identiteit = { issuer, subject: bewezen.subject, ...machtiging };
  const accepted = uitnodiging ? await acceptUitnodiging(omgeving, uitnodiging, identiteit) : null;
  if (accepted && 'geweigerd' in accepted)
    return c.redirect(`/uitnodiging/${encodeURIComponent(uitnodiging ?? '')}?probleem=${accepted.geweigerd}`);
  const persoon = accepted ? { id: accepted.persoon } : await findPerson(omgeving, issuer, bewezen.subject);
  if (!persoon) return problem(c, 'onbekend');
  const before = getCookie(c, sessieCookie);
  const apparaat = apparaatVan(c.req.header('User-Agent'));
  const aanmelding = { apparaat, niveau: bewezen.niveau, provider: code, machtiging };
  const begun = await beginSession(omgeving, persoon, aanmelding, before ?? null);
  if ('buiten' in begun) return problem(c, begun.buiten);
  if (before) await closeSession(omgeving, before);
  setCookie(c, sessieCookie, begun.token, cookie);
  if (niveau && !isMinstens(bewezen.niveau, niveau))
    return problem(c, 'te-laag', { niveau, heeft: bewezen.niveau, ...(terug && { terug }) });
  return c.redirect(terug ?? '/');
}

async function signOut(c: Context, { omgeving, cookie, oidcs }: Deur): Promise<Response> {
  const token = getCookie(c, sessieCookie);
  const provider = token && (await readSession(omgeving, token))?.provider;
  if (token) await closeSession(omgeving, token);
  deleteCookie(c, sessieCookie, cookie);
  const known = oidcs.some((one) => one.provider.code === provider);
  return c.redirect(known ? `/aanmelden?afgemeld=${provider}` : '/aanmelden', 303);
}

/** Signs out at the provider too, for who asks that: others there may go on with other programs. */
async function leaveProvider(c: Context, { omgeving, oidcs }: Deur): Promise<Response> {
  const oidc = oidcs.find(({ provider }) => provider.code === c.req.param('code'));
  const uitgang = await oidc?.uitgang('/aanmelden').catch((error: unknown) => {
    omgeving.log({ niveau: 'fout', melding: `afmelden bij ${oidc.provider.code}: ${String(error)}` });
  });
  return uitgang ? c.redirect(uitgang) : problem(c, 'uitgang');
}

async function changeHat(c: Context, { omgeving }: Deur): Promise<Response> {
  const token = getCookie(c, sessieCookie);
  const { soort, code, vervangt } = await c.req.parseBody();
  if (token && typeof soort === 'string' && typeof code === 'string')
    await switchHat(omgeving, token, soort, code, typeof vervangt === 'string' ? vervangt : null);
  return c.redirect('/', 303);
}
