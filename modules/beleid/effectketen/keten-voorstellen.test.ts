// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import type { Plandoel } from './effectketen.ts';
import { ketenKlopt } from './keten-klopt.rule.ts';
import { ketenVoorstellen } from './keten-voorstellen.rule.ts';
import { ketensVergelijken } from './ketens-vergelijken.ts';

const doel = (code: string, soort: string, ...draagtBijAan: readonly string[]): Plandoel => ({
  code,
  naam: code,
  soort,
  draagtBijAan,
  segmenten: null,
});
const voorstel = (...plan: readonly Plandoel[]) => ketenVoorstellen(plan, 'wonen');

describe('een eerste keten uit het plan', () => {
  const plan = [
    doel('goed', 'ambitie'),
    doel('sturen', 'uitgangspunt', 'goed'),
    doel('vaker-ambulant', 'ambitie', 'sturen'),
    doel('afspreken', 'inspanningsverplichting', 'sturen', 'elders'),
    { ...doel('elders', 'beleidsdoel', 'goed'), segmenten: ['crisis'] },
  ];

  test('zet elk doel van het segment op het niveau van zijn soort, onder wat het dient', () => {
    const outcome = voorstel(...plan);
    expect(outcome.status === 'decided' && outcome.value.doelen).toMatchObject([
      { code: 'goed', niveau: 'uiteindelijk-effect', dient: [] },
      { code: 'sturen', niveau: 'later-effect', dient: ['goed'] },
      { code: 'vaker-ambulant', niveau: 'eerste-effect', dient: ['sturen'] },
      { code: 'afspreken', niveau: 'inspanning', dient: ['sturen'] },
    ]);
    if (outcome.status === 'decided') expect(ketenKlopt(outcome.value, plan, 'wonen').status).toBe('decided');
  });

  test('verzint geen feiten en geen normen', () => {
    const outcome = voorstel(...plan);
    if (outcome.status !== 'decided') throw new Error('geen voorstel');
    for (const gezet of outcome.value.doelen)
      expect(gezet).toMatchObject({ feiten: [], norm: '', herzienOp: null, meting: '', voorgesteld: true });
  });

  test.each<[string, readonly Plandoel[], string]>([
    ['zonder doelen', [], 'keten-plan-zonder-doelen'],
    ['met een kring', [doel('a', 'ambitie', 'b'), doel('b', 'ambitie', 'a')], 'keten-plan-kring'],
    [
      'met meer doelen boven elkaar dan er niveaus zijn',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((code, at, all) => doel(code, 'ambitie', ...all.slice(at + 1, at + 2))),
      'keten-plan-te-diep',
    ],
  ])('komt er niet uit een plan %s', (_, doelen, code) => {
    const outcome = voorstel(...doelen);
    expect(outcome.status === 'refused' && outcome.reasons.map((reden) => reden.code)).toEqual([code]);
  });
});

test('twee versies naast elkaar: wat kwam erbij, wat ging eruit, wat werd anders', () => {
  const outcome = voorstel(doel('een', 'ambitie'), doel('twee', 'uitgangspunt', 'een'), doel('drie', 'beleidsdoel'));
  if (outcome.status !== 'decided') throw new Error('geen voorstel');
  const [een, twee, drie] = outcome.value.doelen;
  if (!een || !twee || !drie) throw new Error('geen drie doelen');
  const nieuw = {
    doelen: [
      een,
      { ...twee, dient: [], herzienOp: Temporal.PlainDate.from('2025-01-01') },
      { ...een, code: 'vier', naam: 'vier' },
    ],
    weglatingen: [],
  };
  expect(ketensVergelijken(outcome.value, nieuw)).toEqual([
    { soort: 'erbij', code: 'vier', naam: 'vier', wat: [] },
    { soort: 'eruit', code: 'drie', naam: 'drie', wat: [] },
    { soort: 'anders', code: 'twee', naam: 'twee', wat: ['dient', 'herzienOp'] },
  ]);
  expect(ketensVergelijken(nieuw, nieuw)).toEqual([]);
});
