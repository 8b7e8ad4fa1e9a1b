// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { bekend } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { readEindigend } from '../overgang/einde.store.ts';
import { type Productversie, readNieuwste } from '../productversie/productversie.store.ts';
import { leesVormen } from '../vorm/vormen.query.ts';

type Woord = { readonly code: string; readonly naam: string };
type Contractwoord = Woord & { readonly contract: string };

/** The book as it is now: the newest version of every product, and the words that rows may use. */
export type Boekstand = {
  readonly producten: readonly Productversie[];
  readonly contracten: readonly Woord[];
  readonly doelen: readonly Contractwoord[];
  readonly kernbedingen: readonly Contractwoord[];
  readonly vormen: readonly Woord[];
  /** Products of which it is proposed that they end. */
  readonly eindigend: readonly string[];
};

export async function leesBoekstand(context: QueryContext, verband: string): Promise<Boekstand> {
  const { tx } = context;
  return {
    producten: await readNieuwste(tx, verband),
    contracten: await rows(
      tx,
      sql`select code, naam from beleid.v_contracten where verband = ${verband} order by nummer`,
    ),
    doelen: await rows(
      tx,
      sql`select c.contract, d.code, d.naam from beleid.v_doelen d
          join beleid.v_doel_contracten c on c.verband = d.verband and c.doel = d.code
          where d.verband = ${verband} order by c.contract, d.code`,
    ),
    kernbedingen: await rows(
      tx,
      sql`select contract, code, naam from beleid.v_kernbedingen where verband = ${verband} order by contract, code`,
    ),
    vormen: (await leesVormen(context, verband)).map(({ code, inhoud }) => ({
      code,
      naam: bekend(inhoud.naam) ?? code,
    })),
    eindigend: await readEindigend(tx, verband),
  };
}
