// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** A JSON Schema of draft 2020-12, which is what OpenAPI 3.1 uses. */
export type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
};

export type Schemas = {
  /** The schema as the document shows it; one with a name (`meta({ id })`) stands under `components`, once. */
  readonly of: (schema: z.ZodType) => JsonSchema;
  readonly named: Readonly<Record<string, JsonSchema>>;
};

/** Turns the schemas that check what comes in into those of the document, so that the two cannot differ. */
export function collectSchemas(): Schemas {
  const named: Record<string, JsonSchema> = {};
  return {
    named,
    of: (schema) => {
      const whole = z.object({ schema });
      const { $defs, properties } = z.toJSONSchema(whole, { io: 'input', unrepresentable: 'any', override });
      for (const [naam, definition] of Object.entries(asComponents($defs ?? {}))) {
        const { id: _, ...rest } = definition;
        named[naam] = rest;
      }
      return asComponents(properties ?? {})['schema'] ?? {};
    },
  };
}

type Overriding = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

/** What zod does not say: that a file is bytes, that a field which accepts nothing may be left out; or says needlessly. */
const override: Overriding = ({ zodSchema, jsonSchema }) => {
  if (zodSchema instanceof z.ZodCustom) Object.assign(jsonSchema, { type: 'string', format: 'binary' });
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (!(zodSchema instanceof z.ZodObject) || !jsonSchema.required) return;
  const { shape } = zodSchema;
  jsonSchema.required = jsonSchema.required.filter((veld) => !z.safeParse(shape[veld], undefined).success);
};

const asComponents = (schemas: object): Record<string, JsonSchema> =>
  JSON.parse(JSON.stringify(schemas).replaceAll('"#/$defs/', '"#/components/schemas/'));
