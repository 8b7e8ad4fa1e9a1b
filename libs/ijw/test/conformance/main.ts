// SPDX-License-Identifier: EUPL-1.2
// Holds the verdict of `decode` on the structure against libxml2, for all messages: npm run conformance
//   -- --soort JW323   this message only (may be given more than once)
//   -- --aantal 1000   mutations per message
//   -- --zaad 7        another row of chance
// Left out on purpose: a DTD, and encodings other than UTF-8, UTF-16 and ISO-8859-1. The package refuses those always.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEITEN } from '../feiten.ts';
import { deelnemers } from './deelnemers.ts';
import { meetAlles } from './ploeg.ts';
import { beschrijf, bezwaren, kopregel, opgeteld, rij } from './verslag.ts';

const { values } = parseArgs({
  options: {
    soort: { type: 'string', multiple: true, default: [] },
    aantal: { type: 'string', default: '20000' },
    zaad: { type: 'string', default: '1' },
  },
});
/** Differences that are shown; one cause usually gives many. */
const GENOEG = 10;
const [aantal, zaad] = [Number(values.aantal), Number(values.zaad)];
const begin = performance.now();

if (!existsSync(FEITEN))
  klaar([`${FEITEN} ontbreekt: zonder de gepubliceerde schema's is er niets om mee te vergelijken`]);
else {
  const wie = deelnemers(values.soort);
  console.log(kopregel());
  const uitslagen = await meetAlles(wie, { aantal, zaad }, (een, uitslag) => console.log(rij(een, uitslag)));
  const totaal = opgeteld([...uitslagen.values()]);
  console.log(rij({ naam: 'totaal', schema: '' }, totaal));
  for (const verschil of totaal.verschillen.slice(0, GENOEG)) console.log(beschrijf(verschil));
  console.log(`\nHet schema uit structuur.csv lag ${totaal.schemas} keer naast een gepubliceerd schema.`);
  klaar(wie.flatMap((een) => bezwaren(een, uitslagen.get(een))));
}

function klaar(fouten: readonly string[]): void {
  console.log(`Zaad ${zaad}, ${Math.round((performance.now() - begin) / 1000)} seconden.`);
  console.log(fouten.length === 0 ? 'Overal eens met libxml2.' : `\nNiet in orde:\n${fouten.join('\n')}`);
  process.exitCode = fouten.length === 0 ? 0 : 1;
}
