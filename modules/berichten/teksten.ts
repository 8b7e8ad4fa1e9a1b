// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    'bericht-te-groot': (f) =>
      `Dit bestand is groter dan ${f('megabyte')} MB, de grens van het berichtenverkeer. Splits de declaratie.`,
    'bericht-onleesbaar': (f) => `Regel ${f('regel')}, kolom ${f('kolom')}: ${f('melding')} (${f('code')})`,
    'bericht-van-ander': (f) =>
      `Dit bericht gaat van ${f('afzender')} naar ${f('ontvanger')}. U kunt alleen berichten van uw eigen organisatie insturen.`,
    'partijen-doen-niet-mee': (f) =>
      `Dit bericht is niet voor wie hier meedoet: gemeente ${f('gemeente')} en aanbieder ${f('aanbieder')} zijn hier niet bekend als ontvanger.`,
    'verzending-onbekend': () => 'Dit bericht ligt niet in uw postvak uit.',
    'verzending-niet-opnieuw': (f) =>
      `Dit bericht kan niet opnieuw worden verzonden: het is ${f('staat')}. Is het afgekeurd, stuur dan een verbeterd nieuw bericht.`,
    TR337: (f) => `Het antwoord noemt declaratie ${f('identificatie')}, en die is hier niet bekend.`,
    TR366: (f) => `Regel ${f('referentie')} komt in de declaratie niet voor.`,
    TR367: (f) => `Regel ${f('referentie')} is niet gelijk aan die in de declaratie. Anders is: ${f('velden')}.`,
    TR371: (f) => `Het antwoord noemt schemaversie ${f('xsdVersie')}; de declaratie heeft ${f('verwacht')}.`,
    TR376: (f) => `Declaratienummer ${f('nummer')} is niet dat van de declaratie.`,
  },
  stappen: {
    retour: 'uiterste dag van het retourbericht',
    antwoord: 'uiterste dag van het antwoord',
    'bericht-ontvangen-op': 'Ontvangen op',
    'termijn-in-werkdagen': 'Termijn in werkdagen',
  },
  taken: {
    'berichten/beantwoorden': (f) => `Bericht ${f('soort')} van ${f('aanbieder')} beantwoorden`,
    'berichten/lezen-301': () => 'Nieuwe toewijzing lezen en zorg starten',
    'berichten/lezen-319': () => 'Antwoord op uw verzoek lezen',
    'berichten/lezen-325': () => 'Antwoord op uw declaratie lezen',
    'berichten/afgekeurd': (f) => `Uw bericht ${f('soort')} is afgekeurd: lees waarom en stuur een verbeterd bericht`,
    'berichten/antwoord-klopt-niet': () => 'Het antwoord op uw declaratie klopt niet: neem contact op met de gemeente',
    'berichten/antwoord-uitgebleven': (f) =>
      `Op uw bericht ${f('soort')} kwam niets terug: neem contact op met de ontvanger`,
    'berichten/retour-te-laat': (f) =>
      `Op bericht ${f('soort')} had een retourbericht moeten gaan: zoek uit waarom niet`,
    'berichten/verzenden-mislukt': (f) => `Bericht ${f('soort')} is niet verzonden: controleer de postweg`,
    'berichten/onleesbaar-aanbieder': () => 'Uw bericht kan niet worden gelezen: herstel het en stuur het opnieuw',
    'berichten/onleesbaar-financien': (f) =>
      `Een bericht van ${f('aanbieder')} kan niet worden gelezen: laat het de aanbieder weten`,
  },
  acten: {
    'berichten/bericht-ontvangen': 'Bericht ontvangen',
    'berichten/bericht-verzenden': 'Bericht verzonden',
    'berichten/bericht-keuren': 'Vorm van het bericht gekeurd',
    'berichten/bericht-beantwoorden': 'Bericht beantwoord',
    'berichten/antwoord-toetsen': 'Antwoord naast de declaratie gelegd',
    'berichten/bericht-wegbrengen': 'Bericht langs de postweg verzonden',
    'berichten/verzending-opnieuw': 'Bericht opnieuw klaargelegd',
    'berichten/termijn-verstrijken': 'Termijn verstreken',
  },
};
