// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, whyUnreachable } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Folder } from './folder.ts';
import { PostgresFout } from './fout.ts';
import { run } from './run.ts';

const unfinished = 'cluster.nieuw';

/** Makes the data directory when it is not there yet, and gives the password of its superuser. */
export async function ensureCluster(folder: Folder, binaries: Binaries, account: Account): Promise<string> {
  if (existsSync(folder.cluster)) return readPassword(folder);
  if (account) await chown(folder.root, account.uid, account.gid);
  const password = await makePassword(folder, account);
  await initialise(folder, binaries, account);
  return password;
}

/** The password of the superuser of a data directory that exists. */
export async function readPassword(folder: Folder): Promise<string> {
  const text = await readFile(folder.password, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new PostgresFout(
      error.code === 'EACCES'
        ? `De gegevens in ${folder.root} zijn van een ander account. Gebruik het account waarmee het platform is gestart.`
        : `Bij de gegevens in ${folder.root} ontbreekt het bestand «wachtwoord». Zet het terug uit een reservekopie.`,
    );
  });
  return text.trim();
}

async function makePassword(folder: Folder, account: Account): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await rm(folder.password, { force: true });
  await writeFile(folder.password, password, { mode: 0o600, flag: 'wx' });
  if (account) await chown(folder.password, account.uid, account.gid);
  return password;
}

/** In a neighbouring folder first: an interrupted initdb never leaves half a data directory. */
async function initialise(folder: Folder, binaries: Binaries, account: Account): Promise<void> {
  for (const name of await readdir(folder.root))
    if (name.startsWith(unfinished)) await rm(join(folder.root, name), { recursive: true, force: true });

  const neighbour = join(folder.root, unfinished);
  await mkdir(neighbour, { mode: 0o700 });
  if (account) await chown(neighbour, account.uid, account.gid);
  const { code, output } = await run(binaries.initdb, initdbOptions(neighbour, folder.password), folder.root, account);
  if (code !== 0) {
    const reason = whyUnreachable(binaries.initdb, account) ?? whyUnreachable(folder.root, account);
    throw new PostgresFout(reason ?? `De database kon niet worden aangemaakt in ${folder.root}:\n${output}`);
  }
  await rename(neighbour, folder.cluster);
}

// The builtin C.UTF-8 locale sorts the same on every system.
const initdbOptions = (cluster: string, password: string): readonly string[] => [
  `--pgdata=${cluster}`,
  '--username=postgres',
  `--pwfile=${password}`,
  '--encoding=UTF8',
  '--no-locale',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=scram-sha-256',
  '--data-checksums',
  '--no-instructions',
];
