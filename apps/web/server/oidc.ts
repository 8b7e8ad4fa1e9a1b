// SPDX-License-Identifier: EUPL-1.2
import * as client from 'openid-client';
import type { Aanmeldprovider } from '#platform/aanmeldprovider';
import type { Aanmeldsleutel } from '#platform/aanmeldsleutel';
import { isMinstens, type Niveau, niveaus } from '#platform/niveau';

/** What is kept until the provider answers: only who began may end it, once. */
export type Beginsel = { readonly verifier: string; readonly state: string; readonly nonce: string };

/** What the provider proved of somebody. */
export type Bewezen = {
  readonly subject: string;
  readonly niveau: Niveau;
  /** The branch, and the company, that this proof is limited to. */
  readonly vestiging: string | null;
  readonly kvk: string | null;
};

/** Why there is no proof. */
export type Mislukking = 'mislukt' | 'gebruikt' | 'geannuleerd' | 'verlopen' | 'vreemd' | 'onbereikbaar';
export class NietBewezen extends Error {
  readonly mislukking: Mislukking;
  constructor(mislukking: Mislukking, detail: string) {
    super(detail);
    this.mislukking = mislukking;
  }
}

export type Oidc = {
  readonly provider: Aanmeldprovider;
  /** Where to send people; `null` when the provider does not answer. */
  readonly adresVoor: (beginsel: Beginsel, vraag: Vraag) => Promise<string>;
  /** @throws NietBewezen */
  readonly bewijs: (antwoord: string, beginsel: Beginsel) => Promise<Bewezen>;
  /** Where one signs out there too; `null` when the provider offers no such place. */
  readonly uitgang: (daarna: string) => Promise<string | null>;
};
type Vraag = { readonly niveau: Niveau | null; readonly opnieuw: boolean };

/** For how long we go by what the provider last said about itself. */
const knownMilliseconds = 60_000;
const patienceSeconds = 10;
/** An answer to a question that was asked longer ago is not taken. */
const longestSeconds = 600;
const driftSeconds = 30;

/** Speaks with one provider: authorization code with PKCE, state and nonce. */
export function createOidc(provider: Aanmeldprovider, adres: string, productie: boolean): Oidc {
  const callback = `${adres}${provider.terug}`;
  const discover = () => discoverAt(provider, productie);
  const recent = forAWhile(discover);
  return {
    provider,
    adresVoor: async ({ verifier, state, nonce }, { niveau, opnieuw }) => {
      const acr = acrFor(provider, niveau);
      const url = client.buildAuthorizationUrl(await recent(), {
        redirect_uri: callback,
        scope: ['openid', ...provider.scopes].join(' '),
        ...(acr.length > 0 && { acr_values: acr.join(' ') }),
        ...(opnieuw && { prompt: 'login' }),
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return url.href;
    },
    bewijs: async (antwoord, beginsel) => {
      try {
        // Anew for every answer: keys that the provider changed a moment ago count at once.
        const found = await discover();
        const tokens = await client.authorizationCodeGrant(found, new URL(antwoord, callback), {
          pkceCodeVerifier: beginsel.verifier,
          expectedState: beginsel.state,
          expectedNonce: beginsel.nonce,
          idTokenExpected: true,
        });
        return readProof(provider, tokens.claims());
      } catch (error) {
        throw error instanceof NietBewezen ? error : new NietBewezen(kindOf(error), describe(error));
      }
    },
    uitgang: async (daarna) => {
      const found = await recent();
      if (!found.serverMetadata().end_session_endpoint) return null;
      return client.buildEndSessionUrl(found, { post_logout_redirect_uri: `${adres}${daarna}` }).href;
    },
  };
}

/** Without real operation the provider may be one on this machine, over plain http. */
const discoverAt = async (
  { issuer, client: id, geheim, sleutel }: Aanmeldprovider,
  productie: boolean,
): Promise<client.Configuration> =>
  client.discovery(new URL(issuer), id, sleutel ? undefined : geheim, sleutel ? await signedBy(sleutel) : undefined, {
    timeout: patienceSeconds,
    // What the provider says of somebody is signed, and the signature counts, also over a connection that we trust.
    execute: [client.enableNonRepudiationChecks, ...(productie ? [] : [client.allowInsecureRequests])],
  });

/** The platform proves itself by signing (private_key_jwt, OpenID Connect Core §9). */
const signedBy = async ({ sleutel, algoritme, nummer }: Aanmeldsleutel): Promise<client.ClientAuth> => {
  const kind = algoritme === 'ES256' ? { name: 'ECDSA', namedCurve: 'P-256' } : rsa;
  const bytes = new Uint8Array(sleutel.export({ format: 'der', type: 'pkcs8' }));
  const key = await crypto.subtle.importKey('pkcs8', bytes, kind, false, ['sign']);
  return client.PrivateKeyJwt(nummer === null ? { key } : { key, kid: nummer });
};
const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

function forAWhile<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let known: { readonly at: number; readonly value: Promise<Value> } | undefined;
  return () => {
    const now = performance.now();
    if (known && now - known.at < knownMilliseconds) return known.value;
    const asked = { at: now, value: ask() };
    known = asked;
    asked.value.catch(() => {
      if (known === asked) known = undefined;
    });
    return asked.value;
  };
}

/** The words of the provider for that level and higher; without a level, what it is always asked. */
const acrFor = ({ acr, niveaus: words }: Aanmeldprovider, niveau: Niveau | null): readonly string[] => {
  if (niveau === null) return acr;
  const own = acr.filter((word) => isMinstens(words[word] ?? 'laag', niveau));
  return own.length > 0 ? own : Object.keys(words).filter((word) => isMinstens(words[word] ?? 'laag', niveau));
};

type Claims = ReturnType<(client.TokenEndpointResponse & client.TokenEndpointResponseHelpers)['claims']>;

function readProof(provider: Aanmeldprovider, claims: Claims): Bewezen {
  if (!claims?.sub) throw new NietBewezen('vreemd', 'geen subject');
  const age = Temporal.Now.instant().epochMilliseconds / 1000 - claims.iat;
  if (age > longestSeconds || age < -driftSeconds) throw new NietBewezen('verlopen', 'uitgegeven op een ander moment');
  const { vestiging, kvk } = provider.claims;
  return {
    subject: claims.sub,
    niveau: levelOf(provider, claims[provider.claims.niveau]),
    vestiging: numberOf(vestiging && claims[vestiging], /^\d{12}$/),
    kvk: numberOf(kvk && claims[kvk], /^\d{8}$/),
  };
}

/** The strongest of what it says; `niveau` of the provider when it says nothing that we know. */
function levelOf({ niveaus: words, niveau }: Aanmeldprovider, said: unknown): Niveau {
  const known = [said]
    .flat()
    .flatMap((word) => (typeof word === 'string' && Object.hasOwn(words, word) ? [words[word]] : []));
  return niveaus.findLast((one) => known.includes(one)) ?? niveau;
}

/** A restriction that cannot be read must not become no restriction. */
function numberOf(said: unknown, form: RegExp): string | null {
  if (said === null || said === undefined) return null;
  const [number, ...more] = [said].flat();
  if (typeof number === 'string' && more.length === 0 && form.test(number)) return number;
  throw new NietBewezen('vreemd', 'onleesbaar nummer van vestiging of bedrijf');
}

const timeCodes: readonly unknown[] = ['OAUTH_JWT_TIMESTAMP_CHECK_FAILED'];
const awayCodes: readonly unknown[] = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM'];
const foreignCodes: readonly unknown[] = [
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_UNSUPPORTED_OPERATION',
];

function kindOf(error: unknown): Mislukking {
  if (error instanceof client.AuthorizationResponseError)
    return error.error === 'access_denied' ? 'geannuleerd' : 'mislukt';
  const code = codeOf(error);
  if (timeCodes.includes(code)) return 'verlopen';
  if (foreignCodes.includes(code)) return 'vreemd';
  return awayCodes.includes(code) || error instanceof TypeError ? 'onbereikbaar' : 'mislukt';
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** For the log: what kind of thing went wrong, and nothing of what was sent. */
const describe = (error: unknown): string =>
  error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError
    ? error.error
    : String(codeOf(error) ?? (error instanceof Error ? error.name : 'fout'));
