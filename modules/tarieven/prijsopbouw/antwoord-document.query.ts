// SPDX-License-Identifier: EUPL-1.2
import { datumOp, type Eurocent, formatBedrag, formatDatum, minus, toDecimal } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { leesAfzender, leesVerband, readAanbieder } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import type { Blok, Document } from '#platform/document';
import { afwijkingTekst, cijferTekst, elementTekst, euroTekst, gevolgTekst, uitkomstTekst } from '../teksten.ts';
import type { Antwoordbesluit } from './antwoord-bepalen.rule.ts';
import type { Beoordeling, Prijsopbouw, Prijsvergelijking } from './prijsopbouw.ts';

type Antwoord = Beoordeling &
  Antwoordbesluit & { readonly product: string; readonly bedrag: Eurocent | null; readonly motivering: string };

/** The answer as a letter: what was put forward, what the region finds of each thing, and what follows [001 §8.1]. */
export async function antwoordDocument(
  context: QueryContext,
  opbouw: Prijsopbouw,
  antwoord: Antwoord,
): Promise<Document> {
  const { verband, aanbieder, contract, id, ingediend, voorbeeld, bewijs, eenheid } = opbouw;
  const naam = (await readAanbieder(context.tx, aanbieder))?.naam ?? aanbieder;
  const contractnaam = (await leesContract(context, verband, contract))?.naam ?? contract;
  const { naam: namens } = await leesVerband(context, verband);
  return {
    titel: `Antwoord op uw prijsopbouw: ${antwoord.product}`,
    datum: context.vandaag,
    kenmerk: id,
    afzender: await leesAfzender(context, verband),
    aan: [naam, `AGB-code ${aanbieder}`],
    voorbeeld,
    onderdelen: [
      {
        kop: 'Ons antwoord',
        inhoud: [
          `U liet op ${formatDatum(datumOp(ingediend))} zien hoe uw prijs voor ${antwoord.product} is opgebouwd, in de overeenkomst ${contractnaam}. U komt op ${formatBedrag(opbouw.bedrag)} per ${eenheid}; het tarief is ${formatBedrag(opbouw.bedragRegio)} per ${eenheid}.`,
          `Wij hebben uw opbouw beoordeeld. De uitkomst: ${uitkomstTekst[antwoord.uitkomst]}.`,
          antwoord.motivering,
        ],
      },
      ...(bewijs.outcome.status === 'decided' ? [naastElkaar(bewijs.outcome.value)] : []),
      { kop: 'Wat wij van elk punt vinden', inhoud: [...perPunt(opbouw, antwoord)] },
      { kop: 'Wat u levert', inhoud: [eisen(antwoord)] },
      { kop: 'Hoe het verder gaat', inhoud: [vervolg(opbouw, antwoord)] },
    ],
    ondertekening: {
      groet: 'Met vriendelijke groet,',
      ondertekenaars: [{ namens, naam: context.wie.naam }],
    },
  };
}

const naastElkaar = ({ wet, elementen, eenheid, bedragRegio, bedrag }: Prijsvergelijking) => ({
  kop: 'De twee prijzen naast elkaar',
  inhoud: [
    {
      soort: 'tabel',
      bijschrift: `Per ${eenheid}, met vier cijfers achter de komma van een euro`,
      kolommen: [
        { kop: 'Onderdeel van de wet' },
        { kop: 'Regio', rechts: true },
        { kop: 'Uw opbouw', rechts: true },
        { kop: 'Verschil', rechts: true },
      ],
      rijen: [
        ...elementen.map(({ element, regio, aanbieder }) => [
          elementTekst(wet, element),
          euroTekst(regio),
          euroTekst(aanbieder),
          regio === null || aanbieder === null ? 'onbekend' : euroTekst(toDecimal(minus(aanbieder, regio), 6)),
        ]),
        ['Prijs, één keer afgerond', formatBedrag(bedragRegio), formatBedrag(bedrag), ''],
      ],
    } satisfies Blok,
  ],
});

const perPunt = ({ afwijkingen }: Prijsopbouw, { oordelen }: Antwoord): readonly Blok[] =>
  afwijkingen.flatMap(({ soort, eenheid, was, wordt, reden }): Blok[] => {
    const found = oordelen.find((one) => one.soort === soort);
    const volgt = found?.oordeel === 'volgen' ? 'Wij volgen u.' : 'Wij volgen u niet.';
    return [
      `${afwijkingTekst(soort)}: de regio rekent met ${cijferTekst(was, eenheid)}, u met ${cijferTekst(wordt, eenheid)}. Uw uitleg: ‘${reden}’`,
      found?.reden ? `${volgt} ${found.reden}` : volgt,
    ];
  });

const eisen = ({ voldoet, voldoetReden }: Antwoord): string =>
  [
    voldoet
      ? 'Wat u levert, voldoet aan wat het productenboek van u vraagt.'
      : 'Wat u levert, voldoet niet aan wat het productenboek van u vraagt. Daarom volgen wij de prijs niet.',
    voldoetReden,
  ]
    .filter(Boolean)
    .join(' ');

const vervolg = ({ eenheid, bedragRegio }: Prijsopbouw, { gevolg, bedrag }: Antwoord): string =>
  gevolg === null || bedrag === null
    ? `Het tarief blijft ${formatBedrag(bedragRegio)} per ${eenheid}.`
    : `Met wat wij volgen, is de prijs ${formatBedrag(bedrag)} per ${eenheid}. ${gevolgTekst[gevolg]} Tot dat besluit blijft het tarief ${formatBedrag(bedragRegio)} per ${eenheid}.`;
