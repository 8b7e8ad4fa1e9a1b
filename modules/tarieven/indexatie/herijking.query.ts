// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import type { Datum, Eurocent } from '#libs/kernel';
import { packSource } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows, type Tx } from '#platform/database';
import { pagina as schema } from '../pack.ts';
import { leesNamen, tariefnaam } from '../tarief/namen.query.ts';
import type { Tariefsleutel } from '../tarief/tarief.ts';
import { volgtVan } from '../volgen/volgers.query.ts';
import { type HerijkingReden, herijkingToetsen } from './herijking-toetsen.rule.ts';

type Vraag = {
  readonly verband: string;
  readonly contract: string;
  /** First day of the running term and of the extension that is decided on. */
  readonly sinds: Datum;
  readonly verlenging: Datum;
};

/**
 * Were the tariffs of a contract recalibrated since the last extension? The contract room asks it before the next.
 * @returns null when the region does not recalibrate before an extension
 */
export async function tariefHerijkt(
  context: Pick<QueryContext, 'tx'>,
  { verband, contract, sinds, verlenging }: Vraag,
): Promise<Outcome<{ readonly tarieven: number }, HerijkingReden> | null> {
  const { pagina } = await leesPagina(context, verband, 'tarieven', schema);
  const { herijking } = pagina.keuzes;
  if (!herijking.bijVerlenging) return null;
  const nameOf = tariefnaam(await leesNamen(context, verband));
  const tarieven = await readTeHerijken(context.tx, { verband, contract, sinds, verlenging });
  return herijkingToetsen({
    bron: packSource('tarieven/herijking', herijking),
    sinds,
    verlenging,
    tarieven: tarieven.map((tarief) => ({ ...tarief, naam: nameOf(tarief) })),
  });
}

type Rij = Tariefsleutel & {
  readonly bedrag: Eurocent;
  readonly laatstBerekend: Datum | null;
  readonly bedragKostprijs: Eurocent | null;
  readonly isGeindexeerd: boolean;
  readonly volgt: string | null;
};

const readTeHerijken = (tx: Tx, { verband, contract, sinds, verlenging }: Vraag): Promise<readonly Rij[]> =>
  rows(
    tx,
    sql`select t.product, t.cao, t.micro, t.bedrag, k.berekend as "laatstBerekend", k.bedrag as "bedragKostprijs",
          exists (select from tarieven.tarieven i join tarieven.voorstellen v on v.verband = i.verband and v.id = i.voorstel
            where i.verband = t.verband and i.product = t.product and i.cao = t.cao and i.micro = t.micro
              and i.staat = 'vastgesteld' and v.soort = 'indexatie' and i.van > ${sinds}) as "isGeindexeerd", ${volgtVan} as volgt
        from tarieven.tarieven t
        left join lateral (
          select (c.berekend at time zone 'Europe/Amsterdam')::date as berekend, c.bedrag from tarieven.kostprijzen c
          where c.verband = t.verband and c.contract = t.contract and c.product = t.product and c.cao = t.cao
            and c.micro = t.micro order by c.berekend desc limit 1) k on true
        where t.verband = ${verband} and t.contract = ${contract} and t.staat = 'vastgesteld' and t.van <= ${verlenging}
          and (t.tot is null or t.tot >= ${verlenging})
        order by t.product, t.cao = 'basis', t.cao, t.micro`,
  );
