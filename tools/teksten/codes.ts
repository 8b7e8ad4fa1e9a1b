// SPDX-License-Identifier: EUPL-1.2
import type { CallExpression, Expression, ObjectExpression, PropertyKey } from 'oxc-parser';
import { literalText, type Source } from '../support/source.ts';

/** The four catalogues of a room: why something is refused, what a step is called, what a task asks, what an act did. */
export const catalogues = ['redenen', 'stappen', 'taken', 'acten'] as const;
export type Catalogue = (typeof catalogues)[number];

export type Code = { readonly catalogue: Catalogue; readonly code: string; readonly line: number };

/** Codes that a file uses and that somebody will read: `reason('…')`, `step('…')`, and the codes of tasks and acts. */
export const codesUsed = (source: Source): Code[] => {
  const codes: Code[] = [];
  const add = (catalogue: Catalogue, found: readonly string[], at: number) =>
    codes.push(...found.map((code) => ({ catalogue, code, line: source.lineAt(at) })));
  source.visit({
    CallExpression: (call) => {
      const catalogue = speaking[calledName(call)];
      const [first] = call.arguments;
      if (catalogue && first && first.type !== 'SpreadElement') add(catalogue, textsOf(first), call.start);
    },
    ObjectExpression: (record) => {
      for (const { key, value, start } of entriesOf(record)) {
        const catalogue = pathCodes[key];
        const code = literalText(value);
        if (catalogue && code?.includes('/')) add(catalogue, [code], start);
      }
    },
  });
  return codes;
};

/** Codes for which a `teksten.ts` has Dutch. */
export const codesWithText = (source: Source): Code[] => {
  const codes: Code[] = [];
  const add = (name: string, node: Expression | null) => {
    const catalogue = catalogues.find((known) => known === name);
    const record = node && recordOf(node);
    if (!catalogue || !record) return;
    codes.push(...entriesOf(record).map(({ key, start }) => ({ catalogue, code: key, line: source.lineAt(start) })));
  };
  source.visit({
    VariableDeclarator: ({ id, init }) => add(id.type === 'Identifier' ? id.name : '', init),
    ObjectExpression: (record) => {
      for (const { key, value } of entriesOf(record)) add(key, value);
    },
  });
  return codes;
};

const speaking: Readonly<Record<string, Catalogue>> = { reason: 'redenen', step: 'stappen' };
const pathCodes: Readonly<Record<string, Catalogue>> = { soort: 'taken', act: 'acten' };

const calledName = ({ callee }: CallExpression): string => (callee.type === 'Identifier' ? callee.name : '');

/** The code itself, or both when it is chosen: `reason(teLaat ? 'te-laat' : 'te-vroeg')`. */
const textsOf = (node: Expression): string[] => {
  if (node.type === 'ConditionalExpression') return [...textsOf(node.consequent), ...textsOf(node.alternate)];
  const text = literalText(node);
  return text === undefined ? [] : [text];
};

type Entry = { readonly key: string; readonly value: Expression; readonly start: number };

const entriesOf = ({ properties }: ObjectExpression): Entry[] =>
  properties.flatMap((entry) =>
    entry.type === 'Property' ? [{ key: keyText(entry.key), value: entry.value, start: entry.start }] : [],
  );

const keyText = (key: PropertyKey): string => {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : '';
};

const recordOf = (node: Expression): ObjectExpression | undefined => {
  if (node.type === 'ObjectExpression') return node;
  return node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression'
    ? recordOf(node.expression)
    : undefined;
};
