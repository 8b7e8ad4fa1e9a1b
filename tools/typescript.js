// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

// Node reads TypeScript with a compiler of seventeen megabytes, in every thread, that then stays. This takes the types out
// of a file once, and keeps what is left under a hash of the file: from the second start on no compiler is loaded. In a
// folder of our own: what lies in the shared temporary folder anybody may have written. It is JavaScript for that reason,
// and loaded before all else, in threads too (`--import`); without it all works as well.
const folder = new URL(`../node_modules/.cache/typescript-${process.version}/`, import.meta.url);

registerHooks({
  load(url, context, next) {
    if (context.format !== 'module-typescript') return next(url, context);
    const source = readFileSync(fileURLToPath(url), 'utf8');
    return { format: 'module', source: withoutTypes(source), shortCircuit: true };
  },
});

/**
 * The program text of a TypeScript file, kept for the next time. The install asks it for every file of the program: an
 * image that cannot be written to then needs no compiler either.
 * @param {string} source
 * @returns {string}
 */
export function withoutTypes(source) {
  const file = new URL(`${createHash('sha256').update(source).digest('hex')}.js`, folder);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const stripped = stripTypeScriptTypes(source);
    keep(file, stripped);
    return stripped;
  }
}

/**
 * Written whole before it gets its name. Where nothing can be written, the types are taken out at every start.
 * @param {URL} file
 * @param {string} stripped
 */
function keep(file, stripped) {
  const fresh = new URL(`${file.href}.${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fresh, stripped);
    renameSync(fresh, file);
  } catch {
    return;
  }
}
