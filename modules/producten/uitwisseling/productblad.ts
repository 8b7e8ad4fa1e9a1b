// SPDX-License-Identifier: EUPL-1.2
import { indirecteTijd, verlengers, vervoerrollen } from '../productversie/afspraak.ts';
import { eenheden, productsoorten, varianten, wetten } from '../productversie/telling.ts';
import { type Blad, productkolom } from './blad.ts';
import { dag, getal, jaNee, lijst, tekst } from './kolom.ts';

/** A row for each product. A field that the form gets, gets a line here. */
export const productblad: Blad = {
  naam: 'Producten',
  uitleg:
    'Eén rij per product. Een nieuwe rij met een nieuwe code is een nieuw product. Een product dat hier niet staat, blijft zoals het is.',
  lijst: null,
  sleutel: [],
  kolommen: [
    tekst(
      productkolom,
      'Code',
      'Het vaste kenmerk van het product: kleine letters, cijfers en streepjes, zoals begeleiding-regulier. Verandert nooit.',
      { breedte: 28 },
    ),
    tekst('naam', 'Naam', 'Hoe het product heet.', { breedte: 34 }),
    tekst('omschrijving', 'Omschrijving', 'Wat het product is, in gewone taal.', { breedte: 60 }),
    tekst(
      'contract',
      'Contract',
      'De code van het contract waarin het wordt ingekocht; zie Keuzelijsten. Verandert niet bij een bestaand product.',
      { breedte: 20 },
    ),
    tekst('tellen.wet', 'Wet', 'De wet van het product.', { waarden: wetten, breedte: 12 }),
    tekst('tellen.soort', 'Soort', 'Wat voor hulp het is.', { waarden: productsoorten }),
    tekst('tellen.categorie', 'Categorie', 'De productcategorie in berichten: twee cijfers; zie Keuzelijsten.', {
      breedte: 11,
    }),
    tekst('tellen.code', 'Productcode', 'De code in berichten: vijf hoofdletters of cijfers, zoals 45A01.', {
      breedte: 13,
    }),
    tekst('tellen.eenheid', 'Eenheid', 'Waarin wordt geteld. Zij moet passen bij de uitvoeringsvariant.', {
      waarden: eenheden,
      breedte: 12,
    }),
    tekst('tellen.variant', 'Uitvoeringsvariant', 'Waarvoor wordt betaald: inspanning, resultaat of een taak.', {
      waarden: varianten,
    }),
    tekst('doelgroep', 'Doelgroep', 'Voor wie het is. Leeg: nog onbekend.', { breedte: 40 }),
    getal('leeftijdVan', 'Leeftijd vanaf', 'In jaren. Leeg, samen met de volgende: nog onbekend.', { breedte: 12 }),
    getal('leeftijdTotEnMet', 'Leeftijd tot en met', 'In jaren.', { breedte: 12 }),
    tekst(
      'verlenging',
      'Wie mag verlengen',
      'Wie de hulp na de termijn mag laten doorlopen; ‘geen’ is bewust geen regel.',
      { waarden: ['onbekend', 'geen', ...verlengers] },
    ),
    tekst(
      'vervoer',
      'Vervoer',
      'Of vervoer een eigen product is, in dit product zit of er apart bij komt; ‘geen’ is geen vervoer.',
      { waarden: ['onbekend', 'geen', ...vervoerrollen] },
    ),
    tekst('tijd.bekend', 'Declarabele tijd', 'Of vaststaat welke tijd de aanbieder mag declareren.', {
      waarden: ['onbekend', 'bekend'],
      breedte: 13,
    }),
    lijst(
      'tijd.indirect',
      'Ook declarabel',
      `Wat naast direct contact telt, met ; ertussen. Kies uit: ${indirecteTijd.join(', ')}.`,
      { breedte: 30 },
    ),
    tekst(
      'noShow.regel',
      'No-show: regel',
      'De regel van het plan, of een eigen regel voor dit product. Alleen bij een eigen regel vult u de volgende vier kolommen.',
      { waarden: ['plan', 'eigen'], breedte: 12 },
    ),
    jaNee('noShow.declarabel', 'No-show: declarabel', 'Of de aanbieder een gemiste afspraak mag declareren.', {
      breedte: 12,
    }),
    jaNee('noShow.inTarief', 'No-show: in het tarief', 'Of het tarief er al rekening mee houdt.', { breedte: 12 }),
    tekst(
      'noShow.rekening',
      'No-show: rekening aan cliënt',
      'Of de aanbieder de cliënt een rekening mag of moet sturen.',
      { waarden: ['nee', 'mag', 'moet'], breedte: 12 },
    ),
    getal('noShow.maximaalEuro', 'No-show: ten hoogste (euro)', 'Het hoogste bedrag van die rekening, in euro’s.', {
      breedte: 12,
    }),
    tekst(
      'vorm',
      'Bijzondere vorm',
      'De code van de bijzondere vorm waar het bij hoort, of ‘geen’; zie Keuzelijsten.',
      { breedte: 22 },
    ),
    lijst('doelen', 'Doelen', 'Codes van de doelen van het contract, met ; ertussen; zie Keuzelijsten.', {
      breedte: 40,
    }),
    lijst(
      'kernbedingen',
      'Kernbedingen',
      'Codes van de kernbedingen van het contract, met ; ertussen; zie Keuzelijsten.',
      { breedte: 40 },
    ),
    dag(
      'ingang',
      'Geldt vanaf',
      'Sinds wanneer deze versie geldt, of wanneer zij bedoeld is in te gaan. Voor een wijziging vult u een latere dag in, of u laat de dag staan: dan kiest wie besluit de dag.',
      { breedte: 13 },
    ),
    tekst(
      'versie',
      'Versie',
      'De nieuwste versie toen dit bestand is gemaakt. Niet veranderen; leeg bij een nieuw product.',
      { breedte: 9, alleenLezen: true },
    ),
    tekst('staat', 'Stand', 'Hoe het met die versie staat. Niet veranderen; leeg bij een nieuw product.', {
      breedte: 12,
      alleenLezen: true,
    }),
  ],
};
