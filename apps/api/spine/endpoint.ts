// SPDX-License-Identifier: EUPL-1.2
import type { Context } from 'hono';
import type { z } from 'zod';
import type { Rol, Wie } from '#platform/hoed';
import type { Omgeving } from '#platform/omgeving';
import type { Operatie } from './operatie.ts';
import type { Schemas } from './schemas.ts';

/** Where the interface lives; what varies below it is written from there. */
export const basis = '/api/v1';

/** What a handler of this API gets: the platform, and who asks. */
export type Vraag = {
  readonly omgeving: Omgeving;
  readonly wie: Wie;
  readonly context: Context;
};

export type Methode = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** One operation: what it does, how it is documented, and how it is answered. */
export type Endpoint = {
  readonly methode: Methode;
  /** Path below `basis`, with `{name}` for what varies. */
  readonly pad: string;
  /** The act or question behind it, such as `tarieven/tariefvoorstel-indienen`. */
  readonly naam: string;
  /** Who may do or ask it. */
  readonly rollen: readonly Rol[];
  /** What a question is answered with. */
  readonly antwoord?: z.ZodType;
  readonly document: (schemas: Schemas) => Operatie;
  readonly answer: (vraag: Vraag) => Promise<Response>;
};

/** The names of what varies in a path: of `/procedures/{procedure}` that is `procedure`. */
export type Padveld<Pad extends string> = Pad extends `${string}{${infer Naam}}${infer Rest}`
  ? Naam | Padveld<Rest>
  : never;

export const padveldenVan = (pad: string): readonly string[] =>
  [...pad.matchAll(/\{(\w+)\}/g)].flatMap(([, naam]) => naam ?? []);

/** `/procedures/{procedure}` as Hono writes it. */
export const asRoute = (pad: string): string => pad.replace(/\{(\w+)\}/g, ':$1');
