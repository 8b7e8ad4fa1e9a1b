// SPDX-License-Identifier: EUPL-1.2
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const dbTests = ['**/*.db.test.ts'];
const browserTests = ['test/browser/**/*.test.ts'];
const ignored = ['**/node_modules/**', '**/build/**', '**/dist/**'];

// Much of a test is waiting: for the database, for the browser. On two cores two files at a time are faster than one. Files
// share the rooms that a worker has loaded: no module keeps anything, and loading them anew took a third of the time.
export default defineConfig({
  test: {
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ignored, ...dbTests, ...browserTests],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'database',
          include: dbTests,
          exclude: ignored,
          globalSetup: ['test/support/database.setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: browserTests,
          exclude: ignored,
          globalSetup: ['test/support/browser.setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
