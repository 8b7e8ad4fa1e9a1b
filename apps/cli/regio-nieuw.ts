// SPDX-License-Identifier: EUPL-1.2
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Gebruiksfout } from './opties.ts';
import type { Uitvoer } from './regio.ts';
import { root } from './wortel.ts';

const sjabloon = join(root, 'docs', 'sjabloon');
const voorbeeldnaam = 'een-regio';

/** Makes an empty pack in a new folder, good as it is, to be filled from a plan. @throws Gebruiksfout */
export async function regioNieuw(map: string | undefined, { print = console.log }: Uitvoer): Promise<number> {
  const naam = basename(map ?? '');
  if (!map || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(naam))
    throw new Gebruiksfout(
      'Noem een nieuwe map met kleine letters en streepjes, bijvoorbeeld: regio nieuw regios/een-regio',
    );
  const bestaat = await mkdir(map, { recursive: true }).then((made) => made === undefined);
  if (bestaat) throw new Gebruiksfout(`${map} is er al; er is niets gewijzigd.`);
  for (const bestand of await readdir(sjabloon))
    await writeFile(
      join(map, bestand),
      (await readFile(join(sjabloon, bestand), 'utf8')).replaceAll(`: ${voorbeeldnaam}\n`, `: ${naam}\n`),
    );
  print(`${map}: een leeg pakket. Vul het uit uw plan en toets het met: regio controleer ${map}`);
  return 0;
}
