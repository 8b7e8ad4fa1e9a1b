// SPDX-License-Identifier: EUPL-1.2
import { openDatabase } from '../database.ts';
import { migrationFolders } from '../huis.ts';
import { migrate, migrationNames } from '../migrate.ts';
import { ReservekopieFout } from './fout.ts';

/** @throws ReservekopieFout when a backup is of a version that is newer than this one */
export async function mustBeKnown(migraties: readonly string[]): Promise<void> {
  const known = await migrationNames(migrationFolders());
  const unknown = migraties.find((naam) => !known.includes(naam));
  if (unknown) throw new ReservekopieFout('nieuwere-versie', unknown);
}

/**
 * Brings an empty database to the version that a backup was made with; a later start brings it further.
 * @param migraties the names of what had run then
 * @throws ReservekopieFout when one of them is not known here
 */
export async function migrateTo(ownerUrl: string, migraties: readonly string[]): Promise<void> {
  await mustBeKnown(migraties);
  const folders = migrationFolders();
  const owner = openDatabase(ownerUrl, () => {}, 2);
  try {
    await migrate(owner, ownerUrl, folders, migraties);
  } finally {
    await owner.destroy();
  }
}
