// SPDX-License-Identifier: EUPL-1.2
import { type Exact, exact, formatGetal, minus, opsomming, toDecimal, total } from '#libs/kernel';
import { type Bron, bekend } from '#libs/regiopakket';
import type { Blok } from '#platform/document';
import { type Wet, type WettelijkElement, wettelijkeElementen } from '../kostprijs/wettelijk-element.ts';
import { basis } from '../tarief/tarief.ts';
import { onderdeelTekst, wetTekst, wettelijkElementTekst } from '../teksten.ts';
import type { Berekening, GemotiveerdTarief, Motivering } from './motivering.query.ts';
import { caoNaam, productNaam } from './motivering-tarieven.query.ts';

/** A page holds so many columns of figures beside the names. */
const widest = 4;

const wettenIn = ({ berekeningen }: Motivering): readonly Wet[] => [
  ...new Set(berekeningen.map(({ opbouw }) => opbouw.wet)),
];

/** Which law asks that the price is reëel, and on what it must at least rest. */
export function opWet(motivering: Motivering): readonly Blok[] {
  const wetten = wettenIn(motivering);
  if (wetten.length === 0) return ['Van geen van deze tarieven is een opbouw bewaard.'];
  return wetten.flatMap((wet): Blok[] => {
    const producten = new Set(motivering.berekeningen.flatMap((one) => (one.opbouw.wet === wet ? [one.product] : [])));
    return [
      `Onder de ${wetTekst[wet].naam} vallen: ${opsomming([...producten].map((code) => productNaam(motivering, code)))}. Een reële prijs rust ten minste op deze onderdelen uit ${wetTekst[wet].artikel}:`,
      {
        soort: 'lijst',
        punten: wettelijkeElementen[wet].map((element) => `${element}. ${wettelijkElementTekst[wet][element]}`),
      },
    ];
  });
}

/** Per product a table: the elements of its law, and what each of them is in every tariff. */
export function elementen(motivering: Motivering): readonly Blok[] {
  const perProduct = [...Map.groupBy(motivering.berekeningen, ({ product }) => product)];
  return [
    'De bedragen zijn per eenheid die wordt gedeclareerd, met vier cijfers achter de komma van een euro. Samen zijn zij de kostprijs vóór de ene afronding op hele centen (iJw TR346 en TR418). Waar ‘geen’ staat, zegt het volgende onderdeel waarom.',
    ...(motivering.tarieven.some(({ cao }) => cao === basis)
      ? ['Het basistarief heeft geen eigen opbouw: het volgt uit wat het model per cao uitrekent.']
      : []),
    ...perProduct.flatMap(([product, own]) =>
      chunks(own).map(
        (part): Blok => splitTable(motivering, `${productNaam(motivering, product)}, per ${own[0]?.eenheid}`, part),
      ),
    ),
  ];
}

const chunks = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / widest) }, (_, at) => list.slice(at * widest, (at + 1) * widest));

function splitTable(motivering: Motivering, bijschrift: string, own: readonly Berekening[]): Blok {
  const wet = own[0]?.opbouw.wet ?? 'jeugdwet';
  const rows = [...wettelijkeElementen[wet], null].map((element) => [
    element ? `${element}. ${wettelijkElementTekst[wet][element]}` : notNamed(own),
    ...own.map(({ opbouw }) => (hasPart(opbouw, element) ? inEuro(partOf(opbouw, element)) : 'geen')),
  ]);
  const rounded = own.map(({ opbouw }) => minus(opbouw.bedrag, opbouw.onafgerond));
  return {
    soort: 'tabel',
    bijschrift,
    kolommen: [
      { kop: 'Onderdeel' },
      ...own.map(({ cao, micro }) => ({
        kop: `${caoNaam(motivering, cao)}${micro ? ', micro' : ''}`,
        rechts: true,
      })),
    ],
    rijen: [
      ...rows,
      ['Afronding', ...rounded.map(inEuro)],
      ['Kostprijs', ...own.map(({ opbouw }) => inEuro(exact(opbouw.bedrag)))],
    ],
  };
}

/** What the law does not name says what it is, such as profit and risk. */
function notNamed(own: readonly Berekening[]): string {
  const kinds = own.flatMap(({ opbouw }) =>
    opbouw.regels.flatMap(({ element, onderdeel }) =>
      element === null ? [onderdeelTekst[onderdeel] ?? onderdeel] : [],
    ),
  );
  const named = opsomming([...new Set(kinds)]);
  return named === '' ? 'Niet in de wet genoemd' : `Niet in de wet genoemd: ${named.toLowerCase()}`;
}

const hasPart = ({ regels }: Berekening['opbouw'], element: WettelijkElement | null): boolean =>
  regels.some((regel) => regel.element === element);

const partOf = ({ regels }: Berekening['opbouw'], element: WettelijkElement | null): Exact =>
  total(regels.filter((regel) => regel.element === element).map(({ centen }) => centen));

const euros = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const inEuro = (centen: Exact): string => `€\u00a0${euros.format(Number(toDecimal(centen.div(100), 6)))}`;

/** Elements that no line stands for, each with the reason that the region gave, or that it gave none. */
export function zonderBedrag(motivering: Motivering): readonly Blok[] {
  const punten = wettenIn(motivering).flatMap((wet) => {
    const used = new Set(
      motivering.berekeningen.flatMap(({ opbouw }) =>
        opbouw.wet === wet ? opbouw.regels.map(({ element }) => element) : [],
      ),
    );
    return wettelijkeElementen[wet]
      .filter((element) => !used.has(element))
      .map((element) => why(motivering, wet, element));
  });
  return punten.length === 0 ? ['Elk onderdeel van de wet heeft een bedrag.'] : [{ soort: 'lijst', punten }];
}

const indexElement: Readonly<Record<Wet, WettelijkElement>> = { jeugdwet: 'd', wmo: 'e' };

function why({ gelezen, tarieven }: Motivering, wet: Wet, element: WettelijkElement): string {
  const { zonderBedrag: given = [], indexatie } = gelezen.pagina.keuzes;
  const what = `${wetTekst[wet].naam}, ${element}. ${wettelijkElementTekst[wet][element]}.`;
  const said = given.find((one) => one.wet === wet && one.element === element);
  const reden = said && bekend(said.reden);
  const where = said?.bron
    ? ` (${plaats(said.bron)}${said.bron.citaat ? `: ‘${said.bron.citaat}’` : ''})`
    : ' (voorbeeld)';
  if (reden) return `${what} Reden: ${reden}${where}.`;
  if (element === indexElement[wet])
    return `${what} In het tarief zelf zit geen bedrag: het is berekend voor ${yearsOf(tarieven)}. Daarna indexeert de regio ${indexatie.ritme}${indexatie.bron ? ` (${plaats(indexatie.bron)})` : ''}.`;
  return `${what} Waarom dit onderdeel geen bedrag heeft, is onbekend${said ? where : ': het staat nergens'}. De regio moet dat nog toelichten; zonder uitleg is niet te zien of het onderdeel is meegewogen.`;
}

const yearsOf = (tarieven: readonly GemotiveerdTarief[]): string =>
  opsomming([...new Set(tarieven.flatMap(({ kostprijs }) => (kostprijs ? [`${kostprijs.jaar}`] : [])))]);

/** A place in a document as people write it. */
export const plaats = ({ document, paragraaf }: Pick<Bron, 'document' | 'paragraaf'>): string =>
  `${document.replaceAll('-', ' ')}, ${paragraaf}`;

/** @example procentTekst('16.3') // '16,3 %' */
export const procentTekst = (procent: string): string => `${formatGetal(procent)}\u00a0%`;
