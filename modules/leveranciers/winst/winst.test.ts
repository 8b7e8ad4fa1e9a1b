// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { winstSignaal } from './winst-signaal.rule.ts';
import { winstVerklaren } from './winst-verklaren.rule.ts';
import type { Modelwinst } from './winstcijfer.ts';

const model: Modelwinst = { procent: '2', wijze: 'opslag', bron: input, overhead: '40', productiviteit: '70' };
const cijfer = (opbrengsten: number, kosten: number) => ({ opbrengsten, kosten });

describe('het winstsignaal', () => {
  test('legt een opslag op de kosten en een marge op de opbrengst niet naast elkaar zonder om te rekenen', () => {
    // 2 % on costs of 100 is 2 of 102: just what the model means, so no signal.
    expect(winstSignaal(cijfer(102_00, 100_00), model).value).toEqual({ signaal: false, marge: '1.96', model: '1.96' });
    expect(winstSignaal(cijfer(100_00, 98_00), model).value).toEqual({ signaal: true, marge: '2', model: '1.96' });
    expect(winstSignaal(cijfer(100_00, 98_00), { ...model, wijze: 'aandeel' }).value.signaal).toBe(false);
  });
  test('is er niet bij verlies', () => {
    expect(winstSignaal(cijfer(100_00, 120_00), model).value).toMatchObject({ signaal: false, marge: '-20' });
  });
  test('laat zien waarop het rust', () => {
    const [signaal] = winstSignaal(cijfer(100_00, 90_00), model).steps;
    expect(signaal?.steps.map(({ name, value }) => [name, value])).toEqual([
      ['marge-behaald', '10'],
      ['marge-in-model', '1.96'],
    ]);
  });
});

describe('wat een hoge winst alleen kan verklaren', () => {
  test('is een lagere overhead, goedkopere inzet, meer declarabele uren of meer volume', () => {
    // Costs are nine tenths of what the model leaves: 102 of which 100 are costs, and 90 were made.
    expect(winstVerklaren(cijfer(102_00, 90_00), model)).toEqual([
      { soort: 'volume', model: '100', nodig: '153.8' },
      { soort: 'functiemix', model: '100', nodig: '90' },
      { soort: 'overhead', model: '40', nodig: '26' },
      { soort: 'doelmatigheid', model: '70', nodig: '77.8' },
    ]);
  });
  test('blijft open waar het niet kan, of waar het model het cijfer niet heeft', () => {
    const [volume, , overhead, uren] = winstVerklaren(cijfer(102_00, 10_00), model);
    expect([volume?.nodig, overhead?.nodig, uren?.nodig]).toEqual([null, null, null]);
    const zonder = winstVerklaren(cijfer(102_00, 90_00), { ...model, overhead: null, productiviteit: null });
    expect(zonder.map(({ nodig }) => nodig)).toEqual([null, '90', null, null]);
  });
  test('is bij precies de kosten van het model het model zelf', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (honderden) => {
        const verklaring = winstVerklaren(cijfer(102 * honderden, 100 * honderden), model);
        return verklaring.every((een) => een.nodig === een.model);
      }),
    );
  });
});
