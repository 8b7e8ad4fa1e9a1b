// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** As the package says it; `onbekend` when it does not. */
export async function softwareVersion(): Promise<string> {
  const file = fileURLToPath(new URL('../package.json', import.meta.url));
  const content: unknown = JSON.parse(await readFile(file, 'utf8'));
  return typeof content === 'object' && content && 'version' in content ? String(content.version) : 'onbekend';
}
