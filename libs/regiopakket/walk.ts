// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Pad } from './fout.ts';
import { type Rol, rollen } from './verwijzing.ts';

type Schema = z.core.$ZodType;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema that looks at the data itself: without optional, default or conversion around it. */
export function inner(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inner(schema.unwrap());
  if (schema instanceof z.ZodPipe) return inner(schema.in);
  return schema;
}

/** The option of a union that data of this shape was meant for; -1 when it resembles none. */
export function optionFor(options: readonly Schema[], value: unknown): number {
  const scores = options.map((option) => resemblance(inner(option), value));
  const best = Math.max(...scores);
  return best > 0 ? scores.indexOf(best) : -1;
}

function resemblance(schema: Schema, value: unknown): number {
  if (schema instanceof z.ZodLiteral) return schema.values.has(value as z.core.util.Literal) ? 100 : 0;
  if (schema instanceof z.ZodObject)
    return isRecord(value) ? 1 + Object.keys(value).filter((key) => key in schema.shape).length : 0;
  if (schema instanceof z.ZodArray) return Array.isArray(value) ? 1 : 0;
  if (schema instanceof z.ZodUnion) return Math.max(...schema.options.map((o: Schema) => resemblance(inner(o), value)));
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodString) return typeof value === 'string' ? 1 : 0;
  if (schema instanceof z.ZodNumber) return typeof value === 'number' ? 1 : 0;
  return schema instanceof z.ZodBoolean && typeof value === 'boolean' ? 1 : 0;
}

/** Visits every code that the data holds, also in data that is partly wrong. */
export function walk(schema: Schema, value: unknown, pad: Pad, visit: (rol: Rol, code: string, pad: Pad) => void): void {
  const node = inner(schema);
  const rol = rollen.get(node);
  if (rol && typeof value === 'string') visit(rol, value, pad);
  if (node instanceof z.ZodObject && isRecord(value)) {
    for (const [key, child] of Object.entries<Schema>(node.shape))
      if (Object.hasOwn(value, key)) walk(child, value[key], [...pad, key], visit);
  } else if (node instanceof z.ZodArray && Array.isArray(value)) {
    for (const [i, part] of value.entries()) walk(node.element, part, [...pad, i], visit);
  } else if (node instanceof z.ZodUnion) {
    const option = node.options[optionFor(node.options, value)];
    if (option) walk(option, value, pad, visit);
  }
}

/** The kinds of item that a page names, whatever its data. */
export function kindsNamed(schema: Schema, found = new Set<string>()): Set<string> {
  const node = inner(schema);
  const rol = rollen.get(node);
  if (rol?.doet === 'benoemt') found.add(rol.soort);
  const children: readonly Schema[] =
    node instanceof z.ZodObject
      ? Object.values<Schema>(node.shape)
      : node instanceof z.ZodArray
        ? [node.element]
        : node instanceof z.ZodUnion
          ? node.options
          : [];
  for (const child of children) kindsNamed(child, found);
  return found;
}

/** The schema that belongs to a place in the data. */
export function schemaAt(schema: Schema, value: unknown, pad: Pad): Schema | undefined {
  const node = inner(schema);
  const [deel, ...rest] = pad;
  if (node instanceof z.ZodUnion && deel !== undefined) {
    const option = node.options[optionFor(node.options, value)];
    return option && schemaAt(option, value, pad);
  }
  if (deel === undefined) return node;
  const part = isRecord(value) || Array.isArray(value) ? Object.entries(value).find(([k]) => k === `${deel}`)?.[1] : undefined;
  if (node instanceof z.ZodArray) return schemaAt(node.element, part, rest);
  const child: Schema | undefined = node instanceof z.ZodObject ? node.shape[deel] : undefined;
  return child && schemaAt(child, part, rest);
}
