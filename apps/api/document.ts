// SPDX-License-Identifier: EUPL-1.2
import { cyclus } from '#cyclus';
import { rollen } from '#platform/hoed';
import { systeemrollen } from '#platform/systeem';
import { basis, type Endpoint } from './spine/endpoint.ts';
import type { Operatie } from './spine/operatie.ts';
import { collectSchemas, type JsonSchema } from './spine/schemas.ts';

/** Version of the interface: semantic, the major one stands in the address. */
export const apiVersie = '1.2.0';

export type OpenApi = {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly contact: { readonly name: string; readonly url: string; readonly email: string };
    readonly license: { readonly name: string; readonly url: string };
  };
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operatie>>>>;
  readonly components: Readonly<
    Record<'schemas' | 'headers' | 'securitySchemes', Readonly<Record<string, JsonSchema>>>
  >;
};

/** The whole interface as an OpenAPI document, made from what answers. */
export function describe(endpoints: readonly Endpoint[]): OpenApi {
  const schemas = collectSchemas();
  const paths: Record<string, Record<string, Operatie>> = {};
  for (const { pad, methode, document } of endpoints) paths[pad] = { ...paths[pad], [methode]: document(schemas) };
  const used = new Set(endpoints.map(({ naam }) => naam.split('/', 1)[0]));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Inkoopregie',
      version: apiVersie,
      description: 'Dezelfde handelingen en vragen als op de pagina’s, voor andere systemen.',
      contact: {
        name: 'De beheerders van Inkoopregie',
        url: 'https://inkoopregie.example',
        email: 'beheer@inkoopregie.example',
      },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: basis }],
    security: [{ systeem: [] }, { sessie: [] }],
    tags: [...rooms, algemeen].filter(({ name }) => used.has(name)),
    paths,
    components: {
      schemas: schemas.named,
      headers: { 'API-Version': { description: 'De versie van deze interface.', schema: { type: 'string' } } },
      securitySchemes: {
        systeem: {
          type: 'oauth2',
          description: 'Een systeem met client-id en geheim. De scopes zijn rollen; het token geldt een kwartier.',
          flows: {
            clientCredentials: {
              tokenUrl: `${basis}/tokens`,
              scopes: Object.fromEntries(
                Object.values(systeemrollen).flatMap((own) => own.map((rol) => [rol, rollen[rol]])),
              ),
            },
          },
        },
        sessie: { type: 'apiKey', in: 'cookie', name: 'inkoopregie_sessie', description: 'De sessie van een mens.' },
      },
    },
  };
}

const rooms = cyclus.map(({ naam, titel, vraag }) => ({ name: naam, description: `${titel}: ${vraag}` }));
const algemeen = {
  name: 'platform',
  description: 'Wat bij alle onderdelen hoort: de werkvoorraad, documenten, tokens en wat er gebeurde.',
};
