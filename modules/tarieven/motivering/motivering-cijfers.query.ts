// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import { eurocent, formatBedrag, formatGetal, roundToEurocent, times } from '#libs/kernel';
import type { Blok } from '#platform/document';
import type { GebruiktCijfer } from '../kostprijs/gebruikte-cijfers.ts';
import { centenPerUur } from '../kostprijs/uurloon.ts';
import type { PakketBewerking } from '../pack.ts';
import { aardTekst, teksten } from '../teksten.ts';
import type { Motivering } from './motivering.query.ts';
import { plaats, procentTekst } from './motivering-elementen.query.ts';
import { caoNaam, productNaam } from './motivering-tarieven.query.ts';

const naamVan = (code: string): string => teksten.stappen[code] ?? code.replaceAll('-', ' ');

/** Where a figure comes from, as a lawyer wants to read it. */
export function bronTekst(source: Source): string {
  if (source.from === 'pack') return source.voorbeeld ? 'voorbeeld, zonder bron' : plaats(source);
  if (source.from === 'norm') return source.norm;
  return source.from === 'rule' ? 'berekend' : 'ingevoerd bij een wijziging';
}

/** The operations of the model in their order, for every way of computing that was used. */
export function rekenwijzen({ gelezen, tarieven }: Motivering): readonly Blok[] {
  const { bewerkingen, rekenwijzen: eigen = [] } = gelezen.pagina;
  const used = new Set(tarieven.map(({ product }) => product));
  const special = eigen.filter(({ producten }) => producten.some((product) => used.has(product)));
  const usual = [...used].some((product) => !special.some(({ producten }) => producten.includes(product)));
  return [
    'Elk tarief is berekend met dezelfde bewerkingen, in deze volgorde. Gerekend is met exacte breuken. Er is één keer afgerond, aan het eind, op hele centen per eenheid die wordt gedeclareerd.',
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
  const rijen = motivering.tarieven.flatMap(({ cao, vraag }) =>
    (vraag?.uurlonen ?? [])
      .filter(({ functie }) => vraag?.functiemix.some((deel) => deel.functie === functie))
      .map((loon) => ({ cao, loon })),
  );
  const once = [...new Map(rijen.map((rij) => [`${rij.cao}/${rij.loon.functie}`, rij])).values()];
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
        .map(({ cao, loon }) => {
          const centen = centenPerUur(loon);
          return [
            caoNaam(motivering, cao),
            functies.get(loon.functie) ?? naamVan(loon.functie),
            inschalingVan(motivering, cao, loon.functie),
            centen ? formatBedrag(roundToEurocent(centen)) : 'onbekend',
            `${loon.jaar}`,
            bronTekst(loon.bron),
          ];
        }),
    },
  ];
}

function inschalingVan({ gelezen: { pagina } }: Motivering, cao: string, functie: string): string {
  const own = pagina.inschalingen?.find((one) => one.cao === cao && one.functie === functie);
  if (own) return `schaal ${own.schaal}, periodiek ${own.trede}`;
  return pagina.uurlonen.find((one) => one.cao === cao && one.functie === functie)?.inschaling ?? 'onbekend';
}

/** Who does the work of each product: the mix that its price was computed with, chosen on the way to it or of the plan. */
export function functiemixen(motivering: Motivering): readonly Blok[] {
  const { functies, functiemixen: mixen } = motivering.gelezen.pagina;
  const naam = (functie: string) => functies.find(({ code }) => code === functie)?.naam ?? naamVan(functie);
  const rijen = [...new Set(motivering.tarieven.map(({ product }) => product))].flatMap((product) => {
    const mix = gekozenMix(motivering, product) ?? mixVanPlan(mixen.find((one) => one.product === product));
    if (!mix) return [];
    const who = mix.aandelen.map(({ functie, procent }) => `${procentTekst(procent)} ${naam(functie)}`).join('\n');
    return [[productNaam(motivering, product), who, mix.soort, mix.bron]];
  });
  if (rijen.length === 0) return [];
  return [
    {
      soort: 'tabel',
      bijschrift: 'Functiemix per product',
      kolommen: [{ kop: 'Product' }, { kop: 'Wie het werk doet' }, { kop: 'Soort cijfer' }, { kop: 'Bron' }],
      rijen,
    },
  ];
}

type Mix = {
  readonly aandelen: readonly { readonly functie: string; readonly procent: string }[];
  readonly soort: string;
  readonly bron: string;
};

const mixVanPlan = (mix: Motivering['gelezen']['pagina']['functiemixen'][number] | undefined): Mix | undefined =>
  mix && {
    aandelen: mix.aandelen,
    soort: aardTekst[mix.aard],
    bron: mix.bron ? plaats(mix.bron) : 'voorbeeld, zonder bron',
  };

/** The mix of a tariefproces, as the receipt of the price holds it. */
function gekozenMix({ tarieven }: Motivering, product: string): Mix | undefined {
  const used = tarieven.find((tarief) => tarief.product === product && tarief.vraag)?.vraag?.functiemix ?? [];
  const bron = used[0]?.bron;
  return bron?.from === 'norm' ? { aandelen: used, soort: 'gekozen in het tariefproces', bron: bron.norm } : undefined;
}

/** Every figure with what a court asks of it: its definition, of what, of which year, whose, and how firm. */
export function cijfers({ cijfers: used }: Motivering): readonly Blok[] {
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
        cijfer.naam ?? naamVan(cijfer.soort),
        cijfer.definitie ?? 'onbekend',
        valueText(cijfer),
        cijfer.waarover ? `${cijfer.wijze}: ${naamVan(cijfer.waarover).toLowerCase()}` : 'n.v.t.',
        `${cijfer.jaar}`,
        `${cijfer.aard ? aardTekst[cijfer.aard] : 'soort onbekend'}; ${bronTekst(cijfer.bron)}`,
      ]),
    },
  ];
}

function valueText({ waarde, eenheid, per }: GebruiktCijfer): string {
  if (eenheid === 'procent') return procentTekst(waarde);
  if (eenheid === 'aantal') return formatGetal(waarde);
  return `${formatBedrag(eurocent(roundToEurocent(times(waarde, 100))))}${per ? ` per ${per}` : ''}`;
}
