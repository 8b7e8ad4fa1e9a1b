// SPDX-License-Identifier: EUPL-1.2

const sentences = {
  'geen-reservekopie': () => 'Dit bestand is geen reservekopie van Inkoopregie.',
  afgekapt: () => 'De reservekopie is niet heel: het eind ontbreekt. Neem een andere kopie.',
  gewijzigd: () => 'De reservekopie is gewijzigd of beschadigd. Neem een andere kopie.',
  'sleutel-ontbreekt': (id: string) =>
    `De reservekopie is gesloten met sleutel «${id}», en die is hier niet. Zet de sleutels erbij die golden toen zij werd gemaakt.`,
  'nieuwere-versie': (migratie: string) =>
    `De reservekopie is van een nieuwere versie van Inkoopregie (${migratie}). Installeer die versie en herstel dan.`,
  'niet-leeg': () => 'Hier staan al gegevens. Herstellen kan alleen in een lege map of een lege database.',
  'niet-gelijk': (tabel: string) =>
    `Na het terugzetten is ${tabel} niet gelijk aan de reservekopie. Er is niets bewaard. Meld dit aan de makers.`,
} as const;

/** Why a backup cannot be made or put back, in a Dutch sentence that says what to do. Nothing was kept. */
export class ReservekopieFout extends Error {
  override readonly name = 'ReservekopieFout';
  readonly code: keyof typeof sentences;

  constructor(code: keyof typeof sentences, wat = '') {
    super(sentences[code](wat));
    this.code = code;
  }
}
