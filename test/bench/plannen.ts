// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { loadPakket } from '#libs/regiopakket';
import { vergelijkingVan, vergelijkplan } from '#modules/verantwoording';
import { paginas } from '#platform/pakket';
import { percentile, printTable, timed } from './measure.ts';

const keer = 10;

/** Loading and checking every pack, beside a plain reading of its YAML; and all plans laid side by side. */
export async function meetPlannen(): Promise<void> {
  const namen = (await readdir('regios', { withFileTypes: true })).filter((map) => map.isDirectory());
  const rijen: string[][] = [];
  const plannen: ReturnType<typeof vergelijkplan>[] = [];
  for (const { name } of namen) {
    const map = `regios/${name}`;
    const laden = await meet(() => loadPakket(map, paginas));
    const yaml = await meet(async () => {
      for (const bestand of await readdir(map))
        if (bestand.endsWith('.yaml')) parse(await readFile(`${map}/${bestand}`, 'utf8'));
    });
    rijen.push([name, laden.toFixed(0), yaml.toFixed(0), (laden / yaml).toFixed(1)]);
    const read = await loadPakket(map, paginas);
    if (!read.ok) throw new Error(`${name} is niet in orde`);
    const { verband } = read.pakket.paginas.regio;
    plannen.push(vergelijkplan(verband.code, verband.naam, read.pakket.paginas));
  }
  console.log('\nPlannen laden en toetsen (p95)');
  printTable(['plan', 'laden ms', 'alleen yaml ms', '× yaml'], rijen);
  const naast = await meet(async () => vergelijkingVan(plannen));
  console.log(`${plannen.length} plannen naast elkaar: ${naast.toFixed(0)} ms (p95)`);
}

async function meet(work: () => Promise<unknown>): Promise<number> {
  const tijden: number[] = [];
  for (let at = 0; at < keer; at += 1) tijden.push(await timed(work));
  return percentile(tijden, 95);
}
