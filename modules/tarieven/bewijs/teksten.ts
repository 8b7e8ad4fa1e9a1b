// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

export const redenen: Texts['redenen'] = {
  'tariefbewijs-ander-cijfer': () => 'Over dit cijfer gaat het hier niet. Kies een ander, of het geheel.',
  'tariefbewijs-te-veel': (f) => `Er zijn al ${f('hoogstens')} bestanden. Voeg stukken samen in één pdf.`,
  'tariefbewijs-dubbel': (f) => `De inhoud van ${f('naam')} staat er al. Kies een ander bestand.`,
};

export const acten: Texts['acten'] = {
  'tarieven/tariefbewijs-toevoegen': 'Bewijs toegevoegd',
};
