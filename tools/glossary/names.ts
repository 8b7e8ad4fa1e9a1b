// SPDX-License-Identifier: EUPL-1.2
import type { BindingPattern, ParamPattern } from 'oxc-parser';
import { lineAt, parseSource } from '../support/source.ts';

export type Name = { readonly name: string; readonly line: number };

/** The names that a file itself gives: its own path, what it declares, and in SQL the tables, views and columns. */
export const namesIn = (path: string, text: string): Name[] => [
  { name: path.replace(/^.*?\//, '').replace(/\.\w+$/, ''), line: 1 },
  ...(path.endsWith('.sql') ? inSql(text) : inCode(path, text)),
];

const inSql = (sql: string): Name[] =>
  [
    ...sql.matchAll(
      /\b(?:table|view)\s+(?:if\s+not\s+exists\s+)?(?:\w+\.)?(\w+)|^\s+"?([a-z_]+)"?\s+(?:text|int|integer|bigint|smallint|numeric|date|timestamptz|uuid|boolean|jsonb?|bytea|daterange)\b/gim,
    ),
  ].map((match) => ({ name: match[1] ?? match[2] ?? '', line: lineAt(sql, match.index + match[0].length) }));

/** Only what is declared here: names that other packages chose (their properties, their exports) are not ours to judge. */
const inCode = (path: string, text: string): Name[] => {
  const source = parseSource(path, text);
  const names: Name[] = [];
  const add = (node: Node | null) => {
    if (node && 'name' in node && typeof node.name === 'string')
      names.push({ name: node.name, line: source.lineAt(node.start) });
  };
  const addAll = (params: readonly ParamPattern[]) => params.flatMap(boundIn).forEach(add);
  source.visit({
    VariableDeclarator: ({ id }) => boundIn(id).forEach(add),
    FunctionDeclaration: ({ id, params }) => [add(id), addAll(params)],
    FunctionExpression: ({ params }) => addAll(params),
    ArrowFunctionExpression: ({ params }) => addAll(params),
    ClassDeclaration: ({ id }) => add(id),
    MethodDefinition: ({ key }) => add(key),
    TSTypeAliasDeclaration: ({ id }) => add(id),
    TSInterfaceDeclaration: ({ id }) => add(id),
    TSPropertySignature: ({ key }) => add(key),
    TSMethodSignature: ({ key }) => add(key),
  });
  return names;
};

type Node = { readonly type: string; readonly start: number };

/** Names bound by a pattern; `{ message }` takes over a name that someone else chose, `{ message: bericht }` gives one. */
const boundIn = (pattern: BindingPattern | ParamPattern): Node[] => {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((part) => {
        if (part.type === 'RestElement') return boundIn(part.argument);
        return part.shorthand ? [] : boundIn(part.value);
      });
    case 'ArrayPattern':
      return pattern.elements.flatMap((part) =>
        part ? boundIn(part.type === 'RestElement' ? part.argument : part) : [],
      );
    case 'AssignmentPattern':
      return boundIn(pattern.left);
    case 'RestElement':
      return boundIn(pattern.argument);
    default:
      return [];
  }
};
