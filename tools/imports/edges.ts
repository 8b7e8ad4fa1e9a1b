// SPDX-License-Identifier: EUPL-1.2
import type { CallExpression, Expression, NewExpression } from 'oxc-parser';
import { literalHead, literalText, type Source } from '../support/source.ts';

/** One way in which a file reaches another, whatever syntax it uses. A computed path has only its certain `head`. */
export type Edge = {
  readonly line: number;
  readonly kind: 'import' | 'type' | 're-export' | 'side-effect' | 'dynamic' | 'type-query' | 'require' | 'worker';
  readonly specifier?: string;
  readonly head?: string;
};

/** Every edge that leaves a file: also type-only ones, templates, createRequire, `import('x').T` and worker addresses. */
export const edgesOf = (source: Source): Edge[] => {
  const edges: Edge[] = [];
  const requires = requireNames(source);
  const add = (kind: Edge['kind'], start: number, node: Expression | undefined) => {
    const specifier = literalText(node);
    const head = node && literalHead(node);
    edges.push({
      line: source.lineAt(start),
      kind,
      ...(specifier !== undefined ? { specifier } : { head: head ?? '' }),
    });
  };
  source.visit({
    ImportDeclaration: ({ start, source: from, importKind, specifiers }) =>
      add(importKind === 'type' ? 'type' : specifiers.length === 0 ? 'side-effect' : 'import', start, from),
    ExportNamedDeclaration: ({ start, source: from }) => from && add('re-export', start, from),
    ExportAllDeclaration: ({ start, source: from }) => add('re-export', start, from),
    ImportExpression: ({ start, source: from }) => add('dynamic', start, from),
    TSImportType: ({ start, source: from }) => add('type-query', start, from),
    TSExternalModuleReference: ({ start, expression }) => add('require', start, expression),
    CallExpression: (call) => isRequire(call, requires) && add('require', call.start, argument(call)),
    NewExpression: (made) => isWorkerAddress(made) && add('worker', made.start, argument(made)),
  });
  return edges;
};

/** Names that `createRequire` was given in this file. */
const requireNames = (source: Source): Set<string> => {
  const names = new Set(['require']);
  source.visit({
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && init?.type === 'CallExpression' && isNamed(init, 'createRequire'))
        names.add(id.name);
    },
  });
  return names;
};

const isRequire = (call: CallExpression, names: ReadonlySet<string>): boolean =>
  (call.callee.type === 'Identifier' && names.has(call.callee.name)) ||
  (call.callee.type === 'CallExpression' && isNamed(call.callee, 'createRequire'));

/** `new URL('./x.ts', import.meta.url)`: how a worker thread names its file. */
const isWorkerAddress = (made: NewExpression): boolean =>
  made.callee.type === 'Identifier' && made.callee.name === 'URL' && /\.tsx?$/.test(literalText(argument(made)) ?? '');

const isNamed = (call: CallExpression, name: string): boolean =>
  call.callee.type === 'Identifier' && call.callee.name === name;

const argument = ({ arguments: [first] }: CallExpression | NewExpression): Expression | undefined =>
  first?.type === 'SpreadElement' ? undefined : first;
