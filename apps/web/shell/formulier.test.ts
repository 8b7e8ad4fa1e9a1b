// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBedrag, readForm } from './formulier.ts';

const send = (velden: readonly (readonly [string, string])[]) => {
  const body = new URLSearchParams(velden.map(([name, value]) => [name, value]));
  return readForm(new Request('http://hier/', { method: 'POST', body }));
};

describe('een formulier', () => {
  test('wordt een boom: punten zijn takken, getallen plaatsen in een lijst, [] een lijst', async () => {
    const form = await send([
      ['naam', 'Plan'],
      ['eisen.0.soort', 'opleiding'],
      ['eisen.1.soort', 'registratie'],
      ['doelen[]', 'a'],
      ['doelen[]', 'b'],
      ['leeg', '  '],
      ['idempotency', 'sleutel'],
    ]);
    expect(form.input).toEqual({
      naam: 'Plan',
      eisen: [{ soort: 'opleiding' }, { soort: 'registratie' }],
      doelen: ['a', 'b'],
    });
    expect(form.waarden['leeg']).toBe('  ');
    expect(form.sleutel).toBe('sleutel');
  });

  test('kan geen voorwerpen van de taal overschrijven en geen reuzenlijst maken', async () => {
    const form = await send([
      ['__proto__.rol', 'beheerder'],
      ['constructor.prototype.rol', 'beheerder'],
      ['eisen.999999999.soort', 'x'],
    ]);
    expect(form.input).toEqual({});
    expect(({} as { rol?: string }).rol).toBeUndefined();
  });

  test('verliest tekens die een database niet kan bewaren', async () => {
    expect((await send([['naam', 'A\u0000B']])).input).toEqual({ naam: 'AB' });
  });

  test('met welke namen ook: lezen mislukt nooit', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), fc.string())), async (velden) => {
        await send(velden);
      }),
    ));
});

describe('een bedrag', () => {
  test.each([
    ['12', 1200],
    ['12,5', 1250],
    ['1.234,56', 123_456],
    ['€ 0,07', 7],
    ['-3,10', -310],
  ])('‘%s’ is %i cent', (text, cents) => expect(readBedrag(text)).toBe(cents));

  test.each(['', 'twaalf', '1,234', '12.5', '1.23,4'])('‘%s’ blijft staan zoals getypt', (text) =>
    expect(readBedrag(text)).toBe(text),
  );
});
