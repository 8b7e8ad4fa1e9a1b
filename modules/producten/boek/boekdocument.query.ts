// SPDX-License-Identifier: EUPL-1.2
import { formatDatum, isVoor, opsomming } from '#libs/kernel';
import type { Blok, Document, Onderdeel } from '#platform/document';
import { normonderwerpen } from '../productversie/afspraak.ts';
import { toetsTekst } from '../productversie/productversie.ts';
import { woorden } from '../teksten.ts';
import type { Boek, Boekcontract, Boekproduct } from './boek.query.ts';
import {
  bronnenVan,
  hoofdletter,
  leeftijdTekst,
  normTekst,
  noShowTekst,
  standTekst,
  tijdTekst,
  voorbeeldenIn,
  waardeTekst,
} from './woorden.query.ts';

/** What a later room has to say of a product, such as its tariffs. */
export type Aanvulling = (product: string) => readonly Blok[];

/** The product book on paper: per contract every product that has not ended, with all that was agreed on it. */
export function boekdocument({ afzender, dag, producten: alle }: Boek, aanvulling: Aanvulling): Document {
  const producten = alle.filter(({ versie: { tot } }) => tot === null || !isVoor(tot, dag));
  const contracten = [...new Map(producten.map(({ contract }) => [contract.code, contract])).values()];
  const [enige] = contracten;
  const open = producten.filter(({ versie }) => versie.staat !== 'vastgesteld').length;
  return {
    titel: contracten.length === 1 && enige ? `Productenboek ${enige.naam}` : 'Productenboek',
    datum: dag,
    kenmerk: open === 0 ? 'alle producten vastgesteld' : `${open} van ${producten.length} producten niet vastgesteld`,
    afzender,
    voorbeeld: producten.some(isVoorbeeld),
    concept: producten.some(({ versie }) => versie.staat !== 'vastgesteld'),
    onderdelen: [
      { kop: 'Over dit productenboek', inhoud: about(producten.length, open, dag) },
      { kop: 'Producten', inhoud: [contents(producten)] },
      ...contracten.flatMap((contract) => chapter(contract, producten, aanvulling)),
    ],
  };
}

export const isVoorbeeld = ({ versie }: Boekproduct): boolean => voorbeeldenIn(versie.inhoud).length > 0;

function about(aantal: number, open: number, dag: Temporal.PlainDate): readonly string[] {
  return [
    `In dit boek staat welke hulp en ondersteuning de gemeenten samen inkopen, zoals dat op ${formatDatum(dag)} is. Per contract leest u welke producten er zijn, voor wie zij zijn, wat van de aanbieder wordt gevraagd en hoe wordt geteld en gedeclareerd.`,
    open === 0
      ? `Alle ${aantal} producten zijn vastgesteld.`
      : `Van de ${aantal} producten ${open === 1 ? 'is er één' : `zijn er ${open}`} nog niet vastgesteld. Daarom is dit boek een concept.`,
    'Waar ‘onbekend’ staat, heeft de regio het nog niet gezegd. Waar ‘voorbeeld’ staat, geeft geen document het: dat is ingevuld om mee te oefenen.',
  ];
}

const contents = (producten: readonly Boekproduct[]): Blok => ({
  soort: 'tabel',
  kolommen: [{ kop: 'Product' }, { kop: 'Contract' }, { kop: 'Code' }, { kop: 'Per' }, { kop: 'Stand' }],
  rijen: producten.map(({ versie: { inhoud, staat }, contract }) => [
    inhoud.naam,
    `${contract.nummer}. ${contract.naam}`,
    `${inhoud.ijw.code}${inhoud.ijw.voorbeeld ? ' (voorbeeld)' : ''}`,
    woorden.eenheid[inhoud.eenheid.soort],
    woorden.staat[staat],
  ]),
});

function chapter(
  contract: Boekcontract,
  producten: readonly Boekproduct[],
  aanvulling: Aanvulling,
): readonly Onderdeel[] {
  const own = producten.filter((one) => one.contract.code === contract.code);
  return [
    {
      kop: `Contract ${contract.nummer}. ${contract.naam}`,
      inhoud: [
        `Dit contract heeft ${own.length === 1 ? 'één product' : `${own.length} producten`}: ${opsomming(own.map(({ versie }) => versie.inhoud.naam))}.`,
      ],
    },
    ...own.map((product) => section(product, aanvulling)),
  ];
}

function section(product: Boekproduct, aanvulling: Aanvulling): Onderdeel {
  const { versie } = product;
  const { inhoud } = versie;
  const examples = voorbeeldenIn(inhoud);
  const bronnen = bronnenVan(inhoud);
  return {
    kop: inhoud.naam,
    inhoud: [
      inhoud.omschrijving,
      { soort: 'tabel', kolommen: [{ kop: 'Onderdeel' }, { kop: 'Wat er geldt' }], rijen: facts(product) },
      requirements(inhoud.eisen),
      ...aanvulling(versie.product),
      ...(examples.length > 0 ? [`Voorbeeld, en niet van de regio: ${opsomming(examples)}.`] : []),
      bronnen.length > 0 ? `Bronnen: ${bronnen.join('; ')}.` : 'Vastgelegd door de regio.',
    ],
  };
}

/** Everything that was agreed on a product, line by line. A field that the form gets, gets a line here. */
function facts(product: Boekproduct): readonly (readonly [string, string])[] {
  const { versie, noShow, doelen, kernbedingen, relaties, onderdelen, vorm, categorie, eenheidcode } = product;
  const { inhoud } = versie;
  const { ijw, eenheid, uitvoeringsvariant, normen, plannen = [], was } = inhoud;
  return [
    ['Stand', hoofdletter(standTekst(versie))],
    ['Voor wie', waardeTekst(inhoud.doelgroep, (tekst) => tekst)],
    ['Leeftijd', leeftijdTekst(inhoud)],
    ['Soort en wet', `${woorden.soort[inhoud.soort]}, ${woorden.wet[inhoud.wet]}`],
    ['In berichten', `categorie ${ijw.categorie} (${categorie}), productcode ${ijw.code}`],
    [
      'Eenheid',
      `${woorden.eenheid[eenheid.soort]}${eenheidcode ? ` (code ${eenheidcode} in berichten)` : ''}${was ? `; eerder per ${was.eenheid}` : ''}`,
    ],
    ['Uitvoeringsvariant', woorden.variant[uitvoeringsvariant.variant]],
    ...normonderwerpen.map((over): readonly [string, string] => {
      const norm = normen.find((one) => one.over === over);
      return [`Norm: ${woorden.normonderwerp[over].toLowerCase()}`, norm ? normTekst(norm) : 'onbekend'];
    }),
    ['Wie mag verlengen', waardeTekst(inhoud.verlenging?.door, (wie) => woorden.verlenger[wie], 'bewust geen regel')],
    ['Declarabele tijd', tijdTekst(inhoud)],
    ['Als de cliënt niet komt', noShowTekst(noShow)],
    ...plannen.map(({ soort, naam, wanneer }): readonly [string, string] => [
      woorden.plansoort[soort],
      `${naam}; wanneer: ${waardeTekst(wanneer, (tekst) => tekst)}`,
    ]),
    ['Vervoer', waardeTekst(inhoud.vervoer?.rol, (rol) => woorden.vervoerrol[rol], 'er is geen vervoer')],
    [
      'Eigen tarief voor een aanbieder',
      waardeTekst(inhoud.eigenTarief.mogelijk, (kan) => (kan ? 'mogelijk' : 'niet mogelijk'), 'niet mogelijk'),
    ],
    ...(vorm ? [['Bijzondere vorm', vorm] as const] : []),
    ...(onderdelen.length > 0
      ? [['Kan hierbinnen', opsomming(onderdelen.map(({ naam }) => naam.toLowerCase()))] as const]
      : []),
    ...relaties.map(({ soort, naam }) => [relatienamen[soort] ?? soort, naam] as const),
    ['Doelen', doelen.join('; ') || 'nog geen'],
    ['Kernbedingen', kernbedingen.join('; ') || 'nog geen'],
  ];
}

export const relatienamen: Readonly<Record<string, string>> = woorden.relatie;

const requirements = (eisen: Boekproduct['versie']['inhoud']['eisen']): Blok =>
  eisen.length === 0
    ? 'Voor dit product zijn nog geen eisen vastgelegd.'
    : {
        soort: 'tabel',
        bijschrift: 'Eisen',
        kolommen: [{ kop: 'Eis' }, { kop: 'Soort' }, { kop: 'Wat toezicht toetst' }],
        rijen: eisen.map(({ tekst, soort, toets, voorbeeld }) => [
          `${tekst}${voorbeeld ? ' (voorbeeld)' : ''}`,
          woorden.eissoort[soort],
          toets ? toetsTekst(toets) : 'niet met een getal',
        ]),
      };
