// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './support/tree.ts';

/** One check: what it guards, and the programs it runs one after the other. Each can also be run alone. */
type Check = { readonly name: string; readonly guards: string; readonly runs: readonly (readonly string[])[] };
type Result = Check & { readonly ok: boolean; readonly output: string; readonly seconds: number };

const bin = (path: string, ...args: string[]) => [join('node_modules', path), ...args];
const tool = (name: string) => [`tools/${name}.ts`, '--check'];

const plainly = ['--reporter=concise', '--colors=off', '--error-on-warnings', '--max-diagnostics=none'];

/** A long list hides the others; the rest is one command away. */
const mostLines = 60;

// The slow ones first, so that the quick ones fill the gaps.
const checks: readonly Check[] = [
  {
    name: 'types',
    guards: 'react-router typegen, tsc',
    runs: [bin('@react-router/dev/bin.cjs', 'typegen'), bin('typescript/bin/tsc', '--noEmit', '--pretty', 'false')],
  },
  { name: 'style', guards: 'biome ci', runs: [bin('@biomejs/biome/bin/biome', 'ci', '.', ...plainly)] },
  {
    name: 'dead code',
    guards: 'knip',
    runs: [bin('knip/bin/knip.js', '--no-config-hints', '--exclude', 'types', '--reporter', 'compact')],
  },
  { name: 'rooms', guards: 'imports, schemas, clock', runs: [tool('imports')] },
  { name: 'words', guards: 'docs/glossary.md', runs: [tool('glossary')] },
  { name: 'texts', guards: 'a Dutch text for every code', runs: [tool('teksten')] },
  { name: 'size', guards: 'tools/size-budget.json', runs: [tool('size')] },
  { name: 'regions', guards: 'no region in code', runs: [tool('regions')] },
  { name: 'picture', guards: 'docs/cyclus.svg, README', runs: [tool('readme')] },
  { name: 'licence', guards: 'a header in every file', runs: [tool('headers')] },
  { name: 'lock file', guards: 'no download addresses', runs: [tool('lock')] },
];

const run = (args: readonly string[]): Promise<{ ok: boolean; output: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => done({ ok: code === 0, output: said.join('') }));
  });

const carryOut = async (check: Check): Promise<Result> => {
  const begin = performance.now();
  let result = { ok: true, output: '' };
  for (const args of check.runs) if (result.ok) result = await run(args);
  return { ...check, ...result, seconds: (performance.now() - begin) / 1000 };
};

const results: Result[] = [];
const waiting = [...checks];
const worker = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await carryOut(next));
};
await Promise.all(Array.from({ length: availableParallelism() }, worker));

const inOrder = checks.flatMap(({ name }) => results.find((result) => result.name === name) ?? []);
for (const { name, output, runs } of inOrder.filter(({ ok }) => !ok)) {
  const lines = output.trim().split('\n');
  console.log(`── ${name} ${'─'.repeat(70 - name.length)}\n${lines.slice(0, mostLines).join('\n')}`);
  const rest = lines.length - mostLines;
  console.log(rest > 0 ? `… and ${rest} lines more: node ${runs.at(-1)?.join(' ')}\n` : '');
}
for (const { name, guards, ok, seconds } of inOrder)
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(11)}${guards.padEnd(32)}${seconds.toFixed(1).padStart(5)} s`);
const failed = inOrder.filter(({ ok }) => !ok);
console.log(
  failed.length === 0 ? '\nAll checks pass.' : `\nNot in order: ${failed.map(({ name }) => name).join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
