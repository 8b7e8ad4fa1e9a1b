// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Query } from '#platform/query';
import { type Endpoint, padveldenVan } from './endpoint.ts';
import { unkeepable } from './invoer.ts';
import { geslaagd, kenmerken, parametersVan, problemen } from './operatie.ts';
import { strangerProblem } from './probleem.ts';
import { answerOf } from './query-endpoint.ts';

type Bestand = { readonly naam: string; readonly mediatype?: string; readonly inhoud: Uint8Array };
type Beschrijving = {
  readonly pad: string;
  readonly query: Query<{ readonly id: string }, Bestand | undefined>;
  readonly samenvatting: string;
};

const anything = z.string().meta({ format: 'binary' });

/** A file to download, found by the last name in the path; always as attachment, never shown under our own address. */
export function fileEndpoint({ pad, query, samenvatting }: Beschrijving): Endpoint {
  const padvelden = padveldenVan(pad);
  const inPath = Object.fromEntries(padvelden.map((naam) => [naam, z.string()]));
  return {
    methode: 'get',
    pad,
    naam: query.naam,
    rollen: query.rollen,
    document: (schemas) => ({
      ...kenmerken(query.naam, samenvatting, query.rollen),
      parameters: parametersVan(schemas, 'path', inPath),
      responses: {
        200: geslaagd('Het bestand', { 'application/octet-stream': { schema: schemas.of(anything) } }),
        ...problemen(schemas, 400, 401, 404, 500),
      },
    }),
    answer: async (request) => {
      const id = request.context.req.param(padvelden.at(-1) ?? '') ?? '';
      const found = unkeepable(id).length > 0 ? undefined : await answerOf(request, query, { id });
      if (!found) return strangerProblem();
      return new Response(new Uint8Array(found.inhoud), {
        headers: {
          'Content-Type': found.mediatype ?? 'application/octet-stream',
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.naam)}`,
        },
      });
    },
  };
}
