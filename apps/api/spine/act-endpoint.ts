// SPDX-License-Identifier: EUPL-1.2
import { z } from '@hono/zod-openapi';
import { type Act, runAct } from '#platform/act';
import type { Endpoint } from './endpoint.ts';
import { probleem, problem, refusal } from './probleem.ts';

type Beschrijving<Input, Value> = {
  readonly pad: string;
  readonly act: Act<Input, Value>;
  readonly samenvatting: string;
  readonly onderdeel: string;
};

const sleutelHeader = 'Idempotency-Key';

/** An act as an operation: the same act that a page carries out, with the same checks and the same refusals. */
export function actEndpoint<Input, Value>({ pad, act, samenvatting, onderdeel }: Beschrijving<Input, Value>): Endpoint {
  const padvelden = [...pad.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam ?? '');
  return {
    methode: 'post',
    pad,
    document: (registry) =>
      registry.registerPath({
        method: 'post',
        path: pad,
        summary: samenvatting,
        description: `Rollen: ${act.rollen.join(', ')}.`,
        operationId: act.naam.replace('/', '-'),
        tags: [onderdeel],
        request: {
          params: z.object(Object.fromEntries(padvelden.map((naam) => [naam, z.string()]))),
          headers: z.object({
            [sleutelHeader]: z
              .string()
              .max(100)
              .optional()
              .openapi({ description: 'Twee keer sturen is één keer uitvoeren.' }),
          }),
          body: { required: true, content: { 'application/json': { schema: bodyOf(act.invoer, padvelden) } } },
        },
        responses: {
          201: {
            description: 'Uitgevoerd',
            content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } },
          },
          ...problems,
        },
      }),
    answer: async ({ omgeving, wie, context }) => {
      const body = await readJson(context.req.raw);
      if (body instanceof Response) return body;
      const input = { ...body, ...context.req.param() };
      const result = await runAct(omgeving, wie, act, input, context.req.header(sleutelHeader));
      return result.status === 'decided' ? Response.json(result.value, { status: 201 }) : refusal(result);
    },
  };
}

const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: probleem } },
});
const problems = {
  400: problemAnswer('De invoer is niet goed; alle fouten tegelijk'),
  401: problemAnswer('Niet aangemeld'),
  403: problemAnswer('Uw rol mag dit niet'),
  422: problemAnswer('Geweigerd, met alle redenen'),
};

/** What the body holds: the act's input without what stands in the path. */
function bodyOf(invoer: z.ZodType, padvelden: readonly string[]): z.ZodType {
  if (!(invoer instanceof z.ZodObject)) return invoer;
  const inBody = Object.entries(invoer.shape).filter(([naam]) => !padvelden.includes(naam));
  return z.object(Object.fromEntries(inBody));
}

async function readJson(request: Request): Promise<Record<string, unknown> | Response> {
  if (!request.headers.get('Content-Type')?.startsWith('application/json'))
    return problem(415, 'Stuur de inhoud als application/json.');
  try {
    const body: unknown = await request.json();
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
    return problem(400, 'De inhoud moet één JSON-object zijn.');
  } catch {
    return problem(400, 'De inhoud is geen geldige JSON.');
  }
}
