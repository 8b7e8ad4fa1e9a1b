// SPDX-License-Identifier: EUPL-1.2
import { isMainThread } from 'node:worker_threads';

// The C library of Linux gives every thread a store of memory of its own, and hardly takes back what one of them no longer
// uses; a large declaratie passes through several. With two stores the program needs some fifty megabytes less. The
// library reads how many there may be when a process begins, so the process is begun anew in its own place, before
// anything is loaded. Where that cannot be, all works as well.
if (process.platform === 'linux' && isMainThread && process.env['MALLOC_ARENA_MAX'] === undefined)
  process.execve?.(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], {
    ...process.env,
    MALLOC_ARENA_MAX: '2',
  });
