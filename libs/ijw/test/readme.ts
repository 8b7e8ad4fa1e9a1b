// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';

export const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The first example in this language. */
export const blok = (taal: string): string => new RegExp(`\`\`\`${taal}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';
