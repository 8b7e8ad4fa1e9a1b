// SPDX-License-Identifier: EUPL-1.2
import { alle, een, naamVan, type Paginas, perAard, type Vraagdeel, waardeTekst } from './gezegde.query.ts';

const doelsoorten = [
  ['kernwaarde', 'Kernwaarden'],
  ['uitgangspunt', 'Uitgangspunten'],
  ['ambitie', 'Ambities'],
  ['transformatiedoel', 'Transformatiedoelen'],
  ['beleidsdoel', 'Beleidsdoelen'],
  ['inspanningsverplichting', 'Inspanningsverplichtingen'],
  ['resultaatafspraak', 'Resultaatafspraken'],
  ['prestatieafspraak', 'Prestatieafspraken'],
] as const;

/** Who works together, what for, and how they learn from it. */
export const beleidVragen: readonly Vraagdeel[] = [
  {
    titel: 'Wie werkt samen',
    rijen: [
      {
        onderwerp: 'Aantal gemeenten',
        van: ({ regio }) =>
          regio.aantalGemeenten
            ? een(regio.aantalGemeenten, ({ aantal }) => waardeTekst(aantal))
            : een(regio.gemeenten[0], () => String(regio.gemeenten.length)),
      },
      {
        onderwerp: 'Uitvoering',
        van: ({ regio }) => een(regio.verband, ({ uitvoeringsorganisatie }) => uitvoeringsorganisatie.naam),
      },
      { onderwerp: 'Wie beslist', van: ({ regio }) => alle(regio.gremia, naamVan) },
      { onderwerp: 'Samenwerking op andere schaal', van: ({ regio }) => alle(regio.samenwerkingen, naamVan) },
      { onderwerp: 'Overleggen', van: ({ regio }) => alle(regio.overleggen, naamVan) },
    ],
  },
  {
    titel: 'Segmenten',
    rijen: perAard(({ beleid }, codes) =>
      alle(
        beleid.segmenten.filter(({ code }) => codes.has(code)),
        naamVan,
      ),
    ),
  },
  {
    titel: 'Doelen',
    rijen: [
      ...doelsoorten.map(([soort, onderwerp]) => ({
        onderwerp,
        van: ({ beleid }: Paginas) =>
          alle(
            beleid.doelen.filter((doel) => doel.soort === soort),
            naamVan,
          ),
      })),
      { onderwerp: 'Indicatoren', van: ({ beleid }) => alle(beleid.indicatoren, naamVan) },
    ],
  },
  {
    titel: 'Samen leren en bijsturen',
    rijen: [
      { onderwerp: 'Gesprek met aanbieders en anderen', van: ({ beleid }) => alle(beleid.dialoog, naamVan) },
      { onderwerp: 'Moties', van: ({ beleid }) => alle(beleid.moties, ({ titel }) => titel) },
      {
        onderwerp: 'Evaluaties',
        van: ({ beleid }) => alle(beleid.evaluaties, ({ wanneer, waarover }) => `${wanneer}: ${waarover}`),
      },
      { onderwerp: 'Ontwikkelopgaven', van: ({ beleid }) => alle(beleid.ontwikkelopgaven, naamVan) },
    ],
  },
];
