// SPDX-License-Identifier: EUPL-1.2
// Documents for the tests in this folder.
import { datum } from '#libs/kernel';
import type { Document } from './model.ts';

export const brief: Document = {
  titel: 'Uw inschrijving Zorg & Ondersteuning <2025>',
  datum: datum('2024-09-12'),
  kenmerk: 'VB-2024-0187',
  voorbeeld: true,
  afzender: ['Regio Voorbeeld', 'Raadhuisplein 1, 1234 AB Voorbeeldstad'],
  aan: ['Stichting De Šťastná Łódź', 't.a.v. mevrouw Ö. Çelik-Ağaoğlu', 'Dorpsstraat 12'],
  onderdelen: [
    { inhoud: ['Geachte mevrouw Çelik-Ağaoğlu,', 'Uw inschrijving is op tijd.'] },
    {
      kop: 'Ons besluit',
      inhoud: [
        {
          soort: 'tabel',
          bijschrift: 'Tarieven',
          kolommen: [{ kop: 'Product' }, { kop: 'Tarief 2025', rechts: true }],
          rijen: [
            ['Jeugd- en opvoedhulp', '€\u00a096,12'],
            ['Dagbehandeling', '€\u00a01.078,01'],
          ],
        },
        { soort: 'lijst', punten: ['U hebt een AGB-code.', 'U verklaarde dat niets u uitsluit.'] },
      ],
    },
  ],
  ondertekening: {
    groet: 'Met vriendelijke groet,',
    ondertekenaars: [{ namens: 'namens het college', naam: 'J. de Boer', functie: 'directeur' }],
  },
};

const zin = 'De aanbieder begint op tijd met de hulp of meldt waarom dat niet lukt. ';

const artikelen = Array.from({ length: 8 }, (_, index) => ({
  kop: `Artikel ${index + 1}`,
  inhoud: [zin.repeat(6), { soort: 'lijst' as const, genummerd: true, punten: [zin.repeat(4), zin] }],
}));

const bijlage = {
  kop: 'Bijlage',
  inhoud: [
    {
      soort: 'tabel' as const,
      kolommen: [{ kop: 'Code' }, { kop: 'Omschrijving' }],
      rijen: Array.from({ length: 70 }, (_, index) => [`45A${index}`, index === 40 ? zin.repeat(90) : zin]),
    },
  ],
};

/** Longer than a page in every way: paragraphs, list, table, and one row that is taller than a page. */
export const overeenkomst: Document = {
  titel: 'Overeenkomst Ambulant',
  datum: datum('2024-12-01'),
  afzender: ['Regio Voorbeeld'],
  onderdelen: [...artikelen, bijlage],
  ondertekening: { ondertekenaars: [{ namens: 'Regio Voorbeeld' }, { namens: 'Stichting Voorbeeldzorg' }] },
};
