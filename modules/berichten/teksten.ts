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
    'gemeente-doet-niet-mee': (f) =>
      `Gemeente ${f('gemeente')} ontvangt hier geen berichten. Stuur dit bericht langs de weg die u met haar afsprak.`,
  },
  stappen: {},
  taken: {
    'berichten/beantwoorden': (f) => `Bericht ${f('soort')} van ${f('aanbieder')} beantwoorden`,
    'berichten/lezen-301': () => 'Nieuwe toewijzing lezen en zorg starten',
    'berichten/lezen-325': () => 'Antwoord op uw declaratie lezen',
  },
  acten: {
    'berichten/bericht-ontvangen': 'Bericht ontvangen',
    'berichten/bericht-verzenden': 'Bericht verzonden',
  },
};
