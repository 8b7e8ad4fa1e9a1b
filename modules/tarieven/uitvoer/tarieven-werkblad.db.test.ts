// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { readSheets } from '#libs/werkblad';
import { kostprijzenBerekenen, tarievenInzien, tarievenWerkblad } from '#modules/tarieven';
import { openWorld, type World } from '../../../test/support/world.ts';

let world: World;
const contract = 'ambulant-jeugd';
const dag = datum('2025-03-01');
const limits = { unpacked: 5_000_000, sheets: 9, rows: 1000, columns: 40, cellLength: 1000, strings: 1000 };

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.sluit());

test('de tarieven van een contract komen als bedragen in een werkblad, en niet anders dan op de pagina', async () => {
  const inkoper = world.iemand('verband', world.verband, 'inkoper');
  await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: '2025' });
  const file = await world.vraag(inkoper, tarievenWerkblad, { id: `${contract}.${dag}.xlsx` });
  const { sheets, problem } = await readSheets(file?.inhoud ?? new Uint8Array(), limits);
  expect(problem).toBeNull();
  expect(sheets.map(({ name }) => name)).toEqual(['Uitleg', 'Tarieven', 'Matrix']);

  const view = await world.vraag(inkoper, tarievenInzien, { contract, dag });
  const shown = view?.rijen.flatMap(({ gewoon, micro }) => [gewoon, micro].flatMap((cel) => cel?.bedrag ?? [])) ?? [];
  const amounts = (rows: (typeof sheets)[number]['rows'], columns: RegExp) =>
    rows
      .slice(1)
      .flatMap((cells) =>
        cells
          .filter(({ column, kind }) => columns.test(column) && kind === 'number')
          .map(({ text }) => Math.round(Number(text) * 100)),
      );
  expect(shown.length).toBeGreaterThan(20);
  expect(amounts(sheets[1]?.rows ?? [], /^E$/)).toEqual(shown);
  expect(amounts(sheets[2]?.rows ?? [], /^[D-Z]$/).toSorted()).toEqual(shown.toSorted());
  expect(sheets[1]?.rows[1]?.find(({ column }) => column === 'G')).toMatchObject({ kind: 'date', text: '2025-01-01' });
});

test('een aanbieder krijgt niets wat nog geen tarief is, en een vreemd adres geeft niets', async () => {
  const aanbieder = world.iemand('aanbieder', '12345678', 'aanbieder');
  for (const id of [
    `${contract}.${dag}.xlsx`,
    `${contract}.xlsx`,
    `${contract}.2025-02-30.xlsx`,
    'bestaat-niet.2025-01-01.xlsx',
  ])
    expect(await world.vraag(aanbieder, tarievenWerkblad, { id })).toBeUndefined();
});
