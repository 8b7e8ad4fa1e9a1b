// SPDX-License-Identifier: EUPL-1.2

// Walks through an OpenAPI document as anyone would who gets it as JSON: nothing is believed of its shape.

export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((found, key) => (isNode(found) ? found[key] : undefined), value);
export const entries = (value: unknown): [string, unknown][] => (isNode(value) ? Object.entries(value) : []);
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export type Operation = {
  readonly where: string;
  readonly path: string;
  readonly method: string;
  readonly node: unknown;
};
export const operations = (document: Node): readonly Operation[] =>
  entries(document['paths']).flatMap(([path, item]) =>
    entries(item).map(([method, node]) => ({ where: `${method} ${path}`, path, method, node })),
  );
export const responses = (document: Node) =>
  operations(document).flatMap(({ where, node }) =>
    entries(at(node, 'responses')).map(([status, answer]) => ({ where: `${where} ${status}`, status, answer })),
  );
export const paths = (document: Node): readonly string[] => entries(document['paths']).map(([path]) => path);
export const parameters = (document: Node) =>
  operations(document).flatMap(({ where, node }) =>
    list(at(node, 'parameters')).map((parameter) => ({ where, name: String(at(parameter, 'name')), parameter })),
  );

/** Every schema in the document, with the name of the property that it is for. */
export function* properties(value: unknown, path = ''): Generator<{ path: string; name: string; schema: unknown }> {
  for (const [name, schema] of entries(at(value, 'properties'))) yield { path, name, schema };
  for (const [key, child] of entries(value)) yield* properties(child, `${path}/${key}`);
}

/** `#/components/…` followed to what it means. */
export const resolve = (document: Node, value: unknown): unknown => {
  const ref = at(value, '$ref');
  return typeof ref === 'string' ? at(document, ...ref.slice(2).split('/')) : value;
};

export function* references(value: unknown): Generator<string> {
  if (!isNode(value)) return;
  const ref = value['$ref'];
  if (typeof ref === 'string') yield ref;
  for (const child of Object.values(value)) yield* references(child);
}

export const duplicates = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);
export const unlike = (pattern: RegExp, names: readonly string[]): readonly string[] =>
  names.filter((name) => !pattern.test(name));
