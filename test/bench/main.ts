// SPDX-License-Identifier: EUPL-1.2
import { codec } from './codec.ts';
import { declaraties } from './declaraties/main.ts';
import { effectketen } from './effectketen.ts';
import { impact } from './impact/main.ts';
import { kostprijs } from './kostprijs.ts';
import { pages } from './pages.ts';
import { meetPlannen } from './plannen.ts';
import { platform } from './platform/main.ts';
import { zoeken } from './zoeken/main.ts';
import { zorgkeuzewijzer } from './zorgkeuzewijzer/main.ts';

// Figures of one machine say little: each stands beside a yardstick that ran in the same minute.
const benches: Readonly<Record<string, () => Promise<void>>> = {
  pages,
  platform,
  codec,
  declaraties,
  plannen: meetPlannen,
  effectketen,
  zorgkeuzewijzer,
  zoeken,
  kostprijs,
  impact,
};
const chosen = process.argv.slice(2);
for (const name of chosen.length > 0 ? chosen : Object.keys(benches)) {
  const bench = benches[name];
  if (!bench) throw new Error(`bench ‘${name}’ bestaat niet; kies uit ${Object.keys(benches).join(', ')}`);
  await bench();
}
