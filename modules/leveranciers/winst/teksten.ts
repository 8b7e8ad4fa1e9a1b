// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

export const winstteksten: Texts = {
  redenen: {
    'winst-jaar-loopt': (figure) => `Het jaar ${figure('jaar')} is nog niet voorbij. Kies een jaar dat is afgesloten.`,
    'winstcijfer-onbekend': () => 'Deze cijfers zijn er niet, of niet voor uw regio.',
    'winst-al-afgehandeld': (figure) => `Over ${figure('jaar')} is al besloten.`,
    'winst-geen-signaal': (figure) => `Over ${figure('jaar')} is er geen signaal: er valt niets af te handelen.`,
    'winst-nieuwere-cijfers': (figure) => `Over ${figure('jaar')} zijn er nieuwere cijfers. Besluit daarover.`,
  },
  stappen: {
    winstsignaal: 'Meer winst dan in de tarieven zit',
    'marge-behaald': 'Behaalde marge, van de opbrengsten',
    'opbrengsten-in-jaar': 'Opbrengsten',
    'kosten-in-jaar': 'Kosten',
    'marge-in-model': 'Marge in de tarieven, van de opbrengsten',
    'winst-in-model': 'Winst en risico in het kostprijsmodel',
    'wijze-van-rekenen': 'Gerekend als',
  },
  taken: {
    'leveranciers/winstsignaal-afhandelen': (figure) =>
      `Bekijk waarom aanbieder ${figure('aanbieder')} in ${figure('jaar')} een hogere marge had dan in de tarieven zit, en leg vast wat u doet.`,
  },
  acten: {
    'leveranciers/winstcijfer-vastleggen': 'Winstcijfers vastgelegd',
    'leveranciers/winstsignaal-afhandelen': 'Winstsignaal afgehandeld',
  },
};

/** Words for what the page asks and shows. */
export const winstwoorden = {
  gebied: { regio: 'alleen de zorg voor deze regio', organisatie: 'de hele organisatie' },
  oorzaak: {
    'eigen-voordeel': 'Een eigen voordeel, zoals eigen huisvesting',
    'slimme-oplossing': 'Een slimme oplossing die binnen de eisen past',
    'niet-of-lichter-geleverd': 'Niet alles geleverd, of lichtere zorg of ander personeel ingezet',
    'tarief-past-niet': 'Het tarief sluit niet aan op de werkelijkheid',
    anders: 'Iets anders',
  },
  verklaring: {
    volume: 'Meer volume, bij gelijke overhead',
    functiemix: 'Goedkopere inzet dan de functiemix',
    overhead: 'Lagere overhead',
    doelmatigheid: 'Meer declarabele uren',
  },
} as const;
