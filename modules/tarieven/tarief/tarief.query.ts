// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { type BesluitView, besluitenOver } from '#modules/regio';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { readIndexatieBij } from '../indexatie/indexatie.store.ts';
import { leesOpbouw } from '../kostprijs/kostprijs.query.ts';
import { type BewaardeKostprijs, readKostprijs } from '../kostprijs/kostprijs.store.ts';
import type { Kostprijs } from '../kostprijs/kostprijs.ts';
import { leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import { isVolger } from '../volgen/volgers.query.ts';
import { readVolgbewijs } from '../volgen/volging.store.ts';
import { readVoorstel } from '../voorstel/voorstel.store.ts';
import type { Tariefvoorstel } from '../voorstel/voorstel.ts';
import { type ContractNaam, leesNamen, lezers } from './namen.query.ts';
import { readTarief } from './tarief.store.ts';
import type { Tarief } from './tarief.ts';

export type TariefVersie = Pick<Tarief, 'id' | 'bedrag' | 'van' | 'tot' | 'staat' | 'voorstel'>;
export type TariefView = {
  readonly tarief: Tarief;
  readonly productNaam: string;
  readonly caoNaam: string;
  readonly contract: ContractNaam | null;
  readonly kostprijs: BewaardeKostprijs | null;
  /** What the computed price consists of; a basistarief is that of the CAO it rests on. */
  readonly opbouw: Kostprijs | null;
  readonly voorstel: Tariefvoorstel | null;
  /** The indexation by which it came about. */
  readonly indexatie: { readonly id: string; readonly jaar: number } | null;
  readonly besluiten: readonly BesluitView[];
  /** What its amount was taken from, with the steps; null when it was computed or decided otherwise. */
  readonly volgbewijs: { readonly uitkomst: Outcome<number>; readonly lijst: string | null } | null;
  /** It follows something now: nobody computes it or asks another. */
  readonly volgt: boolean;
  /** The same tariff over time, the newest first. */
  readonly versies: readonly TariefVersie[];
  readonly magWijzigen: boolean;
  /** The figures that a change can be computed with, with what they are now. */
  readonly cijfers: readonly { readonly soort: string; readonly procent: string | null }[];
};

/** One tariff: what it is, why, since when, and what it was before. */
export const tariefInzien = defineQuery({
  naam: 'tarieven/tarief-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<TariefView | null> => {
    const { tx, wie } = context;
    const tarief = await readTarief(tx, id);
    if (!tarief) return null;
    const { verband, product, cao, micro } = tarief;
    const namen = await leesNamen(context, verband);
    const { model } = await leesRekenmodel(context, verband);
    const versies = await rows<TariefVersie>(
      tx,
      sql`select id, bedrag, van, tot, staat, voorstel from tarieven.tarieven
          where verband = ${verband} and product = ${product} and cao = ${cao} and micro = ${micro}
          order by van desc, id desc`,
    );
    const percentages = model.bewerkingen.filter(({ soort }) => soort === 'opslag' || soort === 'deling');
    const kostprijs = (tarief.kostprijs && (await readKostprijs(tx, tarief.kostprijs))) || null;
    const soorten = [...new Set(percentages.flatMap(({ parameter }) => parameter ?? []))];
    const volgt = await isVolger(tx, verband, tarief);
    const bewijs = tarief.kostprijs === null ? await readVolgbewijs(tx, verband, id) : undefined;
    const figureOf = (soort: string) =>
      model.parameters.find(
        (one) =>
          one.soort === soort &&
          (one.cao ?? cao) === cao &&
          (one.aanbieder === undefined || (one.aanbieder === 'micro') === micro),
      )?.procent ?? null;
    return {
      tarief,
      productNaam: namen.producten[product] ?? product,
      caoNaam: namen.caos[cao] ?? cao,
      contract: namen.contracten.find(({ code }) => code === tarief.contract) ?? null,
      kostprijs,
      opbouw: kostprijs && (await leesOpbouw(tx, kostprijs)),
      voorstel: (tarief.voorstel && (await readVoorstel(tx, tarief.voorstel))) || null,
      indexatie: tarief.voorstel ? await readIndexatieBij(tx, verband, tarief.voorstel) : null,
      besluiten: tarief.voorstel ? await besluitenOver(tx, 'tariefvoorstel', tarief.voorstel) : [],
      volgbewijs: bewijs ? { uitkomst: bewijs.bewijs.outcome, lijst: bewijs.lijst } : null,
      volgt,
      versies,
      magWijzigen: wie.hoed.rollen.includes('inkoper') && tarief.staat === 'vastgesteld' && !volgt,
      cijfers: soorten.map((soort) => ({ soort, procent: figureOf(soort) })),
    };
  },
});
