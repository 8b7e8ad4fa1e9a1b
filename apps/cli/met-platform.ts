// SPDX-License-Identifier: EUPL-1.2
import type { Logregel, Omgeving } from '#platform/omgeving';
import { openPlatform } from '#platform/start';
import type { Opties } from './opties.ts';

/**
 * Opens the platform for one command, beside a running one if need be, and closes it again.
 * @param eigenDatabase the embedded database in the data folder, whatever database the environment names
 */
export async function metPlatform<T>(
  opties: Opties,
  work: (omgeving: Omgeving) => Promise<T>,
  { eigenDatabase = false }: { readonly eigenDatabase?: boolean } = {},
): Promise<T> {
  const platform = await openPlatform({
    gegevens: opties.gegevens,
    databaseUrl: eigenDatabase ? undefined : process.env['DATABASE_URL'],
    productie: process.env['INKOOPREGIE_OMGEVING'] === 'productie',
    nu: opties.nu,
    bezorgen: false,
    log: writeLog,
  });
  try {
    return await work(platform.omgeving);
  } finally {
    await platform.stop();
  }
}

/** One line of JSON for each thing worth knowing; errors go to the error stream. */
export function writeLog({ niveau, melding, id }: Logregel): void {
  const line = JSON.stringify({ op: Temporal.Now.instant().toString(), niveau, ...(id && { id }), melding });
  if (niveau === 'fout') console.error(line);
  else console.log(line);
}
