// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import * as overname from './overname/teksten.ts';

export { overnameTekst } from './overname/teksten.ts';

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    'looptijd-leeg': () => 'Een termijn duurt ten minste één jaar. Pas het patroon van de looptijd aan.',
    'overeenkomst-onbekend': () => 'Deze overeenkomst is er niet. Kies haar uit de lijst bij Contracten.',
    'overeenkomst-niet-in-concept': (f) =>
      `Deze overeenkomst is al ${f('staat')}. Alleen een concept kan worden ondertekend.`,
    'overeenkomst-niet-te-tekenen': (f) =>
      `Deze overeenkomst is ${f('staat')}. U kunt tekenen zodra de regio dat heeft gedaan.`,
    'overeenkomst-zonder-tarief': (f) =>
      `Voor ${f('producten')} is op de ingangsdatum geen tarief vastgesteld. Laat de colleges eerst de tarieven vaststellen.`,
    'akkoord-ontbreekt': () => 'Kruis aan dat u de overeenkomst hebt gelezen en ermee akkoord gaat.',
    'al-getekend': () => 'Uw organisatie heeft deze overeenkomst al getekend.',
    ...overname.redenen,
  },
  stappen: {
    ingang: 'Ingangsdatum',
    'micro-overgenomen': 'Micro-onderneming, volgens de overgenomen overeenkomst',
    patroon: 'Termijnen in jaren',
    'maanden-vooraf': 'Zo lang voor het einde moet het duidelijk zijn',
    initieel: 'Eerste termijn eindigt',
    verlenging: 'Verlenging eindigt',
    'beslissen-voor': 'Beslissen uiterlijk',
    'loopt-uiterlijk-tot': 'Loopt uiterlijk tot en met',
  },
  taken: {
    'contracten/overeenkomst-ondertekenen': (f) => `Overeenkomst ${f('contract')} met ${f('aanbieder')} ondertekenen`,
    'contracten/overeenkomst-aanvaarden': () => 'Overeenkomst lezen en tekenen',
    'contracten/verlenging-voorbereiden': () => 'Beslissen of de overeenkomst na de eerste termijn doorloopt',
    ...overname.taken,
  },
  acten: {
    'contracten/overeenkomst-opstellen': 'Overeenkomst opgesteld',
    'contracten/overeenkomst-ondertekenen': 'Ondertekend door de regio',
    'contracten/overeenkomst-aanvaarden': 'Getekend door de aanbieder',
    'contracten/overeenkomst-laten-ingaan': 'Overeenkomst staat',
    ...overname.acten,
  },
};
