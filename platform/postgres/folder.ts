// SPDX-License-Identifier: EUPL-1.2
import { join, resolve } from 'node:path';

/** Where things stand in the folder of one database. */
export type Folder = {
  readonly root: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  /** The process id that PostgreSQL writes down for itself. */
  readonly postmaster: string;
  /** Password of the superuser, readable by its account only. */
  readonly password: string;
  /** Which application keeps the server running. */
  readonly owner: string;
};

export function folderOf(map: string): Folder {
  const root = resolve(map);
  const cluster = join(root, 'cluster');
  return {
    root,
    cluster,
    postmaster: join(cluster, 'postmaster.pid'),
    password: join(root, 'wachtwoord'),
    owner: join(root, 'eigenaar.json'),
  };
}
