// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { datum, formatBedrag, formatDatum } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { leesProducten } from '#modules/producten';
import { readAanbieder } from '#modules/regio';
import { tariefOp } from '#modules/tarieven';
import type { QueryContext } from '#platform/context';
import { firstRow } from '#platform/database';
import type { Document } from '#platform/document';
import type { Termijn } from '../looptijd/looptijd.ts';
import type { Overeenkomst } from './overeenkomst.ts';

/** The text of an agreement as it stands on the day that it is signed: parties, products with tariffs, and term. */
export async function overeenkomstDocument(context: QueryContext, overeenkomst: Overeenkomst): Promise<Document> {
  const { verband, contract, aanbieder, id, van } = overeenkomst;
  const plan = await leesContract(context, verband, contract);
  const naam = (await readAanbieder(context.tx, aanbieder))?.naam ?? aanbieder;
  const partij = await firstRow<{ naam: string; uitvoering: string }>(
    context.tx,
    sql`select v.naam, v.uitvoering from regio.v_verbanden v where v.code = ${verband}`,
  );
  return {
    titel: `Overeenkomst ${plan?.naam ?? contract} met ${naam}`,
    datum: context.vandaag,
    kenmerk: id,
    afzender: [partij?.uitvoering ?? verband, `namens ${partij?.naam ?? verband}`],
    onderdelen: [
      {
        kop: 'Partijen',
        inhoud: [`${partij?.naam ?? verband}, namens de deelnemende gemeenten, en ${naam} (AGB-code ${aanbieder}).`],
      },
      { kop: 'Producten en tarieven', inhoud: [await priceTable(context, overeenkomst)] },
      { kop: 'Looptijd', inhoud: [`De overeenkomst gaat in op ${formatDatum(van)}.`, termTable(overeenkomst)] },
      { kop: 'Algemene bepalingen', inhoud: [general] },
    ],
    ondertekening: { ondertekenaars: [{ namens: partij?.naam ?? verband, naam: context.wie.naam }, { namens: naam }] },
    voorbeeld: overeenkomst.voorbeeld,
  };
}

const general =
  'Voor alles wat geen kernbeding is, gelden de artikelen van de landelijke contractstandaarden in hun eigen nummering.';

async function priceTable(context: QueryContext, { verband, contract, cao, micro, van, producten }: Overeenkomst) {
  const boek = await leesProducten(context, verband, contract);
  const rijen = await Promise.all(
    producten.map(async (code) => {
      const product = boek.find((entry) => entry.product === code);
      const tarief = await tariefOp(context, { verband, product: code, cao, micro, dag: van });
      return [
        product?.naam ?? code,
        tarief ? formatBedrag(tarief.bedrag) : 'nog niet vastgesteld',
        `per ${tarief?.eenheid ?? product?.eenheid ?? 'eenheid'}`,
      ];
    }),
  );
  return {
    soort: 'tabel' as const,
    bijschrift: `Tarieven op ${formatDatum(van)}${micro ? ', voor een micro-onderneming' : ''}`,
    kolommen: [{ kop: 'Product' }, { kop: 'Tarief', rechts: true }, { kop: 'Eenheid' }],
    rijen,
  };
}

function termTable({ looptijd }: Overeenkomst) {
  const termijnen = looptijd.status === 'decided' ? looptijd.value.termijnen : [];
  return {
    soort: 'tabel' as const,
    bijschrift: 'Termijnen',
    kolommen: [{ kop: 'Termijn' }, { kop: 'Van' }, { kop: 'Tot en met' }, { kop: 'Beslissen uiterlijk' }],
    rijen: termijnen.map(termRow),
  };
}

const termRow = ({ nummer, soort, van, tot, beslissenVoor }: Termijn): readonly string[] => [
  soort === 'initieel' ? 'Eerste termijn' : `Verlenging ${nummer - 1}`,
  formatDatum(datum(van)),
  formatDatum(datum(tot)),
  beslissenVoor ? formatDatum(datum(beslissenVoor)) : 'eindigt',
];
