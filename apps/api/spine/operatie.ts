// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Rol } from '#platform/hoed';
import { type ProbleemStatus, probleem, titels } from './probleem.ts';
import type { JsonSchema, Schemas } from './schemas.ts';

// The parts of an OpenAPI document that we use.

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
};
export type Inhoud = Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>>;
export type Antwoord = {
  readonly description: string;
  readonly headers: Readonly<Record<string, JsonSchema>>;
  readonly content: Inhoud;
};
export type Operatie = {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  /** An empty list: no sign-in needed. */
  readonly security?: readonly [];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Inhoud };
  readonly responses: Readonly<Record<string, Antwoord>>;
};

/** Who it is for and what it is called, from the path of the act or question behind it. */
export const kenmerken = (naam: string, samenvatting: string, rollen: readonly Rol[]) => ({
  operationId: naam.replace('/', '-'),
  summary: samenvatting,
  description: isOpenbaar(rollen) ? 'Voor iedereen, zonder aanmelden.' : `Voor de rollen: ${rollen.join(', ')}.`,
  tags: [naam.split('/', 1)[0] ?? ''],
  ...(isOpenbaar(rollen) && { security: [] as const }),
});

/** Is it there for everyone, also who is not signed in? */
export const isOpenbaar = (rollen: readonly Rol[]): boolean => rollen.includes('bezoeker');

/** What an operation for these roles answers when nobody is signed in. */
export const zonderAanmelding = (rollen: readonly Rol[]): readonly ProbleemStatus[] =>
  isOpenbaar(rollen) ? [] : [401];

export const versionHeader = { 'API-Version': { $ref: '#/components/headers/API-Version' } };

/** An answer that went well. */
export const geslaagd = (description: string, content: Inhoud, headers: Antwoord['headers'] = {}): Antwoord => ({
  description,
  headers: { ...versionHeader, ...headers },
  content,
});

/** The problems that an operation can answer with. */
export const problemen = (schemas: Schemas, ...statussen: readonly ProbleemStatus[]): Record<string, Antwoord> => {
  const content = { 'application/problem+json': { schema: schemas.of(probleem) } };
  return Object.fromEntries(statussen.map((status) => [status, geslaagd(titels[status], content)]));
};

/** The fields of an object as parameters of a path or of what stands behind the question mark. */
export const parametersVan = (schemas: Schemas, where: 'path' | 'query', shape: z.core.$ZodShape): Parameter[] => {
  const { properties = {}, required = [] } = schemas.of(z.object(shape));
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema,
  }));
};
