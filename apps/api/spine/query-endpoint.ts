// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { ask, NotAllowed, type Query } from '#platform/query';
import { NoPlan } from '#platform/zonder-plan';
import { type Bladeren, linkHeader, linkTo } from './bladeren.ts';
import { type Endpoint, type Padveld, padveldenVan, type Vraag } from './endpoint.ts';
import { readFilters, unkeepable } from './invoer.ts';
import { type AsJson, jsonAnswer } from './json.ts';
import { geslaagd, kenmerken, parametersVan, problemen, zonderAanmelding } from './operatie.ts';
import { inputProblem, strangerProblem } from './probleem.ts';

/** Both ways: the schema holds what the view holds, and nothing else. One of any type says only that there is something. */
type Describes<Schema extends z.ZodType, View> =
  unknown extends z.output<Schema>
    ? unknown
    : [AsJson<View>, z.output<Schema>] extends [z.output<Schema>, AsJson<View>]
      ? unknown
      : never;

type Beschrijving<Pad extends string, Filters extends z.ZodRawShape, Input, View, Schema extends z.ZodType> = {
  readonly pad: Pad;
  readonly query: Query<Input, View>;
  readonly samenvatting: string;
  /** What one may ask behind the question mark. */
  readonly filters?: Filters;
  /** Makes the question out of what stands in the path and behind the question mark. */
  readonly vraag: (velden: Readonly<Record<Padveld<Pad>, string>> & z.output<z.ZodObject<Filters>>) => Input;
  /** What the answer looks like, where that is documented. */
  readonly antwoord?: Schema & Describes<Schema, NonNullable<View>>;
  /** Of a list that can grow: it comes page by page, and `Link` names the next. Its `filters` hold `bladerfilters`. */
  readonly bladeren?: Bladeren<NonNullable<View>>;
};

const view: z.ZodType = z.looseObject({}).meta({ description: 'Het overzicht zoals het op de pagina staat.' });
/** A list of such views. */
export const views: z.ZodType = z.array(view);

/** A question as an operation. Whoever has no role for it, or for whom there is nothing, gets 404. */
export function queryEndpoint<
  Pad extends string,
  Input,
  View,
  Filters extends z.ZodRawShape = Record<never, never>,
  Schema extends z.ZodType = z.ZodType,
>(beschrijving: Beschrijving<Pad, Filters, Input, View, Schema>): Endpoint {
  const { pad, query, samenvatting, filters, vraag, antwoord = view, bladeren } = beschrijving;
  const padvelden = padveldenVan(pad);
  const inPath = Object.fromEntries(padvelden.map((naam) => [naam, z.string()]));
  const asked = z.object(filters ?? {});
  return {
    methode: 'get',
    pad,
    naam: query.naam,
    rollen: query.rollen,
    antwoord,
    document: (schemas) => ({
      ...kenmerken(query.naam, samenvatting, query.rollen),
      parameters: [...parametersVan(schemas, 'path', inPath), ...parametersVan(schemas, 'query', asked.shape)],
      responses: {
        200: geslaagd('Gevonden', { 'application/json': { schema: schemas.of(antwoord) } }, bladeren && linkHeader),
        ...problemen(schemas, 400, ...zonderAanmelding(query.rollen), 404, 500),
      },
    }),
    answer: async (request) => {
      const { req } = request.context;
      if (unkeepable(req.param()).length > 0) return strangerProblem();
      const read = readFilters(asked, req.query());
      if (!read.ok) return inputProblem(read.fouten);
      const velden = { ...req.param(), ...read.value } as Parameters<typeof vraag>[0];
      const found = await answerOf(request, query, vraag(velden));
      if (found === undefined) return strangerProblem();
      return jsonAnswer(found, 200, bladeren ? linkTo(bladeren, req.url, numberOf(read.value), found) : {});
    },
  };
}

const numberOf = (filters: object): number | undefined =>
  'aantal' in filters && typeof filters.aantal === 'number' ? filters.aantal : undefined;

/** What the question gives this asker; nothing when it has no role for it. */
export async function answerOf<Input, View>(
  { omgeving, wie }: Vraag,
  query: Query<Input, View>,
  input: Input,
): Promise<NonNullable<View> | undefined> {
  try {
    return (await ask(omgeving, wie, query, input)) ?? undefined;
  } catch (error) {
    if (error instanceof NotAllowed || error instanceof NoPlan) return undefined;
    throw error;
  }
}

/** A part of a larger view as a question of its own, such as the goals out of the whole plan. */
export const part = <Input, View, Part>(
  query: Query<Input, View>,
  naam: string,
  take: (view: NonNullable<View>) => Part,
): Query<Input, Part | undefined> => ({
  naam,
  rollen: query.rollen,
  run: async (context, input) => {
    const found = await query.run(context, input);
    return found === undefined || found === null ? undefined : take(found);
  },
});
