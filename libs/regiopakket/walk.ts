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
  if (schema instanceof z.ZodUnion) return Math.max(...schema.options.map((o: Schema) => resemblance(inner(o), value)));
  if (schema instanceof z.ZodLiteral) return [...schema.values].some((word) => word === value) ? 100 : 0;
  if (schema instanceof z.ZodObject && isRecord(value))
    return 1 + Object.keys(value).filter((key) => Object.hasOwn(schema.shape, key)).length;
  return kindOf(schema) === (Array.isArray(value) ? 'array' : typeof value) ? 1 : 0;
}

function kindOf(schema: Schema): string {
  if (schema instanceof z.ZodArray) return 'array';
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodString) return 'string';
  if (schema instanceof z.ZodNumber) return 'number';
  return schema instanceof z.ZodBoolean ? 'boolean' : 'other';
}

type Visit = (rol: Rol, code: string, pad: Pad) => void;

/** Visits every code that the data holds, also in data that is partly wrong. */
export function walk(schema: Schema, value: unknown, pad: Pad, visit: Visit): void {
  const node = inner(schema);
  const rol = rollen.get(node);
  if (rol && typeof value === 'string') visit(rol, value, pad);
  if (node instanceof z.ZodUnion) {
    const option = node.options[optionFor(node.options, value)];
    if (option) walk(option, value, pad, visit);
  }
  for (const [deel, child, part] of partsOf(node, value)) walk(child, part, [...pad, deel], visit);
}

/** The parts that both the schema and the data have. */
function partsOf(node: Schema, value: unknown): readonly (readonly [string | number, Schema, unknown])[] {
  if (node instanceof z.ZodArray && Array.isArray(value))
    return value.map((part, i) => [i, node.element, part] as const);
  if (!(node instanceof z.ZodObject) || !isRecord(value)) return [];
  return Object.entries<Schema>(node.shape)
    .filter(([key]) => Object.hasOwn(value, key))
    .map(([key, child]) => [key, child, value[key]] as const);
}

/** The kinds of item that a page names, whatever its data. */
export function kindsNamed(schema: Schema): readonly string[] {
  const node = inner(schema);
  const rol = rollen.get(node);
  const own = rol?.doet === 'benoemt' ? [rol.soort] : [];
  return [...own, ...childrenOf(node).flatMap(kindsNamed)];
}

function childrenOf(node: Schema): readonly Schema[] {
  if (node instanceof z.ZodObject) return Object.values<Schema>(node.shape);
  if (node instanceof z.ZodArray) return [node.element];
  return node instanceof z.ZodUnion ? node.options : [];
}

/** The schema that belongs to a place in the data. */
export function schemaAt(schema: Schema, value: unknown, pad: Pad): Schema | undefined {
  const node = inner(schema);
  const [deel, ...rest] = pad;
  if (deel === undefined) return node;
  if (node instanceof z.ZodUnion) {
    const option = node.options[optionFor(node.options, value)];
    return option && schemaAt(option, value, pad);
  }
  const child: Schema | undefined =
    node instanceof z.ZodArray ? node.element : node instanceof z.ZodObject ? node.shape[deel] : undefined;
  return child && schemaAt(child, valueAt(value, [deel]), rest);
}

/** What the data holds at a place, if anything. */
export function valueAt(value: unknown, pad: Pad): unknown {
  let found = value;
  for (const deel of pad) {
    if (Array.isArray(found) && typeof deel === 'number') found = found[deel];
    else if (isRecord(found) && Object.hasOwn(found, deel)) found = found[deel];
    else return undefined;
  }
  return found;
}
