// SPDX-License-Identifier: EUPL-1.2
import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { readAanmeldbestand } from '#platform/aanmeldbestand';
import type { Aanmeldprovider } from '#platform/aanmeldprovider';

/** What the broker says of whoever signs in next. */
export type Iemand = {
  readonly sub: string;
  readonly acr?: string;
  readonly vestiging?: string;
  readonly kvk?: string;
};
type Claims = Readonly<Record<string, unknown>>;
/** How the broker misbehaves: another token than it should give. */
export type Streek = {
  readonly claims?: (claims: Claims) => Claims;
  /** Signed by a key that is not the broker's, or not at all. */
  readonly sleutel?: 'vreemd' | 'geen';
  /** Gives the answer of the time before once more, whatever it is asked. */
  readonly herhaal?: true;
};

/** A real OpenID Connect provider over http that behaves like a broker of eHerkenning, and can be made to misbehave. */
export type Makelaar = {
  readonly provider: Aanmeldprovider;
  readonly is: (iemand: Iemand) => void;
  readonly streek: (streek: Streek | null) => void;
  /** From now on it does not answer, or does again. */
  readonly weg: (weg: boolean) => void;
  /** Signs with a new key from now on, and forgets the old one. */
  readonly draaiSleutels: () => void;
  /** How often its token endpoint was asked. */
  readonly gevraagd: () => number;
  readonly sluit: () => Promise<void>;
};

export const vestigingsclaim = 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr';
export const kvkclaim = 'urn:etoegang:1.9:EntityConcernedID:KvKnr';
export const loa = (level: string) => `urn:etoegang:core:assurance-class:loa${level}`;

/** How the platform proves itself there: with a key in PEM of which the broker knows the public half of `kent`. */
type Sleutel = { readonly pem: string; readonly kent: KeyObject };

/** @param adres of the platform, to which people are sent back */
export async function openMakelaar(code: string, adressen: readonly string[], sleutel?: Sleutel): Promise<Makelaar> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: State = { iemand: { sub: 'niemand' }, streek: null, weg: false, vorige: null, gevraagd: 0 };
  const aan = bewijsVan(code, adressen, sleutel);
  let running = createProvider(issuer, aan, state);
  server.on('request', (request, response) => {
    const url = request.url ?? '';
    if (state.weg) return void request.socket.destroy();
    if (url.startsWith('/kies/')) return void running.kies(request, response);
    if (url.startsWith('/token')) mangle(response, running.key, state);
    return void running.callback(request, response);
  });
  const [provider] = readAanmeldbestand(
    `
providers:
  - code: ${code}
    naam: Makelaar ${code}
    issuer: ${issuer}
    ${sleutel ? 'sleutel: /sleutels/aanmelden.pem' : 'geheim: GEHEIM'}
    acr: [${loa('3')}]
    claims: { vestiging: '${vestigingsclaim}', kvk: '${kvkclaim}' }`,
    { GEHEIM: 'geheim-van-de-proef' },
    () => sleutel?.pem ?? '',
  ).providers;
  if (!provider) throw new Error('geen provider');
  return {
    provider,
    is: (iemand) => Object.assign(state, { iemand }),
    streek: (streek) => Object.assign(state, { streek }),
    weg: (weg) => Object.assign(state, { weg }),
    draaiSleutels: () => {
      running = createProvider(issuer, aan, state);
    },
    gevraagd: () => state.gevraagd,
    sluit: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

type State = { iemand: Iemand; streek: Streek | null; weg: boolean; vorige: string | null; gevraagd: number };

/** How the broker knows the platform. */
const bewijsVan = (code: string, adressen: readonly string[], sleutel: Sleutel | undefined) => ({
  client_id: 'inkoopregie',
  redirect_uris: adressen.map((adres) => `${adres}/aanmelden/terug/${code}`),
  post_logout_redirect_uris: adressen.map((adres) => `${adres}/aanmelden`),
  ...(sleutel
    ? {
        token_endpoint_auth_method: 'private_key_jwt' as const,
        jwks: { keys: [createPublicKey(sleutel.kent).export({ format: 'jwk' }) as never] },
      }
    : { client_secret: 'geheim-van-de-proef' }),
});

function createProvider(issuer: string, aan: ReturnType<typeof bewijsVan>, state: State) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = randomUUID();
  const provider = new Provider(issuer, {
    clients: [aan],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' } as never] },
    acrValues: ['1', '2', '2plus', '3', '4'].map(loa),
    claims: { openid: ['sub', 'acr', 'amr', vestigingsclaim, kvkclaim] },
    conformIdTokenClaims: false,
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({
        sub,
        ...(state.iemand.vestiging && { [vestigingsclaim]: state.iemand.vestiging }),
        ...(state.iemand.kvk && { [kvkclaim]: state.iemand.kvk }),
      }),
    }),
    interactions: { url: (_context, { uid }) => `/kies/${uid}` },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: [randomUUID()] },
    loadExistingGrant: async (context) => {
      const grant = new provider.Grant({
        accountId: context.oidc.session?.accountId ?? '',
        clientId: context.oidc.client?.clientId ?? '',
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    ttl: { Interaction: 600, Session: 60, Grant: 600, AuthorizationCode: 60, IdToken: 600, AccessToken: 600 },
  });
  const kies: ReturnType<Provider['callback']> = async (request, response) => {
    const { sub, acr } = state.iemand;
    const login = { accountId: sub, amr: ['mfa'], remember: false, ...(acr && { acr }) };
    await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  };
  return { callback: provider.callback(), kies, key: { privateKey, kid } };
}

type Key = { readonly privateKey: KeyObject; readonly kid: string };

/** Lets the token endpoint answer as `streek` says. */
function mangle(response: ServerResponse, key: Key, state: State): void {
  state.gevraagd += 1;
  const end = response.end.bind(response);
  response.end = ((chunk?: unknown) => {
    const answer = changed(String(chunk ?? ''), key, state);
    if (state.streek?.herhaal) response.statusCode = 200;
    response.setHeader('Content-Length', Buffer.byteLength(answer));
    return end(answer);
  }) as typeof response.end;
}

function changed(answer: string, key: Key, state: State): string {
  const { streek, vorige } = state;
  if (streek?.herhaal && vorige) return vorige;
  const body: unknown = JSON.parse(answer);
  if (typeof body !== 'object' || body === null || !('id_token' in body)) return answer;
  state.vorige = answer;
  if (!streek) return answer;
  const [, payload = ''] = String(body.id_token).split('.');
  const claims: Claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return JSON.stringify({ ...body, id_token: token(streek.claims?.(claims) ?? claims, key, streek.sleutel) });
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(claims: Claims, { privateKey, kid }: Key, sleutel: Streek['sleutel']): string {
  if (sleutel === 'geen') return `${part({ alg: 'none' })}.${part(claims)}.`;
  const key = sleutel === 'vreemd' ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey : privateKey;
  const signed = `${part({ alg: 'RS256', kid })}.${part(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}
