// SPDX-License-Identifier: EUPL-1.2
import { writeLog } from '#platform/logboek';
import type { Omgeving } from '#platform/omgeving';
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
    log: writeLog,
  });
  try {
    return await work(platform.omgeving);
  } finally {
    await platform.stop();
  }
}
