// SPDX-License-Identifier: EUPL-1.2
import { normonderwerpen, normsoorten, plansoorten } from '../productversie/afspraak.ts';
import { eissoorten } from '../productversie/productversie.ts';
import { relatiesoorten } from '../productversie/relatie.ts';
import { type Blad, type Kolom, productkolom } from './blad.ts';
import { getal, jaNee, tekst } from './kolom.ts';
import { productblad } from './productblad.ts';

const product = tekst(productkolom, 'Product', 'De code van het product, zoals op het blad Producten.', {
  breedte: 28,
});

const grenzen: readonly Kolom[] = [
  getal('minimaal', 'Ten minste', 'De ondergrens, als getal.', { breedte: 12 }),
  getal('maximaal', 'Hoogstens', 'De bovengrens, als getal.', { breedte: 12 }),
  tekst('eenheid', 'Gemeten in', 'Waarin wordt gemeten, zoals procent of maanden.', { breedte: 18 }),
];

const eisen: Blad = {
  naam: 'Eisen',
  uitleg: 'Eén rij per eis. Een rij die u weghaalt, is een eis die vervalt.',
  lijst: 'eisen',
  sleutel: ['code'],
  kolommen: [
    product,
    tekst('code', 'Code van de eis', 'Het vaste kenmerk van de eis. Leeg bij een nieuwe eis.', { breedte: 28 }),
    tekst('soort', 'Soort', 'Waar de eis over gaat.', { waarden: eissoorten }),
    tekst('tekst', 'Eis', 'Wat de aanbieder moet doen of hebben.', { breedte: 60 }),
    tekst('wat', 'Wat toezicht meet', 'Wat de toezichthouder meet. Met een grens wordt de eis toetsbaar.', {
      breedte: 32,
    }),
    ...grenzen,
    jaNee('voorbeeld', 'Voorbeeld', 'Ja als de eis een voorbeeld is en niet van de regio.', { breedte: 11 }),
  ],
};

const normen: Blad = {
  naam: 'Normen',
  uitleg: 'Eén rij per norm; hoogstens één per onderwerp. Geen rij: de norm is onbekend.',
  lijst: 'normen',
  sleutel: ['over'],
  kolommen: [
    product,
    tekst('over', 'Onderwerp', 'Waar de norm over gaat.', { waarden: normonderwerpen }),
    tekst(
      'soort',
      'Soort norm',
      'Hard: afwijken alleen met toestemming. Richtlijn: afwijken met uitleg. Geen: bewust geen norm.',
      { waarden: normsoorten },
    ),
    ...grenzen,
  ],
};

const plannen: Blad = {
  naam: 'Plannen',
  uitleg: 'Eén rij per plan of reflectie die het product van de aanbieder vraagt.',
  lijst: 'plannen',
  sleutel: ['code'],
  kolommen: [
    product,
    tekst('code', 'Code van het plan', 'Het vaste kenmerk. Leeg bij een nieuw plan.', { breedte: 28 }),
    tekst('soort', 'Soort', 'Een plan of een reflectie.', { waarden: plansoorten }),
    tekst('naam', 'Naam', 'Hoe het heet.', { breedte: 40 }),
    tekst('wanneer', 'Wanneer', 'Wanneer het er moet zijn. Leeg: nog onbekend.', { breedte: 30 }),
  ],
};

const relaties: Blad = {
  naam: 'Relaties',
  uitleg: 'Eén rij per verband met een ander product. Het verband terug hoeft u niet te noemen.',
  lijst: 'relaties',
  sleutel: ['soort', 'product'],
  kolommen: [
    product,
    tekst('soort', 'Verband', 'Wat het product is ten opzichte van het andere.', { waarden: relatiesoorten }),
    tekst('product', 'Ander product', 'De code van het andere product.', { breedte: 28 }),
  ],
};

export const boekbladen: readonly Blad[] = [productblad, eisen, normen, plannen, relaties];

/** Sheets for the reader; what stands there is not read in. */
export const leesbladen = { uitleg: 'Uitleg', keuzelijsten: 'Keuzelijsten', overgangen: 'Was en wordt' } as const;
