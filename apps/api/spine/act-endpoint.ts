// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Act, runAct } from '#platform/act';
import gegeven from './antwoorden.json' with { type: 'json' };
import { basis, type Endpoint, type Methode, padveldenVan } from './endpoint.ts';
import { type Inhoudsoort, json, readBody } from './inhoud.ts';
import { unkeepable, type Velden } from './invoer.ts';
import { jsonAnswer } from './json.ts';
import {
  geslaagd,
  kenmerken,
  type Operatie,
  type Parameter,
  parametersVan,
  problemen,
  zonderAanmelding,
} from './operatie.ts';
import { refusal } from './probleem.ts';
import type { Schemas } from './schemas.ts';
import { getoond, voorbeeldVan } from './voorbeeld.ts';

type Beschrijving<Input, Value> = {
  readonly pad: string;
  readonly act: Act<Input, Value>;
  readonly samenvatting: string;
  /** By default `post`: it adds something. */
  readonly methode?: Exclude<Methode, 'get'>;
  /** In which form the body comes; `null` when what is not in the path stands behind the question mark. */
  readonly inhoud?: Inhoudsoort | null;
  /** Path at which what was made can be read. */
  readonly plaats?: (value: Value) => string | null;
  /** A body that is good, for the document; a test sends it. */
  readonly voorbeeld?: Readonly<Record<string, unknown>>;
};

const keyHeader = 'Idempotency-Key';
/** For how long a key gives the first answer again. */
const keptDays = 30;

/** An act as an operation: the same act that a page carries out, with the same checks and the same refusals. */
export function actEndpoint<Input, Value>(beschrijving: Beschrijving<Input, Value>): Endpoint {
  const { pad, act, methode = 'post', plaats, inhoud = json } = beschrijving;
  const padvelden = padveldenVan(pad);
  const status = methode === 'post' ? 201 : 200;
  return {
    methode,
    pad,
    naam: act.naam,
    rollen: act.rollen,
    document: (schemas) => documentOf(schemas, beschrijving, padvelden),
    answer: async ({ omgeving, wie, context: { req } }) => {
      const body = inhoud ? await readBody(req.raw, inhoud) : req.query();
      if (body instanceof Response) return body;
      const sleutel = req.header(keyHeader);
      const input = { ...body, ...req.param() };
      const fouten = [...keyProblem(sleutel), ...unkeepable(input)];
      if (fouten.length > 0) return refusal({ status: 'invalid', fouten }, padvelden);
      const result = await runAct(omgeving, wie, act, input, sleutel && { sleutel, dagen: keptDays });
      if (result.status !== 'decided') return refusal(result, padvelden);
      const made = plaats?.(result.value);
      return jsonAnswer(result.value, status, made ? { Location: `${basis}${made}` } : {});
    },
  };
}

const keyProblem = (sleutel: string | undefined) =>
  sleutel === undefined || /^[\x21-\x7e]{1,100}$/.test(sleutel)
    ? []
    : [{ veld: keyHeader, melding: 'Gebruik 1 tot 100 letters, cijfers en leestekens, zonder spaties.' }];

function documentOf<Input, Value>(
  schemas: Schemas,
  { act, samenvatting, methode = 'post', inhoud = json, plaats, voorbeeld }: Beschrijving<Input, Value>,
  padvelden: readonly string[],
): Operatie {
  const fields = Object.entries(shapeOf(act.invoer));
  const inPath = Object.fromEntries(fields.filter(([naam]) => padvelden.includes(naam)));
  const rest = Object.fromEntries(fields.filter(([naam]) => !padvelden.includes(naam)));
  const location = plaats && { Location: { description: 'Waar het te lezen is.', schema: { type: 'string' } } };
  const done = geslaagd(
    'Uitgevoerd',
    { 'application/json': { schema: schemas.of(result), ...antwoordOp(act.naam) } },
    location,
  );
  const missing = padvelden.length > 0 ? ([404] as const) : [];
  const size = inhoud ? ([413, 415] as const) : [];
  const example =
    voorbeeld ?? (inhoud?.heel ? undefined : voorbeeldVan({ invoer: act.invoer, velden: rest, inPad: inPath }));
  return {
    ...kenmerken(act.naam, samenvatting, act.rollen),
    parameters: [
      ...parametersVan(schemas, 'path', inPath),
      ...(inhoud ? [] : parametersVan(schemas, 'query', rest)),
      ...((methode === 'post' || methode === 'patch') && !act.geheim ? [keyParameter] : []),
    ],
    ...(inhoud && { requestBody: bodyOf(schemas, inhoud, rest, example) }),
    responses: {
      [methode === 'post' ? 201 : 200]: done,
      ...problemen(schemas, 400, ...zonderAanmelding(act.rollen), 403, ...missing, ...size, 422, 500),
    },
  };
}

/** What the example story was answered, with values that say nothing of anyone; `test/api/verhaal.db.test.ts` renews them. */
const antwoorden: Readonly<Record<string, unknown>> = gegeven;
const antwoordOp = (act: string) => (act in antwoorden ? { example: antwoorden[act] } : {});

const shapeOf = (invoer: z.ZodType): z.ZodRawShape => (invoer instanceof z.ZodObject ? invoer.shape : {});

const bodyOf = (
  schemas: Schemas,
  { mediatypes, schema }: Inhoudsoort,
  velden: Velden & z.ZodRawShape,
  voorbeeld: Velden | undefined,
) => ({
  required: Object.values(velden).some((veld) => !z.safeParse(veld, undefined).success),
  content: {
    [mediatypes[0]]: { schema: schemas.of(schema(velden)), ...(voorbeeld && { example: getoond(voorbeeld) }) },
  },
});

const result = z.looseObject({}).meta({ description: 'Wat de handeling opleverde: de kenmerken van wat er nu is.' });

const keyParameter: Parameter = {
  name: keyHeader,
  in: 'header',
  required: false,
  description:
    'Een kenmerk dat u zelf kiest. Stuurt u hetzelfde nog eens met dezelfde sleutel, dan gebeurt het één keer en krijgt u dertig dagen lang hetzelfde antwoord.',
  schema: { type: 'string', maxLength: 100 },
};
