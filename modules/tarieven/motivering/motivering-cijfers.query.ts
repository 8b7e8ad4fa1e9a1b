// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import { eurocent, formatBedrag, formatGetal, opsomming, roundToEurocent, times } from '#libs/kernel';
import type { Blok } from '#platform/document';
import type { GebruiktCijfer } from '../kostprijs/gebruikte-cijfers.ts';
import type { Functieaandeel, Uurloon } from '../kostprijs/kostprijsmodel.ts';
import { centenPerUur } from '../kostprijs/uurloon.ts';
import type { PakketBewerking } from '../pack.ts';
import type { Rekenbasis } from '../rekenbasis/rekenbasis.ts';
import { isRekenbasisbron } from '../rekenbasis/rekenbasis-opstellen.rule.ts';
import { aardTekst, teksten } from '../teksten.ts';
import type { Motivering } from './motivering.query.ts';
import { plaats, procentTekst } from './motivering-elementen.query.ts';
import { caoNaam, productNaam } from './motivering-tarieven.query.ts';

const naamVan = (code: string): string => teksten.stappen[code] ?? code.replaceAll('-', ' ');

/** Where a figure comes from, as a lawyer wants to read it. */
export function bronTekst(source: Source): string {
  if (source.from === 'pack') return source.voorbeeld ? 'voorbeeld, zonder bron' : plaats(source);
  if (source.from === 'norm') return source.voorbeeld ? `${source.norm} (voorbeeld)` : source.norm;
  return source.from === 'rule' ? 'berekend' : 'ingevoerd bij een wijziging';
}

/** The operations of the model in their order, for every way of computing that was used. */
export function rekenwijzen({ gelezen, tarieven }: Motivering): readonly Blok[] {
  const { bewerkingen, rekenwijzen: eigen = [] } = gelezen.pagina;
  const used = new Set(tarieven.map(({ product }) => product));
  const special = eigen.filter(({ producten }) => producten.some((product) => used.has(product)));
  const usual = [...used].some((product) => !special.some(({ producten }) => producten.includes(product)));
  return [
    'Elke kostprijs is berekend met dezelfde bewerkingen, in deze volgorde. Gerekend is met exacte breuken. Er is één keer afgerond, aan het eind, op hele centen per eenheid die wordt gedeclareerd.',
    ...(usual ? [operations(bewerkingen)] : []),
    ...special.flatMap(({ naam, bewerkingen: own }): Blok[] => [`Voor ${naam.toLowerCase()}:`, operations(own)]),
  ];
}

const operations = (bewerkingen: readonly PakketBewerking[]): Blok => ({
  soort: 'tabel',
  kolommen: [{ kop: 'Bewerking' }, { kop: 'Wat er gebeurt' }, { kop: 'Bron' }],
  rijen: bewerkingen.map((bewerking, at) => [
    `${at + 1}. ${bewerking.naam}`,
    whatHappens(bewerking),
    bewerking.bron ? plaats(bewerking.bron) : 'voorbeeld, zonder bron',
  ]),
});

function whatHappens({ soort, van, over, naar, maal, delenDoor }: PakketBewerking): string {
  const [from, to] = [naamVan(over ?? van).toLowerCase(), naamVan(naar).toLowerCase()];
  const figure = [maal && `maal ${formatGetal(maal)}`, delenDoor && `gedeeld door ${formatGetal(delenDoor)}`];
  const by = figure.filter(Boolean).join(', ');
  const said = {
    opslag: `Een percentage van ${from} komt erbij: ${to}.`,
    deling: `${from} gedeeld door het deel dat meetelt: ${to}.`,
    bedrag: `Een bedrag in euro komt erbij: ${to}.`,
    weging: `Het gemiddelde naar de functiemix: ${to}.`,
    omrekening: `Omgerekend${by ? `, ${by}` : ', gedeeld door een aantal'}: ${to}.`,
    vermenigvuldiging: `Omgerekend${by ? `, ${by}` : ', maal een aantal'}: ${to}.`,
  }[soort];
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** The wages by which the functions are counted. */
export function lonen(motivering: Motivering): readonly Blok[] {
  const rijen = motivering.berekeningen.flatMap(({ cao, vraag: { uurlonen, functiemix } }) =>
    uurlonen
      .filter(({ functie }) => functiemix.some((deel) => deel.functie === functie))
      .map((loon) => ({ cao, loon, centen: centenPerUur(loon) })),
  );
  const keyOf = ({ cao, loon: { functie, jaar }, centen }: (typeof rijen)[number]) =>
    `${cao}/${functie}/${jaar}/${centen}`;
  const once = [...new Map(rijen.map((rij) => [keyOf(rij), rij])).values()];
  const functies = new Map(motivering.gelezen.pagina.functies.map(({ code, naam }) => [code, naam]));
  if (once.length === 0) return ['In deze tarieven zit geen loon.'];
  return [
    {
      soort: 'tabel',
      bijschrift: 'Brutolonen',
      kolommen: [
        { kop: 'Cao' },
        { kop: 'Functie' },
        { kop: 'Inschaling' },
        { kop: 'Per uur', rechts: true },
        { kop: 'Prijspeil' },
        { kop: 'Bron' },
      ],
      rijen: once
        .toSorted((a, b) => a.cao.localeCompare(b.cao))
        .map(({ cao, loon, centen }) => [
          caoNaam(motivering, cao),
          functies.get(loon.functie) ?? naamVan(loon.functie),
          inschalingVan(motivering, cao, loon),
          centen ? formatBedrag(roundToEurocent(centen)) : 'onbekend',
          `${loon.jaar}`,
          bronTekst(loon.bron),
        ]),
    },
  ];
}

/** As the receipt holds it; of a wage per hour only the pack knows. */
function inschalingVan({ gelezen: { pagina } }: Motivering, cao: string, { functie, maandloon }: Uurloon): string {
  if (maandloon) return `schaal ${maandloon.schaal}, periodiek ${maandloon.trede}`;
  return pagina.uurlonen.find((one) => one.cao === cao && one.functie === functie)?.inschaling ?? 'onbekend';
}

/** Who does the work of each product: every mix that its prices were computed with, as their receipts hold it. */
export function functiemixen(motivering: Motivering): readonly Blok[] {
  const { functies } = motivering.gelezen.pagina;
  const naam = (functie: string) => functies.find(({ code }) => code === functie)?.naam ?? naamVan(functie);
  const used = motivering.berekeningen.filter(({ vraag }) => vraag.functiemix.length > 0);
  const once = new Map(used.map((one) => [JSON.stringify([one.product, one.vraag.functiemix]), one]));
  if (once.size === 0) return [];
  return [
    {
      soort: 'tabel',
      bijschrift: 'Functiemix per product',
      kolommen: [{ kop: 'Product' }, { kop: 'Wie het werk doet' }, { kop: 'Soort cijfer' }, { kop: 'Bron' }],
      rijen: [...once.values()].map(({ product, vraag: { functiemix } }) => [
        productNaam(motivering, product),
        functiemix.map(({ functie, procent }) => `${procentTekst(procent)} ${naam(functie)}`).join('\n'),
        soortVan(motivering, product, functiemix),
        opsomming([...new Set(functiemix.map(({ bron }) => bronTekst(bron)))]),
      ]),
    },
  ];
}

/** How firm a mix is: settled here for one product or in a process; of a mix of the plan, only the pack says. */
function soortVan({ gelezen }: Motivering, product: string, used: readonly Functieaandeel[]): string {
  const settled = used.find(({ bron }) => bron.from === 'norm');
  if (settled) return isRekenbasisbron(settled.bron) ? 'vastgesteld voor dit product' : 'gekozen in het tariefproces';
  const plan = gelezen.pagina.functiemixen.find((one) => one.product === product);
  const same = (aandelen: readonly { readonly functie: string; readonly procent: string }[]) =>
    JSON.stringify(aandelen.map(({ functie, procent }) => [functie, procent]));
  return plan && same(plan.aandelen) === same(used) ? aardTekst[plan.aard] : 'soort onbekend';
}

/** Every figure with what a court asks of it: its definition, of what, of which year, whose, and how firm. */
export function cijfers(motivering: Motivering): readonly Blok[] {
  const { cijfers: used } = motivering;
  return [
    'Percentages zijn alleen te vergelijken als zij een percentage zijn van hetzelfde, uit hetzelfde jaar, en hetzelfde omvatten (ECLI:NL:RBDHA:2019:11096). Een opslag komt boven op het bedrag ervoor; een aandeel is een deel van de uitkomst en telt als opslag = aandeel ÷ (1 − aandeel).',
    {
      soort: 'tabel',
      kolommen: [
        { kop: 'Cijfer' },
        { kop: 'Wat het omvat' },
        { kop: 'Waarde', rechts: true },
        { kop: 'Van wat' },
        { kop: 'Jaar' },
        { kop: 'Soort en bron' },
      ],
      rijen: used.map((cijfer) => [
        nameOf(motivering, cijfer),
        cijfer.definitie ?? 'onbekend',
        valueText(cijfer),
        cijfer.waarover ? `${cijfer.wijze}: ${naamVan(cijfer.waarover).toLowerCase()}` : 'n.v.t.',
        `${cijfer.jaar}`,
        `${cijfer.aard ? aardTekst[cijfer.aard] : 'soort onbekend'}; ${bronTekst(cijfer.bron)}`,
      ]),
    },
  ];
}

/** A figure that had several values says of each for which products. */
function nameOf(motivering: Motivering, { code, naam, soort, producten }: Motivering['cijfers'][number]): string {
  const name = naam ?? naamVan(soort);
  if (motivering.cijfers.filter((one) => one.code === code).length === 1) return name;
  return `${name}\nvoor ${opsomming(producten.map((product) => productNaam(motivering, product)))}`;
}

function valueText({ waarde, eenheid, per }: GebruiktCijfer): string {
  if (eenheid === 'procent') return procentTekst(waarde);
  if (eenheid === 'aantal') return formatGetal(waarde);
  return `${formatBedrag(eurocent(roundToEurocent(times(waarde, 100))))}${per ? ` per ${per}` : ''}`;
}

/** What was settled here for single products: their mix or figures, with who said so and why. */
export function rekenbases(motivering: Motivering): readonly Blok[] {
  const keyOf = (product: string, bron: Source) => JSON.stringify([product, bron]);
  const used = new Set(
    motivering.berekeningen.flatMap(({ product, vraag: { functiemix, parameters } }) =>
      [...functiemix, ...parameters].map(({ bron }) => keyOf(product, bron)),
    ),
  );
  const inUse = motivering.rekenbases.filter(({ product, functiemix, parameters }) =>
    [...functiemix, ...parameters].some(({ bron }) => used.has(keyOf(product, bron))),
  );
  const group = (intro: string, own: readonly Rekenbasis[]): readonly Blok[] =>
    own.length === 0 ? [] : [intro, { soort: 'lijst', punten: own.map((basis) => settled(motivering, basis)) }];
  return [
    ...group(
      'Van deze producten zegt het plan niet waarmee zij worden berekend. Dat is voor elk product vastgesteld.',
      inUse.filter(({ gaatVoor }) => !gaatVoor),
    ),
    ...group(
      'Voor deze producten is iets anders vastgesteld dan het plan zegt.',
      inUse.filter(({ gaatVoor }) => gaatVoor),
    ),
  ];
}

function settled(
  motivering: Motivering,
  { product, uit, wijze, functiemix, parameters, ...basis }: Rekenbasis,
): string {
  const { versie, reden, naam, beoordeeldDoor } = basis;
  const from = opsomming(uit.map((deel) => `${deel.naam} (${procentTekst(deel.procent)})`));
  const how = wijze === 'eigen' ? 'ingevuld' : `overgenomen van ${from}`;
  const kinds = [...Map.groupBy(parameters, ({ soort }) => soort)].map(([soort, [first]]) =>
    first?.reden ? `${naamVan(soort)} (‘${first.reden}’)` : naamVan(soort),
  );
  const what = [
    ...(functiemix.length > 0 ? [`De functiemix is ${how}.`] : []),
    ...(kinds.length > 0 ? [`Eigen cijfers: ${opsomming(kinds)}.`] : []),
  ];
  const who = `Voorgesteld door ${naam}${beoordeeldDoor ? `, gecontroleerd door ${beoordeeldDoor}` : ''}.`;
  return `${productNaam(motivering, product)}, versie ${versie}. ${what.join(' ')} Reden: ${reden} ${who}`;
}
