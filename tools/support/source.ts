// SPDX-License-Identifier: EUPL-1.2
import { type Expression, type Program, parseSync, Visitor, type VisitorObject } from 'oxc-parser';

/** A parsed file that can be walked, and that knows on which line an offset stands. */
export type Source = {
  readonly program: Program;
  readonly broken: boolean;
  readonly visit: (visitor: VisitorObject) => void;
  readonly lineAt: (offset: number) => number;
};

export const parseSource = (path: string, text: string): Source => {
  const { program, errors } = parseSync(path, text);
  return {
    program,
    broken: errors.length > 0,
    visit: (visitor) => new Visitor(visitor).visit(program),
    lineAt: (offset) => lineAt(text, offset),
  };
};

export const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};

/** The text of a literal or of a template without holes; undefined for anything that is computed. */
export const literalText = (node: Expression | undefined): string | undefined => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
};

/** What is certain of a path that is put together: the text before its first hole. */
export const literalHead = (node: Expression): string | undefined =>
  node.type === 'TemplateLiteral' ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
