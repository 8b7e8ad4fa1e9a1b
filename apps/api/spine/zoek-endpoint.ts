// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import { parseInput } from '#platform/invoer';
import type { Query } from '#platform/query';
import type { Endpoint } from './endpoint.ts';
import { json, readBody } from './inhoud.ts';
import { unkeepable } from './invoer.ts';
import { jsonAnswer } from './json.ts';
import { geslaagd, kenmerken, problemen } from './operatie.ts';
import { inputProblem, strangerProblem } from './probleem.ts';
import { answerOf } from './query-endpoint.ts';
import { getoond, voorbeeldVan } from './voorbeeld.ts';

type Beschrijving<Input, View> = {
  readonly pad: `${string}/_zoeken`;
  readonly query: Query<Input, View>;
  readonly samenvatting: string;
  readonly invoer: z.ZodObject & z.ZodType<Input>;
  readonly antwoord: z.ZodType;
};

/** A question with personal data in it: it is asked in a body, so that nothing of it stands in an address. */
export function zoekEndpoint<Input, View>(beschrijving: Beschrijving<Input, View>): Endpoint {
  const { pad, query, samenvatting, invoer, antwoord } = beschrijving;
  return {
    methode: 'post',
    pad,
    naam: query.naam,
    rollen: query.rollen,
    antwoord,
    document: (schemas) => ({
      ...kenmerken(query.naam, samenvatting, query.rollen),
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemas.of(invoer), ...voorbeeldOp(invoer) } },
      },
      responses: {
        200: geslaagd('Gevonden', { 'application/json': { schema: schemas.of(antwoord) } }),
        ...problemen(schemas, 400, 401, 404, 413, 415, 500),
      },
    }),
    answer: async (request) => {
      const body = await readBody(request.context.req.raw, json);
      if (body instanceof Response) return body;
      const vreemd = unkeepable(body);
      if (vreemd.length > 0) return inputProblem(vreemd);
      const gelezen = parseInput(invoer, body);
      if (!gelezen.ok) return inputProblem(gelezen.fouten);
      const gevonden = await answerOf(request, query, gelezen.value);
      return gevonden === undefined ? strangerProblem() : jsonAnswer(gevonden);
    },
  };
}

const voorbeeldOp = (invoer: z.ZodObject) => {
  const example = voorbeeldVan({ invoer, velden: invoer.shape });
  return example ? { example: getoond(example) } : {};
};
