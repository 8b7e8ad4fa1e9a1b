// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { askMarkup } from '../../../../test/support/markup.ts';
import { UitvraagAanbieder } from './uitvraag-aanbieder.tsx';

type View = Parameters<typeof UitvraagAanbieder>[0]['view'];

const gesloten = '2024-03-15T16:00:00Z';
const view = (ingediend: string | null, opgaven: View['producten'][number]['eigen'] = null): View => ({
  uitvraag: {
    verband: 'verband',
    id: 'uitvraag',
    proces: 'proces',
    producten: [],
    eenheid: 'fte',
    toelichting: 'Welke functies zet u in?',
    geopend: '2024-02-01T09:00:00Z',
    sluit: gesloten,
    gedeeld: '2024-03-18T09:00:00Z',
    antwoorden: 3,
  },
  contractnaam: 'Ambulant',
  jaar: 2025,
  isOpen: false,
  grenzen: { minsteAntwoorden: 5, spreidingVanaf: 10, grootsteGewicht: 50, vanRegio: false },
  functies: [{ code: 'hbo', naam: 'Hulpverlener, hbo' }],
  producten: [
    { product: 'begeleiding', naam: 'Begeleiding', mixNu: [], uitkomst: null, gedeeld: null, eigen: opgaven },
  ],
  genodigden: null,
  voor: 'aanbieder',
  ingediend,
  magBewerken: false,
  sleutel: 'sleutel',
});
const knoppen = (given: View) => askMarkup(<UitvraagAanbieder view={given} terug={undefined} />)('//button');

test('who was asked can say that it read what came out, also when it did not answer', () => {
  expect(knoppen(view(gesloten))).toEqual(['Ik heb de uitkomst gelezen']);
  expect(knoppen(view(null))).toEqual(['Ik heb de uitkomst gelezen']);
});

test('a remark beside a product that was left empty is shown as what it is: kept for oneself', () => {
  const remark = {
    aanbieder: '90000001',
    uitvraag: 'uitvraag',
    product: 'begeleiding',
    aandelen: [],
    gewicht: null,
    toelichting: 'Dit leveren wij niet.',
    ingediend: null,
  };
  const cells = askMarkup(<UitvraagAanbieder view={view(gesloten, remark)} terug={undefined} />)('//tbody/tr/*');
  expect(cells).toEqual([
    'Begeleiding',
    'Leeg gelaten. De regio leest de toelichting niet.',
    '–',
    'Dit leveren wij niet.',
  ]);
});
