// SPDX-License-Identifier: EUPL-1.2
import { datum, formatBedrag, formatDatum } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { leesAfzender, leesVerband, readAanbieder } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import type { Blok, Document } from '#platform/document';
import type { Termijn } from '../looptijd/looptijd.ts';
import { type Afspraken, leesAfspraken } from './afspraken.query.ts';
import type { Overeenkomst } from './overeenkomst.ts';
import type { Productregel } from './productregels.query.ts';

/** The text of an agreement as it stands on the day that it is signed: parties, products with tariffs, term and duties. */
export async function overeenkomstDocument(
  context: QueryContext,
  overeenkomst: Overeenkomst,
  productregels: readonly Productregel[],
): Promise<Document> {
  const { verband, contract, aanbieder, id, van } = overeenkomst;
  const plan = await leesContract(context, verband, contract);
  const naam = (await readAanbieder(context.tx, aanbieder))?.naam ?? aanbieder;
  const partij = await leesVerband(context, verband);
  const { kernbedingen, verplichtingen } = await leesAfspraken(context, overeenkomst);
  return {
    titel: `Overeenkomst ${plan?.naam ?? contract} met ${naam}`,
    datum: context.vandaag,
    kenmerk: id,
    afzender: await leesAfzender(context, verband),
    onderdelen: [
      {
        kop: 'Partijen',
        inhoud: [`${partij.naam}, namens de deelnemende gemeenten, en ${naam} (AGB-code ${aanbieder}).`],
      },
      { kop: 'Producten en tarieven', inhoud: [priceTable(overeenkomst, productregels)] },
      { kop: 'Looptijd', inhoud: [`De overeenkomst gaat in op ${formatDatum(van)}.`, termTable(overeenkomst)] },
      { kop: 'Kernbedingen', inhoud: clauses(kernbedingen) },
      { kop: 'Verplichtingen', inhoud: [dutyTable(verplichtingen)] },
      { kop: 'Algemene bepalingen', inhoud: [general] },
    ],
    ondertekening: { ondertekenaars: [{ namens: partij.naam, naam: context.wie.naam }, { namens: naam }] },
    voorbeeld: overeenkomst.voorbeeld,
  };
}

const general =
  'Voor alles wat geen kernbeding is, gelden de artikelen van de landelijke contractstandaarden in hun eigen nummering.';

const priceTable = ({ van, micro }: Overeenkomst, regels: readonly Productregel[]): Blok => ({
  soort: 'tabel',
  bijschrift: `Tarieven op ${formatDatum(van)}${micro ? ', voor een micro-onderneming' : ''}`,
  kolommen: [{ kop: 'Product' }, { kop: 'Tarief', rechts: true }, { kop: 'Eenheid' }],
  rijen: regels.map(({ naam, tarief }) => [
    naam,
    tarief ? `${formatBedrag(tarief.bedrag)}${tarief.voorbeeld ? ' (voorbeeld)' : ''}` : 'nog niet vastgesteld',
    tarief ? `per ${tarief.eenheid}` : '',
  ]),
});

const termTable = ({ looptijd }: Overeenkomst): Blok => ({
  soort: 'tabel',
  bijschrift: 'Termijnen',
  kolommen: [{ kop: 'Termijn' }, { kop: 'Van' }, { kop: 'Tot en met' }, { kop: 'Beslissen uiterlijk' }],
  rijen: looptijd.status === 'decided' ? looptijd.value.termijnen.map(termRow) : [],
});

const termRow = ({ nummer, soort, van, tot, beslissenVoor }: Termijn): readonly string[] => [
  soort === 'initieel' ? 'Eerste termijn' : `Verlenging ${nummer - 1}`,
  formatDatum(datum(van)),
  formatDatum(datum(tot)),
  beslissenVoor ? formatDatum(datum(beslissenVoor)) : 'eindigt',
];

const clauses = (kernbedingen: Afspraken['kernbedingen']): readonly Blok[] =>
  kernbedingen.length === 0
    ? ['Bij dit contract zijn geen kernbedingen vastgesteld.']
    : [
        {
          soort: 'lijst',
          genummerd: true,
          punten: kernbedingen.map(
            ({ naam, tekst, voorbeeld }) => `${naam}${voorbeeld ? ' (voorbeeld)' : ''}: ${tekst}`,
          ),
        },
      ];

const dutyTable = (verplichtingen: Afspraken['verplichtingen']): Blok => ({
  soort: 'tabel',
  kolommen: [{ kop: 'Verplichting' }, { kop: 'Wat' }, { kop: 'Wanneer' }],
  rijen: verplichtingen.map(({ naam, tekst, wanneer }) => [naam, tekst, wanneer ?? 'nog te bepalen']),
});
