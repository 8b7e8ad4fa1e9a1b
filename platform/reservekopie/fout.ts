// SPDX-License-Identifier: EUPL-1.2

const sentences = {
  'geen-reservekopie': () => 'Dit bestand is geen reservekopie van Inkoopregie.',
  afgekapt: () => 'De reservekopie is niet heel: het eind ontbreekt. Neem een andere kopie.',
  gewijzigd: () => 'De reservekopie is gewijzigd of beschadigd. Neem een andere kopie.',
  'sleutel-ontbreekt': (id: string) =>
    `De reservekopie hoort bij andere sleutels: «${id}» is hier niet of anders. Vervang de sleutels hier door die van toen zij werd gemaakt.`,
  'nieuwere-versie': (migratie: string) =>
    `De reservekopie is van een nieuwere versie van Inkoopregie (${migratie}). Installeer die versie en herstel dan.`,
  'niet-leeg': () =>
    'Hier staan al gegevens, of een nieuwere versie is hier al gestart. Herstel in een lege map, of in een database die nog niet is gebruikt.',
  'niet-leesbaar': (tabel: string) =>
    `De eigenaar van de database mag ${tabel} niet lezen. Start het platform één keer met deze versie en maak dan de kopie.`,
  'onbekende-tabel': (tabel: string) =>
    `In de reservekopie staat ${tabel}, en die kent deze versie niet. Er is niets bewaard. Meld dit aan de makers.`,
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
