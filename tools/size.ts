// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Budget, budgetOf, worseThan } from './size/budget.ts';
import { type Area, areas, biggest, type Measure, measureTree } from './size/measure.ts';
import { report } from './support/finding.ts';
import { readTree, root } from './support/tree.ts';

const budgetPath = join(root, 'tools/size-budget.json');
const tree = readTree(['.ts', '.tsx']);
const measured = measureTree(tree);

const columns = ['files', 'file lines', 'functions', 'function lines', 'test/source', 'any', 'casts'];
const rowOf = (area: Area, m: Measure): string[] => [
  area,
  String(m.files),
  `${m.fileMedian} / ${m.fileP90} / ${m.fileMax}`,
  String(m.functions),
  `${m.functionMedian} / ${m.functionP90} / ${m.functionMax}`,
  m.tests.toFixed(2),
  String(m.any),
  String(m.casts),
];
const printTable = (rows: readonly (readonly string[])[]): void => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  for (const row of rows) console.log(row.map(pad).join('  '));
};

console.log('Lines as median / 90th percentile / maximum; tests apart.\n');
printTable([['area', ...columns], ...areas.map((area) => rowOf(area, measured[area]))]);
console.log('\nThe ten biggest files:');
for (const { path, lines } of biggest(tree)) console.log(`${String(lines).padStart(5)}  ${path}`);
console.log('');

if (process.argv.includes('--accept')) {
  writeFileSync(budgetPath, `${JSON.stringify(budgetOf(measured), null, 2)}\n`);
  console.log('The budget now says what is measured. Give the reason in the commit.');
} else {
  const budget: Budget = JSON.parse(readFileSync(budgetPath, 'utf8'));
  report(`${tree.files.size} files against tools/size-budget.json`, worseThan(budget, measured));
}
