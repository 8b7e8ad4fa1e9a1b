// SPDX-License-Identifier: EUPL-1.2
import { formatBedrag, formatDatum, formatMoment } from '#libs/kernel';
import type { Procedure } from './procedure.ts';
import type { AangebodenTarief, Toelatingscriterium, Voorwaarden } from './voorwaarden.ts';

type Tabel = {
  readonly soort: 'tabel';
  readonly kolommen: readonly { readonly kop: string; readonly rechts?: boolean }[];
  readonly rijen: readonly (readonly string[])[];
};
type Lijst = { readonly soort: 'lijst'; readonly punten: readonly string[]; readonly genummerd?: boolean };
type Onderdeel = { readonly kop: string; readonly inhoud: readonly (string | Tabel | Lijst)[] };

/** The parts of the document that every aanbieder can read from the publication on. */
export const leidraadOnderdelen = (
  procedure: Procedure,
  voorwaarden: Voorwaarden,
  tarieven: readonly AangebodenTarief[],
): readonly Onderdeel[] => [
  {
    kop: 'Waar het over gaat',
    inhoud: [
      `${voorwaarden.verband.naam} nodigt aanbieders uit om in te schrijven op contract ${procedure.contractNummer}, ${procedure.contractNaam}. De procedure is: ${voorwaarden.vorm.naam}.`,
      'Iedere aanbieder die aan alle criteria voldoet, wordt toegelaten. U schrijft in op een of meer producten.',
    ],
  },
  { kop: 'Wanneer', inhoud: [moments(procedure)] },
  { kop: 'De producten', inhoud: [products(voorwaarden)] },
  ...(tarieven.length > 0 ? [{ kop: 'De tarieven', inhoud: [tariefTabel(voorwaarden, tarieven)] }] : []),
  {
    kop: 'Waaraan u moet voldoen',
    inhoud: [
      'Elk criterium is een harde eis.',
      { soort: 'lijst', genummerd: true, punten: voorwaarden.criteria.map(criterionText) },
    ],
  },
  { kop: 'Als er iets ontbreekt', inhoud: hearing(voorwaarden) },
  ...(voorwaarden.vorm.gronden.length > 0
    ? [{ kop: 'Na de sluiting', inhoud: [afterClosing, { soort: 'lijst' as const, punten: voorwaarden.vorm.gronden }] }]
    : []),
];

const afterClosing =
  'Wie te laat is, kan niet meer inschrijven. De procedure gaat alleen opnieuw open om een van deze redenen:';

const moments = ({ opent, sluit, uitslag, ingang }: Procedure): Tabel => ({
  soort: 'tabel',
  kolommen: [{ kop: 'Wat' }, { kop: 'Wanneer' }],
  rijen: [
    ['De inschrijving opent', formatMoment(opent)],
    ['De inschrijving sluit', `${formatMoment(sluit)}. Wat een seconde later komt, is te laat.`],
    ['U hoort de uitslag uiterlijk op', formatDatum(uitslag)],
    ['De overeenkomsten gaan in op', formatDatum(ingang)],
  ],
});

const products = ({ producten }: Voorwaarden): Tabel => ({
  soort: 'tabel',
  kolommen: [{ kop: 'Product' }, { kop: 'Eenheid' }],
  rijen: producten.map(({ naam, eenheid, voorbeeld }) => [voorbeeld ? `${naam} (voorbeeld)` : naam, eenheid]),
});

function tariefTabel({ producten, caos }: Voorwaarden, tarieven: readonly AangebodenTarief[]): Tabel {
  const nameOf = (list: readonly { readonly code: string; readonly naam: string }[], code: string) =>
    list.find((one) => one.code === code)?.naam ?? code;
  return {
    soort: 'tabel',
    kolommen: [{ kop: 'Product' }, { kop: 'Cao' }, { kop: 'Voor' }, { kop: 'Tarief', rechts: true }],
    rijen: tarieven.map(({ product, cao, micro, bedrag, eenheid, voorbeeld }) => [
      nameOf(producten, product),
      cao === 'basis' ? 'geen of een andere' : nameOf(caos, cao),
      micro ? 'micro-onderneming' : 'andere aanbieders',
      `${formatBedrag(bedrag)} per ${eenheid}${voorbeeld ? ' (voorbeeld)' : ''}`,
    ]),
  };
}

const criterionText = ({ naam, eis, terugblikJaren, uitgezonderd, bewijs }: Toelatingscriterium): string =>
  [
    `${naam}. ${eis}`,
    terugblikJaren === null ? '' : `De terugblik is ${terugblikJaren} jaar.`,
    bewijs.length > 0 ? `Bewijs: ${bewijs.map((vraag) => vraag.naam).join('; ')}.` : '',
    uitgezonderd.length > 0 ? `Vrijgesteld: ${uitgezonderd.map((grond) => exemptions[grond]).join(' en ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');

const exemptions = {
  'micro-onderneming': 'micro-ondernemingen',
  'zonder-vrijwilligers': 'aanbieders zonder vrijwilligers',
} as const;

const hearing = ({ hoorEnWederhoor }: Voorwaarden): Onderdeel['inhoud'] =>
  hoorEnWederhoor.voorAfwijzing
    ? [
        'Vindt de regio dat u aan een eis niet voldoet, dan krijgt u eerst de gelegenheid om te reageren. U kunt dan laten zien dat:',
        { soort: 'lijst', punten: hoorEnWederhoor.aanTeTonen },
      ]
    : ['Wie aan een eis niet voldoet, wordt afgewezen.'];
