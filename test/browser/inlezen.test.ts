// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bewaren, openen, rij } from '../support/werkboek.ts';
import { isOpenVoorIedereen, openProef, type Proef } from './cyclus/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await openProef('--voorbeeld', 'plan');
});
afterAll(() => proef?.sluit());

const excel = (naam: string, inhoud: Uint8Array) => ({
  naam,
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  inhoud,
});

test('a buyer takes the product book to Excel, is told what is wrong, and reads it in', async () => {
  const ayse = await proef.toneel.als('ayse-de-wit');
  await ayse.klik('Producten');
  const { naam, inhoud } = await ayse.haalOp('Excel-bestand');
  expect(naam).toBe('productenboek.xlsx');
  await ayse.klik('Wijzigingen inlezen uit Excel of YAML');
  await ayse.klik('Bestand nakijken');
  await ayse.ziet('Kies een bestand.');

  const werkboek = await openen(inhoud);
  const regulier = rij(werkboek, 'Producten', 'Code', 'begeleiding-regulier');
  regulier.set('Doelgroep', 'Jeugdigen die thuis wonen').set('Leeftijd vanaf', '1.234');
  await ayse.voegToe(/^Bestand$/, excel('fout.xlsx', await bewaren(werkboek)));
  await ayse.klik('Bestand nakijken');
  await ayse.ziet('L (Leeftijd vanaf)', 'kan twee getallen zijn: 1234 of 1,234', 'Er is niets veranderd.');
  await ayse.mist('Als concept inlezen');

  regulier.set('Leeftijd vanaf', { number: '4' }).set('Leeftijd tot en met', { number: '17' });
  await ayse.klik('bied het opnieuw aan');
  await ayse.voegToe(/^Bestand$/, excel('goed.xlsx', await bewaren(werkboek)));
  await ayse.klik('Bestand nakijken');
  await ayse.ziet('Jeugdigen die thuis wonen', 'stond er niet');
  await isOpenVoorIedereen(proef, ayse);
  await ayse.klik('Als concept inlezen');
  await ayse.ziet('De wijzigingen staan in concept', 'ingelezen: 0 nieuw, 1 gewijzigd');
  await ayse.ga('/producten/begeleiding-regulier', 'Jeugdigen die thuis wonen');
});
