// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { describe as describeApi } from '../../apps/api/document.ts';
import { endpoints } from '../../apps/api/endpoints.ts';
import { type Regel, regels } from './nlgov.ts';

const text = JSON.stringify(describeApi(endpoints));
const copy = () => JSON.parse(text) as Record<string, unknown>;

describe.each(regels)('NLGov $regel: $vraagt', ({ breaches, probe }: Regel) => {
  test('daar houdt het document zich aan', () => {
    expect(breaches(copy())).toEqual([]);
  });

  test('en wat het breekt, wordt gezien', () => {
    const broken = copy();
    probe(broken);
    expect(breaches(broken)).not.toEqual([]);
  });
});

test('elke bewerking staat in het document', () => {
  const { paths } = describeApi(endpoints);
  const documented = Object.entries(paths).flatMap(([pad, item]) =>
    Object.keys(item).map((methode) => `${methode} ${pad}`),
  );
  expect(documented.toSorted()).toEqual(endpoints.map(({ methode, pad }) => `${methode} ${pad}`).toSorted());
});
