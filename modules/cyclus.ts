// SPDX-License-Identifier: EUPL-1.2

/** One step of the purchasing cycle: a room of the house and the earlier rooms it may use. */
export type Kamer = {
  readonly naam: string;
  readonly titel: string;
  readonly vraag: string;
  readonly gebruikt: readonly string[];
};

/**
 * The cycle, in order. It feeds the import rules (a room uses only the doors it names here),
 * the picture in the README and the navigation. Use follows the cycle; news flows back as events.
 */
export const cyclus = [
  { naam: 'regio', titel: 'Regio', vraag: 'Wie werken samen en wie mag wat besluiten?', gebruikt: [] },
  { naam: 'beleid', titel: 'Beleid', vraag: 'Waarvoor is het geld bedoeld?', gebruikt: ['regio'] },
  { naam: 'producten', titel: 'Producten', vraag: 'Welke zorg kopen wij in?', gebruikt: ['regio', 'beleid'] },
  { naam: 'tarieven', titel: 'Tarieven', vraag: 'Wat is een reële prijs?', gebruikt: ['regio', 'beleid', 'producten'] },
  {
    naam: 'inkoop',
    titel: 'Inkoop',
    vraag: 'Wie mag leveren?',
    gebruikt: ['regio', 'beleid', 'producten', 'tarieven'],
  },
  {
    naam: 'contracten',
    titel: 'Contracten',
    vraag: 'Wat is afgesproken, en tot wanneer?',
    gebruikt: ['regio', 'beleid', 'producten', 'tarieven', 'inkoop'],
  },
  { naam: 'berichten', titel: 'Berichten', vraag: 'Wat kwam binnen en wat ging uit?', gebruikt: ['regio'] },
  {
    naam: 'toegang',
    titel: 'Toegang',
    vraag: 'Welke hulp is nodig, en wie geeft die?',
    gebruikt: ['regio', 'beleid', 'producten', 'contracten', 'berichten'],
  },
  {
    naam: 'declaraties',
    titel: 'Declaraties',
    vraag: 'Klopt de rekening?',
    gebruikt: ['regio', 'producten', 'tarieven', 'contracten', 'berichten', 'toegang'],
  },
  {
    naam: 'leveranciers',
    titel: 'Leveranciers',
    vraag: 'Hoe doet de aanbieder het?',
    gebruikt: ['regio', 'beleid', 'producten', 'tarieven', 'inkoop', 'contracten', 'declaraties'],
  },
  {
    naam: 'verantwoording',
    titel: 'Verantwoording',
    vraag: 'Heeft het geholpen?',
    gebruikt: [
      'regio',
      'beleid',
      'producten',
      'tarieven',
      'inkoop',
      'contracten',
      'toegang',
      'declaraties',
      'leveranciers',
    ],
  },
] as const satisfies readonly Kamer[];

export type KamerNaam = (typeof cyclus)[number]['naam'];
