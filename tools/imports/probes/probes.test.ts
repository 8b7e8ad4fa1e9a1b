// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cyclus } from '#cyclus';
import { readTree, root } from '../../support/tree.ts';
import { checkHouse, wholeRules } from '../check.ts';
import { edgeRules } from '../edge-rules.ts';
import { manifestOf } from '../resolve.ts';
import { textRules } from '../text-rules.ts';
import { cleanHouse, houseWith } from './house.ts';
import { edgeProbes, fileProbes, type Probe, syntaxProbes } from './probes.ts';

const probes = [...syntaxProbes, ...edgeProbes, ...fileProbes];
const planted = ({ path, text }: Probe) => checkHouse(houseWith({ [path]: text }), 1);

test('a house that keeps the rules has no findings', () => {
  expect(checkHouse(houseWith(), Object.keys(cleanHouse).length)).toEqual([]);
});

describe('a planted violation is caught by the rule that is about it, and by no other', () => {
  test.each(probes)('$rule: $name', (probe) => {
    expect(planted(probe).map(({ rule }) => rule)).toEqual([probe.rule]);
  });
});

test('in the house as it stands a planted violation is caught too', { timeout: 60_000 }, () => {
  const tree = readTree();
  const manifest = manifestOf(readFileSync(join(root, 'package.json'), 'utf8'));
  const check = (files: Record<string, string>) =>
    checkHouse(
      { tree: { ...tree, files: new Map([...tree.files, ...Object.entries(files)]) }, manifest, rooms: cyclus },
      1,
    );
  const known = check({}).length;
  const found = check({
    'modules/regio/geplant.rule.ts': "import { sql } from 'kysely';",
    'modules/beleid/geplant.act.ts': "import '#modules/tarieven';",
    'libs/kernel/geplant.ts': "import type {} from '#platform/act';",
    'modules/tarieven/geplant.store.ts': "export const q = db.selectFrom('contracten.overeenkomsten');",
  });
  expect(found.filter(({ path }) => path.includes('geplant')).map(({ rule }) => rule)).toEqual([
    'pure-core',
    'cycle-order',
    'libs-know-no-house',
    'own-schema',
  ]);
  expect(found).toHaveLength(known + 4);
});

test('every rule has a probe that breaks it', () => {
  const rules = [...edgeRules, ...textRules].map(({ id }) => id).concat(wholeRules);
  const broken = new Set(['floor', ...probes.map(({ rule }) => rule)]);
  expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
});

test('a check that sees fewer files than the floor is not green', () => {
  expect(checkHouse(houseWith(), Object.keys(cleanHouse).length + 1).map(({ rule }) => rule)).toEqual(['floor']);
});

test('a finding names the file, the line, the reason and the remedy', () => {
  const [finding] = planted({
    rule: '',
    name: '',
    path: 'modules/tarieven/x.act.ts',
    text: "\n\nimport { sql } from 'kysely';",
  });
  expect(finding).toMatchObject({ path: 'modules/tarieven/x.act.ts', line: 3, what: "imports 'kysely'" });
  expect(finding?.why).toBeTruthy();
  expect(finding?.todo).toBeTruthy();
});

test('a question about the hat is not a table of another room', () => {
  const sql = "export const q = sql`select current_setting('app.verband'), app.gemeente() from tarieven.tarieven`;";
  expect(planted({ rule: '', name: '', path: 'modules/tarieven/x.store.ts', text: sql })).toEqual([]);
});
