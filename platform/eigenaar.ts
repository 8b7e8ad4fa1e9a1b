// SPDX-License-Identifier: EUPL-1.2
import { type Database, openDatabase } from './database.ts';
import { type Instellingen, openEigenaar } from './start.ts';

type Waar = Pick<Instellingen, 'gegevens' | 'databaseUrl' | 'productie'>;

/** Opens the database as its owner, for work that goes over all organisations; also while the platform runs. */
export async function alsEigenaar<T>(waar: Waar, work: (owner: Database, url: string) => Promise<T>): Promise<T> {
  const eigenaar = await openEigenaar(waar, () => {});
  const owner = openDatabase(eigenaar.url, () => {}, 2);
  try {
    return await work(owner, eigenaar.url);
  } finally {
    await owner.destroy();
    await eigenaar.stop();
  }
}

/** Where the program finds its database when a command runs beside it. */
export const databaseVan = (gegevens: string): Waar => ({
  gegevens,
  productie: process.env['INKOOPREGIE_OMGEVING'] === 'productie',
  databaseUrl: process.env['DATABASE_URL'],
});
