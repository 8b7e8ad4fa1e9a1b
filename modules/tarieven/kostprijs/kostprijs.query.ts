// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { type ContractNaam, leesNamen, lezers } from '../tarief/namen.query.ts';
import type { Basistarief } from './basistarief-bepalen.rule.ts';
import { type BewaardeKostprijs, readKostprijs } from './kostprijs.store.ts';
import type { Kostprijs } from './kostprijs.ts';

export type KostprijsView = {
  readonly kostprijs: BewaardeKostprijs;
  readonly productNaam: string;
  readonly caoNaam: string;
  readonly contract: ContractNaam | null;
  /** How it is built up, or, for a basistarief, on which CAO it rests. */
  readonly opbouw: Kostprijs | null;
  readonly basis: (Basistarief & { readonly caoNaam: string | null; readonly kostprijs: string | null }) | null;
  readonly namen: { readonly caos: Readonly<Record<string, string>> };
};

/** One computed price, with every step. */
export const kostprijsInzien = defineQuery({
  naam: 'tarieven/kostprijs-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<KostprijsView | null> => {
    const kostprijs = await readKostprijs(context.tx, id);
    if (kostprijs?.bewijs.outcome.status !== 'decided') return null;
    const { verband, product, cao, bewijs } = kostprijs;
    const namen = await leesNamen(context, verband);
    // What the receipt holds is what the rule that it names decided.
    const value: unknown = kostprijs.bewijs.outcome.value;
    const basis = bewijs.rule === 'tarieven/basistarief-bepalen' ? (value as Basistarief) : null;
    return {
      kostprijs,
      productNaam: namen.producten[product] ?? product,
      caoNaam: namen.caos[cao] ?? cao,
      contract: namen.contracten.find(({ code }) => code === kostprijs.contract) ?? null,
      opbouw: basis ? null : (value as Kostprijs),
      basis: basis && {
        ...basis,
        caoNaam: basis.cao && (namen.caos[basis.cao] ?? basis.cao),
        kostprijs: basis.cao && (await kostprijsOnder(context.tx, kostprijs, basis.cao)),
      },
      namen,
    };
  },
});

/** The computation under one CAO that a basistarief was compared with. */
async function kostprijsOnder(
  tx: Parameters<typeof readKostprijs>[0],
  basis: BewaardeKostprijs,
  cao: string,
): Promise<string | null> {
  const found = await rows<{ id: string }>(
    tx,
    sql`select id from tarieven.kostprijzen
        where verband = ${basis.verband} and contract = ${basis.contract} and product = ${basis.product} and cao = ${cao}
          and micro = ${basis.micro} and jaar = ${basis.jaar} and berekend <= ${basis.berekend}
        order by berekend desc, id desc limit 1`,
  );
  return found[0]?.id ?? null;
}
