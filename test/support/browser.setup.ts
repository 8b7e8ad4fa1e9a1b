// SPDX-License-Identifier: EUPL-1.2
import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of this run listens: `chromium.connect(inject('browserWs'))`. */
    browserWs: string;
  }
}

/** One browser for all browser tests of a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowserServer();
  project.provide('browserWs', server.wsEndpoint());
  return () => server.close();
}
