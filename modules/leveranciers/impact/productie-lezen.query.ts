// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { eenheidNaam } from '#modules/declaraties';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { eigenTarief, type Productiecel } from './productiecel.ts';

/** First days of the first and the last month. */
export type Maanden = { readonly van: Temporal.PlainDate; readonly tot: Temporal.PlainDate };

type Rij = Omit<Productiecel, 'eenheid' | 'perUur' | 'tarief'> & {
  readonly code: string;
  readonly tarief: number | null;
  readonly tariefBedrag: number | null;
  readonly tariefEenheid: string | null;
};

/** All production of the members of a verband for care that began in these months, with the agreement it stands under. */
export async function leesProductie(
  { tx }: Pick<QueryContext, 'tx'>,
  verband: string,
  { van, tot }: Maanden,
): Promise<readonly Productiecel[]> {
  const found = await rows<Rij>(
    tx,
    sql`select p.gemeente, p.soort, p.aanbieder, p.contract, p.product, o.cao, o.micro, case when e.id is null then t.cao else ${eigenTarief} end as "tariefCao", t.micro as "tariefMicro",
          p.eenheid as code, p.tarief, coalesce(e.bedrag, t.bedrag) as "tariefBedrag",
          coalesce(e.eenheid, t.eenheid) as "tariefEenheid", p.regels, p.volume, p.bedrag
        from leveranciers.v_productie(${van}, ${tot}) p
        left join contracten.v_overeenkomsten o on o.verband = ${verband} and o.id = p.overeenkomst
        left join tarieven.v_tarieven t on t.verband = ${verband} and t.id = p.contracttarief
        left join tarieven.v_aanbiedertarieven e on e.verband = ${verband} and e.id = p.contracttarief
        order by p.gemeente, p.soort`,
  );
  return found.map(({ code, tarief, tariefBedrag, tariefEenheid, ...rest }) => {
    const eenheid = eenheidNaam(code);
    const perUur = eenheid === 'minuut' && tariefEenheid === 'uur' && tariefBedrag !== null;
    return { ...rest, eenheid, perUur, tarief: perUur ? tariefBedrag : tarief };
  });
}
