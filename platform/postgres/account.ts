// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PostgresFout } from './fout.ts';

/** Another account to run PostgreSQL under; `null` means: under the account that we run under ourselves. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number } | null;

/**
 * PostgreSQL refuses to run as root. Data that is already there keeps its owner;
 * new data goes to the account `postgres`, else `nobody`.
 */
export function chooseAccount(cluster: string): Account {
  if (process.getuid?.() !== 0) return null;
  const owner = existsSync(cluster) ? statSync(cluster) : null;
  if (owner && owner.uid !== 0) return { name: `nummer ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const account = lookUp('postgres') ?? lookUp('nobody');
  if (account) return account;
  throw new PostgresFout(
    'PostgreSQL mag niet als root draaien en dit systeem heeft geen account «postgres» of «nobody». ' +
      'Start het platform onder een gewoon account.',
  );
}

/** The first folder on the way to `path` that the account may not enter, as a sentence; `null` when it can get there. */
export function whyUnreachable(path: string, account: Account): string | null {
  if (!account) return null;
  const folders: string[] = [];
  for (let folder = resolve(path); folder !== dirname(folder); folder = dirname(folder)) folders.unshift(folder);
  const closed = folders.find(
    (folder) => existsSync(folder) && statSync(folder).isDirectory() && !mayEnter(folder, account),
  );
  if (!closed) return null;
  return (
    `Account ${account.name}, waaronder PostgreSQL draait, mag de map ${closed} niet in. ` +
    `Geef toegang met «chmod o+x ${closed}», of kies met --gegevens een andere map, of start het platform niet als root.`
  );
}

function mayEnter(folder: string, account: NonNullable<Account>): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function lookUp(name: string): Account {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { name, uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}
