// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { lijn } from '../toets/test/lijn.ts';
import { Grondslagen } from './grondslagen.ts';

const gewoon = lijn();
const contract = gewoon.feiten.contract;
if (!contract?.tarief) throw new Error('een gewone regel heeft een tarief');
/** Lines that differ from it in one thing. */
const ander = {
  categorie: lijn({ regel: { categorie: '99' } }),
  productcode: lijn({ regel: { productcode: '45A99' } }),
  begin: lijn({ regel: { begin: '2025-04-02' } }),
  eind: lijn({ regel: { eind: '2025-04-29' } }),
  tarief: lijn({ regel: { tarief: 7 } }),
  verband: lijn({ toewijzing: { verband: 'elders' } }),
  product: lijn({ toewijzing: { product: 'iets-anders' } }),
  overeenkomst: lijn({ weet: { contract: { ...contract, overeenkomst: 'een-andere' } } }),
  contracttarief: lijn({ weet: { contract: { ...contract, tarief: { ...contract.tarief, id: 'een-ander' } } } }),
  'wat niet bekend is': lijn({ toewijzing: null, weet: { contract: null } }),
};

test.each(Object.entries(ander))('een andere grondslag als het om %s gaat', (_, regelAnders) => {
  const grondslagen = new Grondslagen();
  const nummers = [gewoon, regelAnders, gewoon, regelAnders].map((een) => grondslagen.nummerVan(een));
  expect(nummers).toEqual([1, 2, 1, 2]);
});

test('elke grondslag wordt één keer bewaard, zoals de regel was', () => {
  const grondslagen = new Grondslagen();
  const nummers = [gewoon, ...Object.values(ander), gewoon].map((een) => grondslagen.nummerVan(een));
  const nieuw = grondslagen.neem();
  expect(nieuw.map(({ nummer }) => nummer)).toEqual(nummers.slice(0, -1));
  expect(nieuw[1]).toMatchObject({ categorie: '99', overeenkomst: 'overeenkomst', contracttarief: 'tarief' });
  grondslagen.nummerVan(gewoon);
  expect(grondslagen.neem()).toEqual([]);
});

test('wordt het te veel, dan tellen de nummers door en is alles weer nieuw', () => {
  const grondslagen = new Grondslagen();
  const regels = Array.from({ length: 20_000 }, (_, tarief) => lijn({ regel: { tarief } }));
  expect(grondslagen.nummerVan(gewoon)).toBe(1);
  expect(grondslagen.isVol).toBe(false);
  for (const regelAnders of regels) grondslagen.nummerVan(regelAnders);
  expect(grondslagen.isVol).toBe(true);
  const bewaard = grondslagen.neem().length;
  grondslagen.vergeet();
  expect([grondslagen.isVol, grondslagen.nummerVan(gewoon), grondslagen.neem().length]).toEqual([
    false,
    bewaard + 1,
    1,
  ]);
});
