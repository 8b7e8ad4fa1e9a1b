// SPDX-License-Identifier: EUPL-1.2
import type { ArrowFunctionExpression, Function as FunctionNode, TSAsExpression } from 'oxc-parser';
import { parseSource } from '../support/source.ts';
import type { Tree } from '../support/tree.ts';

export const areas = ['apps', 'libs', 'modules', 'platform', 'tools'] as const;
export type Area = (typeof areas)[number];

/** The numbers of one area. Lines include blanks and comments; functions are those that have a name. */
export type Measure = {
  readonly files: number;
  readonly fileMedian: number;
  readonly fileP90: number;
  readonly fileMax: number;
  readonly functions: number;
  readonly functionMedian: number;
  readonly functionP90: number;
  readonly functionMax: number;
  /** Lines of test per line of source. */
  readonly tests: number;
  readonly any: number;
  readonly casts: number;
};

export type FileSize = {
  readonly path: string;
  readonly lines: number;
  readonly functions: readonly number[];
  readonly any: number;
  readonly casts: number;
};

export const measureTree = (tree: Tree): Record<Area, Measure> => {
  const sizes = [...tree.files].filter(([path]) => isCode(path)).map(([path, text]) => sizeOf(path, text));
  const measured = areas.map((area) => [area, measureArea(sizes.filter(({ path }) => path.startsWith(`${area}/`)))]);
  return Object.fromEntries(measured);
};

/** The longest files that are not tests: that is where a codebase hurts. */
export const biggest = (tree: Tree, count = 10): FileSize[] =>
  [...tree.files]
    .filter(([path]) => isCode(path) && !isTest(path))
    .map(([path, text]) => sizeOf(path, text))
    .sort((a, b) => b.lines - a.lines)
    .slice(0, count);

export const sizeOf = (path: string, text: string): FileSize => {
  const source = parseSource(path, text);
  const functions: number[] = [];
  let any = 0;
  let casts = 0;
  const add = (node: FunctionNode | ArrowFunctionExpression) =>
    functions.push(source.lineAt(node.end) - source.lineAt(node.start) + 1);
  source.visit({
    FunctionDeclaration: (node) => add(node),
    MethodDefinition: ({ value }) => add(value),
    VariableDeclarator: ({ init }) => {
      if (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression') add(init);
    },
    TSAnyKeyword: () => {
      any += 1;
    },
    TSAsExpression: (node) => {
      if (!isConst(node)) casts += 1;
    },
    TSTypeAssertion: () => {
      casts += 1;
    },
  });
  return { path, lines: linesOf(text), functions, any, casts };
};

const measureArea = (sizes: readonly FileSize[]): Measure => {
  const sources = sizes.filter(({ path }) => !isTest(path));
  const lines = sources.map((size) => size.lines);
  const functions = sources.flatMap((size) => size.functions);
  const testLines = sum(sizes.filter(({ path }) => isTest(path)).map((size) => size.lines));
  return {
    files: sources.length,
    fileMedian: percentile(lines, 0.5),
    fileP90: percentile(lines, 0.9),
    fileMax: percentile(lines, 1),
    functions: functions.length,
    functionMedian: percentile(functions, 0.5),
    functionP90: percentile(functions, 0.9),
    functionMax: percentile(functions, 1),
    tests: Math.round((100 * testLines) / Math.max(1, sum(lines))) / 100,
    any: sum(sources.map((size) => size.any)),
    casts: sum(sources.map((size) => size.casts)),
  };
};

/** Nearest rank. @example percentile([1, 2, 3, 4], 0.5) // 2 */
export const percentile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * share) - 1)] ?? 0;

/** Tables that were generated are data, not code. */
const isCode = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.gen.ts');
const isTest = (path: string): boolean => /\.test\.tsx?$|\/(probes|test)\//.test(path);
const isConst = ({ typeAnnotation }: TSAsExpression): boolean =>
  typeAnnotation.type === 'TSTypeReference' &&
  typeAnnotation.typeName.type === 'Identifier' &&
  typeAnnotation.typeName.name === 'const';
const linesOf = (text: string): number => text.trimEnd().split('\n').length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
