// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { stopsToetsen } from './stops-toetsen.rule.ts';
import { feiten, gestart, gestopt, stop } from './test/meldingen.ts';

const codes = (...oordeel: Parameters<typeof stopsToetsen>) =>
  stopsToetsen(...oordeel).map(({ code, pad }) => `${code} ${pad.at(-2)}`);
const lopend = feiten({ leveringen: [gestart()] });

test('een tijdelijke of definitieve stop op een start is in orde', () => {
  expect(codes([stop()], lopend)).toEqual([]);
  expect(codes([stop({ reden: '20' })], lopend)).toEqual([]);
});

describe('TR019', () => {
  test('keurt af: een nummer dat deze cliënt bij deze aanbieder niet heeft', () => {
    expect(codes([stop({ nummer: 9 })], lopend)).toContain('TR019 1');
  });
  test('laat toe: stoppen op een toewijzing die is verwijderd', () => {
    const toewijzingen = new Map([[1, { categorie: '45', productcode: '45A01', verwijderd: true }]]);
    expect(codes([stop()], feiten({ toewijzingen, leveringen: [gestart()] }))).toEqual([]);
  });
});

describe('TR063', () => {
  test('keurt af: een stop terugnemen die niet is gemeld', () => {
    expect(codes([stop({ verwijdert: true })], lopend)).toEqual(['TR063 1']);
    const bekend = feiten({ leveringen: [gestopt('31')] });
    expect(codes([stop({ verwijdert: true, reden: '32' })], bekend)).toEqual(['TR063 1']);
    expect(codes([stop({ verwijdert: true, einde: '2025-03-30' })], bekend)).toEqual(['TR063 1']);
  });
  test('laat toe: een stop terugnemen die is gemeld', () => {
    expect(codes([stop({ verwijdert: true })], feiten({ leveringen: [gestopt('31')] }))).toEqual([]);
  });
});

describe('TR074', () => {
  test('keurt af: dezelfde stop nog eens', () => {
    expect(codes([stop()], feiten({ leveringen: [gestopt('31')] }))).toContain('TR074 1');
  });
  test('laat toe: een stop verbeteren in één bericht, als haar sleutel verandert', () => {
    const beter = [stop({ einde: '2025-03-15' }), stop({ verwijdert: true }, 2)];
    expect(codes(beter, feiten({ leveringen: [gestopt('31')] }))).toEqual([]);
  });
});

describe('TR382', () => {
  test('keurt af: stoppen wat niet is gestart, of met een ander product of een andere begindatum', () => {
    expect(codes([stop()], feiten())).toEqual(['TR382 1']);
    expect(codes([stop({ productcode: '45A02' })], lopend)).toEqual(['TR382 1']);
    expect(codes([stop({ begin: '2025-01-08' })], lopend)).toEqual(['TR382 1']);
  });
  test('keurt af: een eerdere start stoppen waarna opnieuw is gestart', () => {
    const herstart = feiten({ leveringen: [gestopt('20'), gestart({ begin: '2025-04-01' })] });
    expect(codes([stop({ einde: '2025-05-01' })], herstart)).toEqual(['TR382 1']);
  });
  test('laat toe: de laatste start stoppen, en een stop opnieuw melden die was teruggenomen', () => {
    const herstart = feiten({ leveringen: [gestopt('20'), gestart({ begin: '2025-04-01' })] });
    expect(codes([stop({ begin: '2025-04-01', einde: '2025-05-01' })], herstart)).toEqual([]);
    const open = feiten({ leveringen: [gestart(), gestart({ begin: '2025-04-01' })] });
    expect(codes([stop()], open)).toEqual([]);
  });
});

describe('TR413', () => {
  test('keurt af: na een tijdelijke stop weer een tijdelijke', () => {
    expect(codes([stop({ reden: '20', einde: '2025-04-30' })], feiten({ leveringen: [gestopt('20')] }))).toEqual([
      'TR413 1',
    ]);
  });
  test('laat toe: na een tijdelijke stop een definitieve, ook in hetzelfde bericht', () => {
    expect(codes([stop({ einde: '2025-04-30' })], feiten({ leveringen: [gestopt('20')] }))).toEqual([]);
    expect(codes([stop(), stop({ reden: '20' }, 2)], lopend)).toEqual([]);
  });
});

describe('TR414', () => {
  test('keurt af: een stop die eerder eindigt dan de tijdelijke stop ervoor', () => {
    expect(codes([stop({ einde: '2025-03-30' })], feiten({ leveringen: [gestopt('20')] }))).toEqual(['TR414 1']);
  });
  test('laat toe: een stop op dezelfde dag', () => {
    expect(codes([stop()], feiten({ leveringen: [gestopt('20')] }))).toEqual([]);
  });
});

describe('TR415', () => {
  test('keurt af: na een definitieve stop een tweede', () => {
    expect(codes([stop({ einde: '2025-04-30', reden: '32' })], feiten({ leveringen: [gestopt('31')] }))).toEqual([
      'TR415 1',
    ]);
    expect(codes([stop({ einde: '2025-04-30', reden: '20' })], feiten({ leveringen: [gestopt('31')] }))).toEqual([
      'TR415 1',
    ]);
  });
  test('laat toe: een stop nadat de definitieve is teruggenomen', () => {
    const anders = [stop({ einde: '2025-04-30', reden: '32' }), stop({ verwijdert: true }, 2)];
    expect(codes(anders, feiten({ leveringen: [gestopt('31')] }))).toEqual([]);
  });
});
