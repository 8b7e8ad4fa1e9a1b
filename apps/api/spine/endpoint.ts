// SPDX-License-Identifier: EUPL-1.2
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Wie } from '#platform/hoed';
import type { Omgeving } from '#platform/omgeving';

/** What a handler of this API gets: the platform, and who asks. */
export type Vraag = {
  readonly omgeving: Omgeving;
  readonly wie: Wie;
  readonly context: Context;
};

/** One operation: how it is documented, and how it is answered. */
export type Endpoint = {
  readonly methode: 'get' | 'post';
  /** Path below `/api/v1`, with `{name}` for what varies. */
  readonly pad: string;
  readonly document: (registry: OpenAPIHono['openAPIRegistry']) => void;
  readonly answer: (vraag: Vraag) => Promise<Response>;
};

/** `/producten/{id}` as Hono writes it. */
export const asRoute = (pad: string): string => pad.replace(/\{(\w+)\}/g, ':$1');
