// SPDX-License-Identifier: EUPL-1.2
import { type Datum, formatDatum } from '#libs/kernel';
import type { Tekort } from '../beoordeling/zienswijze.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Voorwaarden } from '../procedure/voorwaarden.ts';

// The letters of this room, in plain Dutch and addressed with "u".

type Lijst = { readonly soort: 'lijst'; readonly punten: readonly string[] };
export type Brief = {
  readonly titel: string;
  /** What it is called in the list of documents. */
  readonly bestand: string;
  readonly onderdelen: readonly { readonly kop?: string; readonly inhoud: readonly (string | Lijst)[] }[];
};
type Zaak = Pick<Procedure, 'contractNummer' | 'contractNaam' | 'ingang'>;
export type Uitslag = {
  readonly producten: readonly string[];
  readonly afgevallen: readonly string[];
  readonly tekorten: readonly Tekort[];
  readonly motivering: string;
};

const list = (punten: readonly string[]): Lijst => ({ soort: 'lijst', punten });
const subject = ({ contractNummer, contractNaam }: Zaak) => `contract ${contractNummer}, ${contractNaam}`;
const shortcomings = (tekorten: readonly Tekort[]) =>
  list(tekorten.map(({ naam, toelichting }) => (toelichting ? `${naam}. ${toelichting}` : naam)));

/** Before a rejection: what is lacking, what can be shown, and by when. */
export const zienswijzebrief = (
  { hoorEnWederhoor }: Voorwaarden,
  zaak: Zaak,
  tekorten: readonly Tekort[],
  uiterlijk: Datum,
): Brief => ({
  titel: `Uw inschrijving op ${zaak.contractNaam}: wilt u reageren?`,
  bestand: 'Verzoek om een zienswijze.pdf',
  onderdelen: [
    {
      inhoud: [
        `U hebt ingeschreven op ${subject(zaak)}. Twee medewerkers hebben uw inschrijving getoetst. Zij vinden dat u aan deze eisen nog niet voldoet:`,
        shortcomings(tekorten),
      ],
    },
    {
      kop: 'Wat u nu kunt doen',
      inhoud: [
        `Wij nemen nog geen besluit. U kunt tot en met ${formatDatum(uiterlijk)} reageren. U kunt laten zien dat:`,
        list(hoorEnWederhoor.aanTeTonen),
        'U reageert in Inkoopregie, bij uw inschrijving. U kunt daar ook stukken meesturen.',
      ],
    },
    {
      kop: 'Wat er daarna gebeurt',
      inhoud: [
        'Wij toetsen opnieuw, met uw reactie erbij. Daarna krijgt u het besluit. Horen wij niets van u, dan besluiten wij met wat wij nu weten.',
      ],
    },
  ],
});

/** Admitted, for all or some of the products. */
export const toelatingsbrief = (zaak: Zaak, { producten, afgevallen, tekorten, motivering }: Uitslag): Brief => ({
  titel: `U bent toegelaten tot ${zaak.contractNaam}`,
  bestand: 'Besluit over uw inschrijving.pdf',
  onderdelen: [
    {
      inhoud: [
        `U hebt ingeschreven op ${subject(zaak)}. Uw inschrijving voldoet aan de criteria. U bent toegelaten voor:`,
        list(producten),
      ],
    },
    ...(afgevallen.length > 0
      ? [
          {
            kop: 'Waarvoor u niet bent toegelaten',
            inhoud: ['Voor deze producten voldoet uw inschrijving niet:', list(afgevallen), shortcomings(tekorten)],
          },
        ]
      : []),
    { kop: 'Waarom', inhoud: [motivering] },
    {
      kop: 'Wat er nu gebeurt',
      inhoud: [
        `U krijgt een overeenkomst om te ondertekenen. Die gaat in op ${formatDatum(zaak.ingang)}. U vindt haar in Inkoopregie, onder Contracten.`,
      ],
    },
  ],
});

/** Rejected, after the aanbieder was heard. */
export const afwijzingsbrief = ({ vorm }: Voorwaarden, zaak: Zaak, { tekorten, motivering }: Uitslag): Brief => ({
  titel: `U bent niet toegelaten tot ${zaak.contractNaam}`,
  bestand: 'Besluit over uw inschrijving.pdf',
  onderdelen: [
    {
      inhoud: [
        `U hebt ingeschreven op ${subject(zaak)}. Uw inschrijving voldoet niet aan alle criteria. Elk criterium is een harde eis. Daarom wijzen wij uw inschrijving af.`,
      ],
    },
    { kop: 'Waaraan u niet voldoet', inhoud: [shortcomings(tekorten)] },
    { kop: 'Waarom', inhoud: [motivering] },
    ...(vorm.gronden.length > 0
      ? [
          {
            kop: 'Kunt u later alsnog meedoen?',
            inhoud: ['De procedure gaat alleen opnieuw open om een van deze redenen:', list(vorm.gronden)],
          },
        ]
      : []),
    {
      kop: 'Bent u het er niet mee eens?',
      inhoud: [
        'Neem contact op met de regio. U leest hierboven wie dat is. Uw inschrijving en al uw stukken blijven bewaard.',
      ],
    },
  ],
});
