// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import type { UploadReden } from './upload.ts';

/** Dutch for the reasons. */
export const uploadTeksten: Readonly<Record<UploadReden['code'], Texts['redenen'][string]>> = {
  'bestandsnaam-ontbreekt': () => 'Het bestand heeft geen naam. Geef het een naam en kies het opnieuw.',
  'bestand-leeg': (f) => `Het bestand ${f('naam')} is leeg. Kies een ander bestand.`,
  'bestand-te-groot': (f) => `Het bestand ${f('naam')} is ${f('grootte')}. Het mag hoogstens ${f('grens')} zijn.`,
  'bestandssoort-onbekend': (f) =>
    `Het bestand ${f('naam')} kan hier niet worden bewaard. Kies een van deze soorten: ${f('toegestaan')}.`,
  'bestand-past-niet-bij-naam': (f) =>
    `De inhoud van ${f('naam')} is geen ${f('soort')}-bestand. Sla het opnieuw op als ${f('soort')} en kies het dan weer.`,
  'bestand-met-macro': (f) => `In ${f('naam')} zitten macro’s. Sla het bestand op zonder macro’s en kies het dan weer.`,
  'bestand-met-archief': (f) =>
    `In ${f('naam')} zit nog een bestand verstopt, een zip. Maak het opnieuw, bijvoorbeeld door het als pdf af te drukken, en kies het dan weer.`,
  'bestand-uitgepakt-te-groot': (f) =>
    `Het bestand ${f('naam')} wordt veel te groot als iemand het opent. Haal weg wat niet nodig is en kies het dan weer.`,
  'xml-met-dtd': (f) => `In ${f('naam')} staat een DOCTYPE. Dat is niet toegestaan. Haal die regel weg.`,
};
