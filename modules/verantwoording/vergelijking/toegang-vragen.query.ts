// SPDX-License-Identifier: EUPL-1.2
import { alle, een, naamVan, type Vraagdeel, waardeTekst } from './gezegde.query.ts';

/** How help is reached, and what is asked of those who give it. */
export const toegangVragen: readonly Vraagdeel[] = [
  {
    titel: 'Toegang en normen',
    rijen: [
      { onderwerp: 'Wegen naar hulp', van: ({ toegang }) => alle(toegang?.routes, naamVan) },
      {
        onderwerp: 'Langste duur van een indicatie',
        van: ({ toegang }) =>
          een(toegang?.norm, ({ duurInMaanden }) =>
            waardeTekst(duurInMaanden, (maanden) => (typeof maanden === 'number' ? `${maanden} maanden` : maanden)),
          ),
      },
      {
        onderwerp: 'Normen voor duur en omvang',
        van: ({ toegang: { normenkader } = {} }) =>
          (normenkader?.normen ?? []).flatMap((norm) => een(normenkader, () => norm)),
      },
      {
        onderwerp: 'Afwijken van de norm',
        van: ({ toegang }) => een(toegang?.normenkader, ({ afwijken }) => afwijken),
      },
      {
        onderwerp: 'Budgetten en offertes',
        van: ({ toegang }) => alle(toegang?.indicatievormen, ({ omschrijving }) => omschrijving),
      },
      { onderwerp: 'Tafels en teams', van: ({ toegang }) => alle(toegang?.tafels, naamVan) },
      { onderwerp: 'Niveaus van regie', van: ({ toegang }) => alle(toegang?.regieniveaus, naamVan) },
      {
        onderwerp: 'Norm voor wachten',
        van: ({ toegang }) => een(toegang?.wachttijd, ({ norm }) => waardeTekst(norm)),
      },
    ],
  },
  {
    titel: 'Verplichtingen van aanbieders',
    rijen: [{ onderwerp: 'Verplichtingen', van: ({ contracten }) => alle(contracten?.verplichtingen, naamVan) }],
  },
];
