// SPDX-License-Identifier: EUPL-1.2
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Omgeving } from '#platform/omgeving';
import { metPlatform } from './met-platform.ts';
import type { Opties } from './opties.ts';
import { laadVoorbeeld } from './voorbeeld/laden.ts';
import { readVerhaal } from './voorbeeld/verhaal.ts';
import { vertel } from './voorbeeld/vertellen.ts';
import { root } from './wortel.ts';

/** Runs the whole cycle on example data in a fresh database and prints each step with its figures. */
export async function voorbeeld(opties: Opties): Promise<number> {
  const gegevens = await mkdtemp(path.join(tmpdir(), 'inkoopregie-voorbeeld-'));
  // As root, PostgreSQL runs under another account: that one must be able to reach its own folder in here.
  await chmod(gegevens, 0o711);
  const map = `${root}regios/${opties.regio}`;
  try {
    const vertellen = async (omgeving: Omgeving) => {
      const { verband, mensen } = await laadVoorbeeld(omgeving, map, 'voorbeeld');
      console.log('Eén contract door de hele cyclus. Mensen, bedragen en gebeurtenissen zijn verzonnen.');
      await vertel({ omgeving, verhaal: await readVerhaal(map), verband, mensen, zeg: (regel) => console.log(regel) });
    };
    // Invented people and events never go into a database that someone keeps.
    await metPlatform({ ...opties, gegevens }, vertellen, { eigenDatabase: true });
    return 0;
  } finally {
    await rm(gegevens, { recursive: true, force: true });
  }
}
