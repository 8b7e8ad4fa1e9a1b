// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { withoutHeader } from './headers.ts';
import { addressesIn } from './lock.ts';
import { regionsInCode } from './regions.ts';

const pack = {
  'regios/zand-streek/regio.yaml': 'gemeenten:\n  - naam: Duin-Wijk\n  - naam: Hei\n',
  'regios/zand-streek/pakket.yaml': 'naam: zand-streek\n',
};
const found = (path: string, text: string) =>
  regionsInCode({ files: new Map(Object.entries({ ...pack, [path]: text })) }).map(
    ({ line, what }) => `${line} ${what}`,
  );

test('a region or municipality in code is found, however it is written', () => {
  expect(found('modules/regio/x.ts', "const a = 'zand-streek';\nconst zandStreek = 1; // Duin-Wijk\n")).toEqual([
    "1 names 'zand-streek'",
    "2 names 'zandStreek'",
    "2 names 'Duin-Wijk'",
  ]);
});

test('a word that only contains the name is no region, and a test may name one', () => {
  expect(found('modules/regio/x.ts', "const scheidsrechter = 'heilzaam';")).toEqual([]);
  expect(found('modules/regio/x.test.ts', "const a = 'zand-streek';")).toEqual([]);
});

test('a file says its licence first, after a #! line if it has one', () => {
  const files = new Map([
    ['a.ts', '// SPDX-License-Identifier: EUPL-1.2\n'],
    ['b.css', '/* SPDX-License-Identifier: EUPL-1.2 */\n'],
    ['c.ts', '#!/usr/bin/env node\n// SPDX-License-Identifier: EUPL-1.2\n'],
    ['d.ts', "import './a.ts';\n// SPDX-License-Identifier: EUPL-1.2\n"],
    ['e.sql', ''],
  ]);
  expect(withoutHeader(files).map(({ path }) => path)).toEqual(['d.ts', 'e.sql']);
});

test('a lock file may link a workspace, and name no address', () => {
  const lock =
    '{ "libs/ijw": { "resolved": "libs/ijw", "link": true },\n"x": { "resolved": "https://example.org/x.tgz" } }';
  expect(addressesIn(lock).map(({ line }) => line)).toEqual([2]);
});
