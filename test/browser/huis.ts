// SPDX-License-Identifier: EUPL-1.2
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { makeDataFolder, type Program, startProgram } from '../support/program.ts';

/** A program of its own on an empty folder, and a browser to visit it with. */
export type Huis = { readonly browser: Browser; readonly program: Program; readonly sluit: () => Promise<void> };

/** @param options of `start`, such as `--voorbeeld`, `plan` */
export async function openHuis(...options: readonly string[]): Promise<Huis> {
  const folder = await makeDataFolder();
  const [browser, program] = await Promise.all([
    chromium.connect(inject('browserWs')),
    startProgram(folder.map, ...options),
  ]);
  const sluit = async () => {
    await browser.close();
    await program.stop();
    await folder.remove();
  };
  return { browser, program, sluit };
}
