// SPDX-License-Identifier: EUPL-1.2

type Toets = {
  readonly tekst: string;
  /** The test that shows it. */
  readonly bewijs: string;
};

/** What is tested at every change of the program; `toegankelijkheid.test.ts` holds that those tests are there. */
export const toetsen: readonly Toets[] = [
  {
    tekst:
      'Een programma zoekt op elke soort pagina naar fouten tegen de regels van WCAG 2.2, niveau A en AA. Het heet axe.',
    bewijs: 'test/browser/paginas.test.ts',
  },
  {
    tekst: 'Elke soort pagina past op een breed scherm en op een smal scherm van 320 pixels. U schuift dan niet opzij.',
    bewijs: 'test/browser/paginas.test.ts',
  },
  { tekst: 'De pagina’s werken zonder JavaScript.', bewijs: 'test/browser/paginas.test.ts' },
  {
    tekst: 'U bereikt elke soort onderdeel met het toetsenbord, en u ziet waar u bent.',
    bewijs: 'test/browser/ui.test.ts',
  },
  {
    tekst: 'De kleuren van het platform verschillen genoeg om goed te lezen.',
    bewijs: 'libs/ui/theme.test.ts',
  },
];

/** What is not right yet, or what nobody knows. */
export const tekorten: readonly string[] = [
  'Een programma vindt maar een deel van de fouten. Een mens heeft niet alles nagekeken.',
  'Wij lieten deze website nog niet proberen door mensen met een beperking.',
  'Wij probeerden de pagina’s nog niet met een programma dat voorleest.',
  'Wij weten nog niet of onze pdf’s en Word-bestanden voor iedereen goed te lezen zijn.',
  'Bestanden van anderen, zoals een plan van een gemeente, zijn soms niet goed te lezen.',
];

/** The statuses of the Dutch model statement. */
export const statussen = {
  A: 'voldoet volledig',
  B: 'voldoet gedeeltelijk',
  C: 'eerste maatregelen genomen',
  D: 'voldoet niet',
} as const;
