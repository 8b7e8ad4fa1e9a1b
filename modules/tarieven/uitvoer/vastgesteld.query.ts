// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { formatBedrag, formatPeriode } from '#libs/kernel';
import type { Aanvulling } from '#modules/producten';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { byProductAndCao, leesNamen } from '../tarief/namen.query.ts';
import { basis, type Tarief } from '../tarief/tarief.ts';

type Vastgesteld = Pick<Tarief, 'product' | 'cao' | 'micro' | 'eenheid' | 'bedrag' | 'van' | 'tot' | 'voorbeeld'>;

/** The adopted tariffs of a day as tables, to be set in a document by product. */
export async function tariefAanvulling(
  context: QueryContext,
  verband: string,
  dag: Temporal.PlainDate,
): Promise<Aanvulling> {
  const namen = await leesNamen(context, verband);
  const found = await rows<Vastgesteld>(
    context.tx,
    sql`select product, cao, micro, eenheid, bedrag, van, tot, voorbeeld from tarieven.tarieven
        where verband = ${verband} and staat = 'vastgesteld' and van <= ${dag} and (tot is null or tot >= ${dag})`,
  );
  const perProduct = Map.groupBy(found.toSorted(byProductAndCao(namen)), ({ product }) => product);
  return (product) => {
    const own = perProduct.get(product);
    if (!own) return [];
    return [tableOf(own, namen.caos), ...(own.some(({ cao }) => cao === basis) ? [basisuitleg] : [])];
  };
}

const basisuitleg = 'Het basistarief is voor een aanbieder zonder cao, of onder een cao waarmee de regio niet rekent.';

const tableOf = (tarieven: readonly Vastgesteld[], caos: Readonly<Record<string, string>>) => ({
  soort: 'tabel' as const,
  bijschrift: `Tarieven per ${[...new Set(tarieven.map(({ eenheid }) => eenheid))].join(' of ')}`,
  kolommen: [{ kop: 'Cao' }, { kop: 'Voor' }, { kop: 'Geldt' }, { kop: 'Tarief', rechts: true }],
  rijen: tarieven.map(({ cao, micro, van, tot, bedrag, voorbeeld }) => [
    caos[cao] ?? cao,
    micro ? 'micro-onderneming' : 'andere aanbieders',
    formatPeriode({ begin: van, eind: tot }),
    `${formatBedrag(bedrag)}${voorbeeld ? ' (voorbeeld)' : ''}`,
  ]),
});
