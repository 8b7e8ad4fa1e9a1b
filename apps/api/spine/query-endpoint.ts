// SPDX-License-Identifier: EUPL-1.2
import { z } from '@hono/zod-openapi';
import { ask, NotAllowed, type Query } from '#platform/query';
import type { Endpoint } from './endpoint.ts';
import { probleem, strangerProblem } from './probleem.ts';

type Beschrijving<Input, View> = {
  readonly pad: string;
  readonly query: Query<Input, View>;
  readonly samenvatting: string;
  readonly onderdeel: string;
  /** Makes the question out of what stands in the path and behind the question mark. */
  readonly vraag: (velden: Readonly<Record<string, string>>) => Input;
  /** Filters that one may give behind the question mark. */
  readonly filters?: readonly string[];
};

/** A question as an operation. Whoever has no role for it, or for whom there is nothing, gets 404. */
export function queryEndpoint<Input, View>(beschrijving: Beschrijving<Input, View>): Endpoint {
  const { pad, query, samenvatting, onderdeel, vraag, filters = [] } = beschrijving;
  const padvelden = [...pad.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam ?? '');
  const texts = (names: readonly string[], optional: boolean) =>
    z.object(Object.fromEntries(names.map((naam) => [naam, optional ? z.string().optional() : z.string()])));
  return {
    methode: 'get',
    pad,
    document: (registry) =>
      registry.registerPath({
        method: 'get',
        path: pad,
        summary: samenvatting,
        operationId: query.naam.replace('/', '-'),
        tags: [onderdeel],
        request: { params: texts(padvelden, false), query: texts(filters, true) },
        responses: {
          200: { description: 'Gevonden', content: { 'application/json': { schema: z.unknown() } } },
          401: { description: 'Niet aangemeld', content: { 'application/problem+json': { schema: probleem } } },
          404: { description: 'Niet gevonden', content: { 'application/problem+json': { schema: probleem } } },
        },
      }),
    answer: async ({ omgeving, wie, context }) => {
      const asked = Object.fromEntries(
        filters.map((naam) => [naam, context.req.query(naam)]).filter(([, value]) => value),
      );
      try {
        const view = await ask(omgeving, wie, query, vraag({ ...asked, ...context.req.param() }));
        return view === undefined || view === null ? strangerProblem() : Response.json(view);
      } catch (error) {
        if (error instanceof NotAllowed) return strangerProblem();
        throw error;
      }
    },
  };
}
