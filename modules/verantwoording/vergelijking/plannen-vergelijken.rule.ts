// SPDX-License-Identifier: EUPL-1.2
import type { Bron, Herkomst, Waarde } from '#libs/regiopakket';
import { segmentaarden } from '#modules/beleid/pack';
import type { Vergelijkplan } from './vergelijkplan.ts';

/** One thing that a plan says about a subject, with its place; an example has none. */
export type Gezegde = { readonly tekst: string; readonly bron: Bron | null };
export type Vergelijkrij = {
  readonly onderwerp: string;
  /** For each plan, in the order given; empty where the plan says nothing. */
  readonly cellen: readonly (readonly Gezegde[])[];
  /** Whether two plans that both say something do not say the same. */
  readonly verschilt: boolean;
};
export type Vergelijking = {
  readonly plannen: readonly { readonly verband: string; readonly naam: string }[];
  readonly delen: readonly { readonly titel: string; readonly rijen: readonly Vergelijkrij[] }[];
};

type Paginas = Vergelijkplan['paginas'];
type Vraag = { readonly onderwerp: string; readonly van: (paginas: Paginas) => readonly Gezegde[] };

/** Lays plans side by side: the same subject on the same row, and every answer with its place. */
export function plannenVergelijken(plannen: readonly Vergelijkplan[]): Vergelijking {
  const rijVan = ({ onderwerp, van }: Vraag): Vergelijkrij => {
    const cellen = plannen.map(({ paginas }) => van(paginas));
    const said = cellen.flatMap((cel) =>
      cel.length === 0
        ? []
        : cel
            .map(({ tekst }) => tekst)
            .join('\n')
            .toLowerCase(),
    );
    return { onderwerp, cellen, verschilt: new Set(said).size > 1 };
  };
  return {
    plannen: plannen.map(({ verband, naam }) => ({ verband, naam })),
    delen: vragen.map(({ titel, rijen }) => ({
      titel,
      rijen: rijen.map(rijVan).filter(({ cellen }) => cellen.some((cel) => cel.length > 0)),
    })),
  };
}

const gezegd = (tekst: string, { bron }: Herkomst): Gezegde => ({ tekst, bron: bron ?? null });
const alle = <T extends Herkomst>(items: readonly T[] | undefined, tekst: (item: T) => string): readonly Gezegde[] =>
  (items ?? []).map((item) => gezegd(tekst(item), item));
const een = <T extends Herkomst>(item: T | undefined, tekst: (item: T) => string): readonly Gezegde[] =>
  item ? [gezegd(tekst(item), item)] : [];
const naamVan = ({ naam }: { readonly naam: Waarde<string> }): string => waardeTekst(naam, String);

/** A value of the plan as one reads it: known, silent, none, or all readings. */
function waardeTekst<T extends string | number>(waarde: Waarde<T>, tekst: (value: T) => string): string {
  if (typeof waarde === 'object')
    return waarde.tegenstrijdig.map((lezing) => `${tekst(lezing.waarde)} (${lezing.bron.paragraaf})`).join(' of ');
  return waarde === 'onbekend' || waarde === 'geen' ? waarde : tekst(waarde as T);
}

const aarden: Readonly<Record<(typeof segmentaarden)[number], string>> = {
  'gedwongen-kader': 'Veiligheid en gedwongen kader',
  crisis: 'Crisis',
  'hoog-specialistisch': 'Hoog-specialistisch, verblijf met behandeling',
  wonen: 'Wonen',
  dag: 'Dagbesteding en dagbehandeling',
  ambulant: 'Ambulant: begeleiding en behandeling',
  onderwijs: 'Onderwijs',
  huishouden: 'Hulp bij het huishouden',
};

/** One row for each kind of segment. */
const perAard = (van: (paginas: Paginas, codes: ReadonlySet<string>) => readonly Gezegde[]): readonly Vraag[] =>
  segmentaarden.map((aard) => ({
    onderwerp: aarden[aard],
    van: (paginas) => {
      const own = paginas.beleid.segmenten.filter((segment) => segment.aard === aard).map(({ code }) => code);
      return van(paginas, new Set(own));
    },
  }));

const keuzePerAard = (
  keuze: 'looptijd' | 'procedure' | 'bekostiging' | 'leveranciers',
  tekst: (paginas: Paginas, contract: Paginas['beleid']['contracten'][number]) => string,
): readonly Vraag[] =>
  perAard((paginas, codes) =>
    paginas.beleid.contracten.flatMap((contract) => {
      const gekozen = contract.keuzes?.[keuze];
      return gekozen && codes.has(contract.segment)
        ? [gezegd(`${contract.naam}: ${tekst(paginas, contract)}`, gekozen)]
        : [];
    }),
  );

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

const regimes = [
  ['toelating', 'Toelaten wie voldoet (Open House)'],
  ['sas', 'Aanbesteden (SAS)'],
  ['bestuurlijk', 'Bestuurlijk aanbesteden'],
  ['onderhands', 'Enkelvoudig onderhands'],
  ['onderhandeling', 'Onderhandelen zonder bekendmaking'],
  ['omzetting', 'Lopende overeenkomsten omzetten'],
  ['nader-te-bepalen', 'Nader te bepalen'],
] as const;

const vragen: readonly { readonly titel: string; readonly rijen: readonly Vraag[] }[] = [
  {
    titel: 'Wie werkt samen',
    rijen: [
      {
        onderwerp: 'Aantal gemeenten',
        van: ({ regio }) =>
          regio.aantalGemeenten
            ? een(regio.aantalGemeenten, ({ aantal }) => waardeTekst(aantal, String))
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
      { onderwerp: 'Criteria om te worden toegelaten', van: ({ inkoop }) => alle(inkoop?.criteria, naamVan) },
    ],
  },
  {
    titel: 'Looptijden',
    rijen: keuzePerAard('looptijd', (_, { keuzes }) =>
      [keuzes?.looptijd?.initieelJaren, ...(keuzes?.looptijd?.verlengingen ?? [])].join(' + '),
    ),
  },
  {
    titel: 'Bekostiging en tarieven',
    rijen: [
      ...keuzePerAard('bekostiging', (_, { keuzes }) => (keuzes?.bekostiging?.vormen ?? []).join(', ')),
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
        van: ({ productvormen }) => alle(productvormen?.productvormen, naamVan),
      },
    ],
  },
  {
    titel: 'Toegang en normen',
    rijen: [
      { onderwerp: 'Wegen naar hulp', van: ({ toegang }) => alle(toegang?.routes, naamVan) },
      {
        onderwerp: 'Langste duur van een indicatie',
        van: ({ toegang }) =>
          een(toegang?.norm, ({ duurInMaanden }) => waardeTekst(duurInMaanden, (maanden) => `${maanden} maanden`)),
      },
      {
        onderwerp: 'Normen voor duur en omvang',
        van: ({ toegang }) => een(toegang?.normenkader, ({ normen }) => normen.join('; ')),
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
        van: ({ toegang }) => een(toegang?.wachttijd, ({ norm }) => waardeTekst(norm, String)),
      },
    ],
  },
  {
    titel: 'Verplichtingen van aanbieders',
    rijen: [{ onderwerp: 'Verplichtingen', van: ({ contracten }) => alle(contracten?.verplichtingen, naamVan) }],
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
