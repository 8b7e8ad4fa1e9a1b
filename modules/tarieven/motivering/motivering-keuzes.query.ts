// SPDX-License-Identifier: EUPL-1.2
import { isVoorbeeld, type Reason, type Source } from '#libs/explain';
import { datumOp, eurocent, formatBedrag, formatDatum, formatGetal, opsomming } from '#libs/kernel';
import { type Bron, staatVan, type Waarde } from '#libs/regiopakket';
import type { Blok } from '#platform/document';
import type { TariefKeuzes, TariefprocesPagina } from '../pack.ts';
import { basis } from '../tarief/tarief.ts';
import { handelingTekst, teksten, tijdsoortTekst } from '../teksten.ts';
import type { GemotiveerdTarief, Motivering } from './motivering.query.ts';
import { plaats, procentTekst } from './motivering-elementen.query.ts';
import { verloop } from './motivering-proces.query.ts';
import { caoNaam, omvang, productNaam } from './motivering-tarieven.query.ts';

/** Which time for a client may be declared, for every product of which that is known. */
function perProduct(motivering: Motivering): readonly string[] {
  const known = new Map(
    motivering.berekeningen.flatMap(({ product, vraag }) =>
      vraag.declarabel && vraag.declarabel.length > 0 ? [[product, vraag.declarabel] as const] : [],
    ),
  );
  return [...known].map(([product, kinds]) => {
    const named = kinds
      .filter(({ declarabel: mag }) => mag === true)
      .map(({ soort }) => tijdsoortTekst[soort].toLowerCase());
    return `Declarabel bij ${productNaam(motivering, product)}: ${opsomming(['contact met de cliënt', ...named])}.`;
  });
}

type Keuze = readonly [naam: string, tekst: string, herkomst: { readonly bron?: Bron | undefined }];

/** What the region chose, each with the place where it stands. */
export function keuzes(motivering: Motivering): readonly Blok[] {
  const { pagina } = motivering.gelezen;
  return [
    {
      soort: 'tabel',
      kolommen: [{ kop: 'Keuze' }, { kop: 'Wat is gekozen' }, { kop: 'Bron' }],
      rijen: chosen(pagina.keuzes).map(([naam, tekst, { bron }]) => [naam, tekst, bron ? plaats(bron) : 'voorbeeld']),
    },
    ...perProduct(motivering),
  ];
}

function chosen(made: TariefKeuzes): readonly Keuze[] {
  const { model, winstEnRisico, noShow, innovatie, declarabeleTijd, indexatie, herijking, afronding } = made;
  return [
    [
      'Model',
      model.vasteParameters
        ? 'Een model met vaste cijfers, niet per aanbieder.'
        : 'Een model met cijfers die per aanbieder kunnen verschillen.',
      model,
    ],
    ['Winst en risico', `${procentTekst(winstEnRisico.procent)} als ${winstEnRisico.wijze}.`, winstEnRisico],
    ['No-show', noShow.inTarief ? 'Zit in het tarief.' : 'Zit niet in het tarief.', noShow],
    ['Innovatie', innovatie.inTarief ? 'Zit in het tarief.' : 'Zit niet in het tarief.', innovatie],
    ['Declarabele tijd', declarable(declarabeleTijd), declarabeleTijd],
    ['Indexatie', `${indexatie.ritme}.`.replace(/^./, (letter) => letter.toUpperCase()), indexatie],
    [
      'Herijking',
      herijking.bijVerlenging ? 'Bij elke verlenging opnieuw berekend.' : 'Niet bij verlenging.',
      herijking,
    ],
    ...(afronding ? [['Afronding', roundingText(afronding), afronding] satisfies Keuze] : []),
  ];
}

const roundingText = ({ uurUitMinuut, maandOpHeleEuro }: NonNullable<TariefKeuzes['afronding']>): string =>
  [
    uurUitMinuut ? 'Een uur is zestig afgeronde minuten.' : 'Op hele centen per eenheid.',
    ...(maandOpHeleEuro ? ['Een maandbedrag is in hele euro’s.'] : []),
  ].join(' ');

const known = (value: Waarde<string>): string => {
  if (staatVan(value) !== 'bekend') return staatVan(value);
  return typeof value === 'string' ? value : (value.keuze?.waarde ?? 'onbekend');
};

function declarable({ definitie, tijd = [] }: TariefKeuzes['declarabeleTijd']): string {
  const kinds = tijd.map(({ soort, declarabel }) => {
    const said = declarabel === true ? 'ja' : declarabel === false ? 'nee' : 'onbekend';
    return `${tijdsoortTekst[soort]}: ${said}`;
  });
  return [`Welke tijd declarabel is: ${known(definitie)}.`, ...kinds].join('\n');
}

/** Why the same product has more than one tariff. */
export function differentiatie({ gelezen: { pagina }, tarieven, namen }: Motivering): readonly Blok[] {
  const { cao, micro, aanbiederspecifiek } = pagina.keuzes;
  const caos = [...new Set(tarieven.map((tarief) => tarief.cao))].filter((code) => code !== basis);
  const named = opsomming(caos.map((code) => namen.caos[code] ?? code));
  return [
    cao.differentiatie
      ? `Per cao. De regio rekent met: ${named}. Wie onder geen of een andere cao valt, krijgt het basistarief: ${cao.basistarief === 'laagste-toepasselijke' ? 'het laagste tarief dat van toepassing is' : 'het gemiddelde van de tarieven'}${cao.bron ? ` (${plaats(cao.bron)})` : ''}.`
      : 'De regio maakt geen verschil tussen cao’s.',
    micro.lagereOverhead
      ? `Voor een micro-onderneming rekent de regio met lagere overhead. Dat is een onderneming met minder dan ${micro.werknemersMinderDan} werknemers en een omzet of balans van minder dan ${formatBedrag(eurocent(micro.omzetOfBalansMinderDanEuro * 100))}${micro.bron ? ` (${plaats(micro.bron)})` : ''}.`
      : 'De regio maakt geen verschil naar de omvang van de aanbieder.',
    `Een aanbieder kan een eigen tarief vragen. Advies: ${opsomming(aanbiederspecifiek.advies.map(({ discipline }) => discipline))}. Wie beslist: ${aanbiederspecifiek.beslist.replaceAll('-', ' ')}, na afstemming met ${aanbiederspecifiek.naAfstemmingMet.replaceAll('-', ' ')}. Vastgelegd in: ${aanbiederspecifiek.vastgelegdIn}${aanbiederspecifiek.bron ? ` (${plaats(aanbiederspecifiek.bron)})` : ''}.`,
  ];
}

/** The steps that were taken, and who decided on what ground. */
export function besluitvorming({ proces, totstandkoming, voorstellen, besluiten }: Motivering): readonly Blok[] {
  const stappen = proces?.tariefstappen ?? [];
  // With the first tariffs the product book is adopted too: that is another decision.
  const taken = besluiten.filter(({ handeling }) => handeling.startsWith('tarieven-'));
  return [
    ...(totstandkoming ? verloop(totstandkoming) : planstappen(stappen)),
    ...(totstandkoming && voorstellen.length > 1
      ? [
          'Het proces ging over de eerste tarieven. Wat daarna is veranderd, staat bij de voorstellen en besluiten hieronder.',
        ]
      : []),
    ...voorstellen.map(
      ({ ingediend, toelichting, ingang }) =>
        `Voorstel van de regio, ingediend op ${formatDatum(datumOp(ingediend))}, om in te gaan op ${formatDatum(ingang)}: ${toelichting}`,
    ),
    taken.length === 0
      ? 'Over deze tarieven is nog geen besluit genomen.'
      : {
          soort: 'tabel',
          bijschrift: 'Besluiten',
          kolommen: [{ kop: 'Besluit' }, { kop: 'Door' }, { kop: 'Op' }, { kop: 'Grond' }, { kop: 'Motivering' }],
          rijen: taken.map(({ handeling, door, gemeente, genomen, grond, motivering }) => [
            handelingTekst[handeling] ?? handeling,
            gemeente ? `College van ${gemeente}` : door,
            formatDatum(datumOp(genomen)),
            grond,
            motivering,
          ]),
        },
  ];
}

/** Outside a process: what the plan says of it. */
const planstappen = (stappen: TariefprocesPagina['tariefstappen']): readonly Blok[] => [
  stappen.length === 0
    ? 'Welke stappen de regio zet om tot een tarief te komen, staat niet in het regiopakket. Dat deze tarieven uit een tariefproces komen, is niet vastgelegd.'
    : { soort: 'lijst', punten: stappen.map(({ letter, tekst, wie }) => stepText(letter, tekst, wie)) },
];

const stepText = (letter: string, tekst: string, wie: readonly string[]): string =>
  `${letter}. ${tekst}${wie.length > 0 ? ` (${opsomming(wie)})` : ''}`;

/** What whoever relies on these tariffs must know: warnings, tariffs that differ, what nobody said, and examples. */
export function voorbehoud(motivering: Motivering): readonly Blok[] {
  const { tarieven, berekeningen, gelezen } = motivering;
  const warnings = berekeningen.flatMap(({ opbouw }) => opbouw.waarschuwingen).map(sentenceIn(motivering));
  const isOlder = tarieven.some(
    ({ kostprijs }) => kostprijs?.bewijs.pack && kostprijs.bewijs.pack.hash !== gelezen.kop.hash,
  );
  const without = tarieven.filter(({ kostprijs }) => kostprijs === null);
  const unknown = staatVan(gelezen.pagina.keuzes.declarabeleTijd.definitie) === 'onbekend';
  const punten = [
    ...tarieven.flatMap((tarief) => deviation(motivering, tarief)),
    ...without.map((tarief) => `Van het tarief voor ${nameOf(motivering, tarief)} is geen berekening bewaard.`),
    ...(unknown
      ? [
          'Welke tijd een aanbieder mag declareren is onbekend. Zonder die afspraak is een tarief niet te vergelijken met dat van een andere regio.',
        ]
      : []),
    ...(isOlder
      ? [
          'Het regiopakket is na de berekening gewijzigd: ‘Hoe de tarieven zijn berekend’ en ‘Keuzes van de regio’ beschrijven het pakket van nu. De bedragen, lonen, functiemixen en cijfers zijn die van de berekening.',
        ]
      : []),
    ...new Set(warnings),
    ...examples(motivering),
  ];
  return punten.length === 0 ? ['Er is niets dat hier hoeft te staan.'] : [{ soort: 'lijst', punten }];
}

/** A tariff that is not what the model computes, with what was said about it when it was proposed. */
function deviation(motivering: Motivering, tarief: GemotiveerdTarief): readonly string[] {
  const { kostprijs, bedrag } = tarief;
  if (!kostprijs || kostprijs.bedrag === bedrag) return [];
  const voorstel = motivering.voorstellen.find(({ id }) => id === tarief.voorstel);
  const how = bedrag < kostprijs.bedrag ? 'lager dan' : 'hoger dan';
  const why =
    voorstel?.soort === 'indexatie' ? 'Het vorige tarief is geïndexeerd.' : 'Dit bedrag is bij besluit gekozen.';
  const said = voorstel ? `Toelichting: ${voorstel.toelichting}` : 'De toelichting is onbekend.';
  return [
    `${bedrag < kostprijs.bedrag ? 'Let op: het' : 'Het'} tarief voor ${nameOf(motivering, tarief)} is ${formatBedrag(bedrag)}, ${how} de kostprijs van ${formatBedrag(kostprijs.bedrag)} voor ${kostprijs.jaar}. ${why} ${said}`,
  ];
}

/** What of all this is made up: figures, wages and mixes. */
function examples({ cijfers, berekeningen }: Motivering): readonly string[] {
  const isExample = ({ bron }: { readonly bron: Source }) => isVoorbeeld(bron);
  const vragen = berekeningen.map(({ vraag }) => vraag);
  const counted = [
    [cijfers.filter(isExample).length, cijfers.length, 'cijfers'],
    [
      countOf(vragen, ({ uurlonen }) => uurlonen.filter(isExample).length > 0),
      vragen.length,
      'berekeningen, door hun lonen',
    ],
    [
      countOf(vragen, ({ functiemix }) => functiemix.some(isExample)),
      vragen.length,
      'berekeningen, door hun functiemix',
    ],
  ] as const;
  return counted.flatMap(([made, all, what]) =>
    made === 0
      ? []
      : [
          `Een voorbeeld, zonder bron: ${formatGetal(made)} van de ${formatGetal(all)} ${what}. Hierop kan niemand rekenen.`,
        ],
  );
}

const countOf = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;

const nameOf = (motivering: Motivering, { product, cao, micro }: Motivering['tarieven'][number]): string =>
  `${productNaam(motivering, product)}, ${caoNaam(motivering, cao)}, ${omvang(micro)}`;

/** A wage goes by the name of its function, not by its code. */
const sentenceIn =
  ({ gelezen }: Motivering) =>
  ({ code, figures = {} }: Reason): string => {
    const wat = String(figures['wat'] ?? '');
    const functie = gelezen.pagina.functies.find((one) => wat === `uurloon-${one.code}`);
    if (code === 'cijfer-van-ander-jaar' && functie)
      return `Het uurloon van ‘${functie.naam}’ is dat van ${figures['jaar']}; het tarief is voor ${figures['verwacht']}.`;
    return teksten.redenen[code]?.((name) => String(figures[name] ?? 'onbekend')) ?? code;
  };
