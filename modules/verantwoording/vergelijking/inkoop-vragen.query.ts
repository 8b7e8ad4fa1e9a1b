// SPDX-License-Identifier: EUPL-1.2
import { lezingen } from '#libs/regiopakket';
import { alle, een, keuzePerAard, naamVan, type Paginas, type Vraagdeel, waardeTekst } from './gezegde.query.ts';

const regimes = [
  ['toelating', 'Toelaten wie voldoet (Open House)'],
  ['sas', 'Aanbesteden (SAS)'],
  ['bestuurlijk', 'Bestuurlijk aanbesteden'],
  ['onderhands', 'Enkelvoudig onderhands'],
  ['onderhandeling', 'Onderhandelen zonder bekendmaking'],
  ['omzetting', 'Lopende overeenkomsten omzetten'],
  ['nader-te-bepalen', 'Nader te bepalen'],
] as const;

const listed = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join(', '));

/** How help is bought and paid. */
export const inkoopVragen: readonly Vraagdeel[] = [
  {
    titel: 'Procedures',
    rijen: [
      ...regimes.map(([regime, onderwerp]) => ({
        onderwerp,
        van: ({ inkoop }: Paginas) =>
          alle(
            inkoop?.procedurevormen.filter((vorm) => vorm.regime === regime),
            naamVan,
          ),
      })),
      {
        onderwerp: 'Tussentijds toetreden',
        van: ({ inkoop }) =>
          (inkoop?.procedurevormen ?? []).flatMap(({ naam, toetreding }) =>
            een(toetreding, ({ tussentijds }) => `${naam}: ${tussentijds.replaceAll('-', ' ')}`),
          ),
      },
      {
        onderwerp: 'Inschrijven op een deel: percelen en plaatsen',
        van: ({ beleid }) =>
          beleid.contracten.flatMap(({ naam, keuzes }) => {
            const { inschrijvenPer, percelen } = keuzes?.procedure ?? {};
            const delen = percelen?.map((perceel) => perceel.naam).join(', ') ?? `per ${inschrijvenPer}`;
            return inschrijvenPer ? een(keuzes?.procedure, () => `${naam}: ${delen}`) : [];
          }),
      },
      { onderwerp: 'Criteria om te worden toegelaten', van: ({ inkoop }) => alle(inkoop?.criteria, naamVan) },
      {
        onderwerp: 'Waarop de gunning let',
        van: ({ inkoop }) =>
          alle(inkoop?.gunningscriteria, ({ naam, gewicht }) => `${naam} (gewicht: ${waardeTekst(gewicht)})`),
      },
    ],
  },
  {
    titel: 'Looptijden',
    rijen: keuzePerAard('looptijd', (_, { keuzes }) =>
      [
        waardeTekst(keuzes?.looptijd?.initieelJaren ?? 'onbekend'),
        ...lezingen(keuzes?.looptijd?.verlengingen).map((jaren) => jaren.join(' + ')),
      ]
        .filter((deel) => deel !== '')
        .join(' + '),
    ),
  },
  {
    titel: 'Bekostiging en tarieven',
    rijen: [
      ...keuzePerAard('bekostiging', (_, { keuzes }) => waardeTekst(keuzes?.bekostiging?.vormen ?? 'onbekend', listed)),
      { onderwerp: 'Geldstromen', van: ({ tariefproces }) => alle(tariefproces?.bekostigingsstromen, naamVan) },
      {
        onderwerp: 'Delen van de kostprijs',
        van: ({ tariefproces }) => alle(tariefproces?.kostprijselementen, naamVan),
      },
      {
        onderwerp: 'Stappen naar een tarief',
        van: ({ tariefproces }) => alle(tariefproces?.tariefstappen, ({ letter, tekst }) => `${letter}. ${tekst}`),
      },
      {
        onderwerp: 'Vormen van hulp met een eigen prijs',
        van: ({ productvormen }) =>
          alle(productvormen?.productvormen, ({ naam, soort }) =>
            naam === 'onbekend' ? `${soort}, naam onbekend` : waardeTekst(naam),
          ),
      },
    ],
  },
];
