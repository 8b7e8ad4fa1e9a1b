// SPDX-License-Identifier: EUPL-1.2
import type { Logregel } from './omgeving.ts';

/** One line of JSON for each thing worth knowing; errors go to the error stream. */
export function writeLog({ niveau, melding, id }: Logregel): void {
  const line = JSON.stringify({ op: Temporal.Now.instant().toString(), niveau, ...(id && { id }), melding });
  if (niveau === 'fout') console.error(line);
  else console.log(line);
}
