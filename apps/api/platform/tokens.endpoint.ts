// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { openbaar } from '#platform/hoed';
import { netwerkVan } from '#platform/netwerk';
import { closedUntil, countFailure, forgetFailures } from '#platform/poging';
import { issueToken, type Uitgegeven } from '#platform/systeemtoken';
import type { Endpoint } from '../spine/endpoint.ts';
import { readBody, urlencoded } from '../spine/inhoud.ts';
import { unkeepable, type Velden } from '../spine/invoer.ts';
import { jsonAnswer } from '../spine/json.ts';
import { geslaagd, kenmerken, problemen } from '../spine/operatie.ts';
import { type ProbleemStatus, problem } from '../spine/probleem.ts';

const naam = 'platform/token-geven';
const samenvatting = 'Een token voor een systeem, met zijn client-id en geheim (OAuth 2.0, client credentials)';

const invoer = z.object({
  grant_type: z.literal('client_credentials'),
  client_id: z.string().optional().meta({ description: 'Mag ook met het geheim in de kop Authorization: Basic.' }),
  client_secret: z.string().optional(),
  scope: z.string().optional().meta({ description: 'Rollen, met spaties ertussen; zonder krijgt u ze alle.' }),
});
const voorbeeld = {
  grant_type: 'client_credentials',
  client_id: 'inkoopregie-5d0c1f',
  client_secret: 'geheim',
  scope: 'inkoper',
};
const token = z
  .object({
    access_token: z.string(),
    token_type: z.literal('Bearer'),
    expires_in: z.int().meta({ description: 'Hoeveel seconden het geldt.' }),
    scope: z.string().meta({ description: 'De rollen van dit token.' }),
  })
  .meta({ id: 'Token', description: 'De velden heten zoals RFC 6749 ze noemt.' });

/** The token endpoint of OAuth 2.0 (RFC 6749 §4.4). Its errors are problems that also hold the fields of that standard. */
export const tokens: readonly Endpoint[] = [
  {
    methode: 'post',
    pad: '/tokens',
    naam,
    rollen: openbaar,
    document: (schemas) => ({
      ...kenmerken(naam, samenvatting, openbaar),
      requestBody: {
        required: true,
        content: { [urlencoded.mediatypes[0]]: { schema: schemas.of(invoer), example: voorbeeld } },
      },
      responses: {
        200: geslaagd('Een token', { 'application/json': { schema: schemas.of(token) } }),
        ...problemen(schemas, 400, 401, 413, 415, 429, 500),
      },
    }),
    answer: async ({ omgeving, context }) => {
      const { req } = context;
      const poging = { soort: 'systeem', plek: netwerkVan(context, omgeving) } as const;
      const body = await readBody(req.raw, urlencoded);
      if (body instanceof Response) return body;
      if (unkeepable(body).length > 0)
        return refusedBy(req, 400, 'invalid_request', 'Hier staat een teken dat niet kan.');
      if (body['grant_type'] !== 'client_credentials')
        return body['grant_type']
          ? refusedBy(req, 400, 'unsupported_grant_type', 'Gebruik client_credentials als grant_type.')
          : refusedBy(req, 400, 'invalid_request', 'Vul grant_type in.');
      const client = clientOf(req.header('Authorization'), body);
      if (!client) return refusedBy(req, 401, 'invalid_client', 'Geef de client-id en het geheim mee.');
      const scope = String(body['scope'] ?? '')
        .split(' ')
        .filter(Boolean);
      const answer = await issueToken(omgeving, { ...client, scope });
      if ('token' in answer) {
        await forgetFailures(omgeving, poging);
        return given(answer);
      }
      if (answer.geweigerd === 'scope') return refusedBy(req, 400, 'invalid_scope', zonderRol);
      // Whoever has the secret is never kept waiting for what others tried from there.
      const tot = await closedUntil(omgeving, poging);
      if (tot) return waits(req, tot);
      await countFailure(omgeving, poging);
      return refusedBy(req, 401, 'invalid_client', onbekend);
    },
  },
];

const given = ({ token, rollen, seconden }: Uitgegeven): Response =>
  jsonAnswer({ access_token: token, token_type: 'Bearer', expires_in: seconden, scope: rollen.join(' ') });

type Gevraagd = { readonly header: (name: string) => string | undefined };

const zonderRol = 'Dit systeem heeft een van deze rollen niet.';
const onbekend = 'De client-id of het geheim klopt niet, of dit systeem is beëindigd.';
const teVaak = 'De client-id en het geheim waren te vaak verkeerd. Controleer ze, en probeer het later opnieuw.';

function waits(req: Gevraagd, tot: Temporal.Instant): Response {
  const refused = refusedBy(req, 429, 'invalid_client', teVaak);
  const seconds = Math.max(1, Math.ceil(tot.since(Temporal.Now.instant()).total('seconds')));
  refused.headers.set('Retry-After', String(seconds));
  return refused;
}

/** Who knows only OAuth asks for plain JSON, and gets the same as such. */
function refusedBy(req: Gevraagd, status: ProbleemStatus, error: string, detail: string): Response {
  const answer = problem(status, detail, { error, error_description: detail });
  if (status === 401 && req.header('Authorization') !== undefined)
    answer.headers.set('WWW-Authenticate', 'Basic realm="Inkoopregie"');
  const accept = req.header('Accept') ?? '';
  if (accept.includes('application/json') && !accept.includes('problem+json'))
    answer.headers.set('Content-Type', 'application/json');
  return answer;
}

/** In the header Authorization, or in the body; not in both. */
function clientOf(header: string | undefined, body: Velden) {
  const { client_id: id, client_secret: secret } = body;
  if (header === undefined)
    return typeof id === 'string' && typeof secret === 'string' ? { client: id, geheim: secret } : null;
  const [, encoded] = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(header) ?? [];
  const [, client, geheim] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? [];
  if (secret !== undefined || !client || !geheim) return null;
  const [given, told] = [decoded(client), decoded(geheim)];
  return given === null || told === null || [given, told].some((text) => text.includes('\0'))
    ? null
    : { client: given, geheim: told };
}

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
};
