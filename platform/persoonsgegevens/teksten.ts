// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for what stands in the log of personal data. */
export const persoonsgegevensTeksten: Texts = {
  redenen: {
    'bewaarsoort-onbekend': () => 'Deze soort gegevens is er bij uw organisatie niet. Kies er een uit de lijst.',
    'bewaartermijn-onbekend': () => 'Voor deze gegevens is geen bewaartermijn vastgelegd. Leg die eerst vast.',
    'bewaartermijn-te-kort': (f) => `Korter bewaren dan ${f('maanden')} maanden kan niet (${f('bron')}).`,
    'niets-te-wissen': () => 'Van deze gegevens is nu niets over zijn bewaartermijn.',
    'wissen-loopt-al': () => 'Voor deze gegevens ligt al een voorstel, of het wissen loopt al.',
    'wisopdracht-onbekend': () => 'Dit voorstel is er niet. Kies er een uit de lijst.',
    'wisopdracht-van-uzelf': () => 'U deed dit voorstel zelf. Een ander besluit erover.',
    'wisopdracht-al-besloten': () => 'Over dit voorstel is al besloten. Open het opnieuw om te zien wat.',
  },
  stappen: {},
  taken: { 'platform/wissen-besluiten': (f) => `Besluiten over het wissen van ${f('aantal')} maal ${f('wat')}` },
  acten: {
    casus: 'Het dossier',
    casuslijst: 'Lijst van dossiers',
    verzoek: 'Verzoek van een aanbieder',
    bericht: 'Bericht met een aanbieder',
    'te-declareren': 'Wat te declareren is',
    'platform/bewaartermijn-vastleggen': 'Bewaartermijn vastgelegd',
    'platform/wissen-voorstellen': 'Wissen voorgesteld',
    'platform/wissen-besluiten': 'Over wissen besloten',
    'platform/wissen-vervolgen': 'Gewist na de bewaartermijn',
    'platform/wissen-afronden': 'Wissen afgerond',
    'platform/inzage-geven': 'Overzicht voor de inwoner gemaakt',
    'platform/zoeken': 'Met zoeken gevonden',
    'platform/leeslog-uitvoeren': 'Leeslog gedownload',
    'berichten/bericht-bestand': 'Bericht gedownload',
    'berichten/berichten-van-persoon': 'Berichten van deze inwoner gezocht',
    'toegang/ervaring-inzien': 'Bericht van een inwoner geopend',
  },
};
