// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Datum, newId } from '#libs/kernel';
import type { Herkomst } from '#libs/regiopakket';
import { firstRow, json, rows, type Tx } from '#platform/database';
import type { RegioPagina } from '../pack.ts';
import type { Accounthouder } from './accounthouder.ts';

/** As it is kept; `herkomst` is null for what a person wrote. */
export type BewaardeAccounthouder = Accounthouder & { readonly herkomst: Herkomst | null };

const columns = sql`id, aanbieder, aanbiedernaam, houder, plichten, van, tot, overleg, herkomst, voorbeeld,
  case when houder_soort is null then null
    else json_build_object('soort', houder_soort, 'code', houder_code, 'rol', houder_rol) end as werklijst`;

export const readAccounthouders = (tx: Tx, verband: string): Promise<readonly BewaardeAccounthouder[]> =>
  rows(
    tx,
    sql`select ${columns} from regio.accounthouders where verband = ${verband} order by aanbiedernaam, van nulls first`,
  );
export const readAccounthouder = (tx: Tx, verband: string, id: string): Promise<BewaardeAccounthouder | undefined> =>
  firstRow(tx, sql`select ${columns} from regio.accounthouders where verband = ${verband} and id = ${id}`);

/** Who keeps an eye on an aanbieder on a day; there can be several. */
export const readAccounthoudersVan = (
  tx: Tx,
  verband: string,
  aanbieder: string,
  dag: Datum,
): Promise<readonly BewaardeAccounthouder[]> =>
  rows(
    tx,
    sql`select ${columns} from regio.accounthouders where verband = ${verband} and aanbieder = ${aanbieder}
        and (van is null or van <= ${dag}) and (tot is null or tot >= ${dag}) order by van desc nulls last`,
  );

export async function saveAccounthouder(
  tx: Tx,
  verband: string,
  nieuw: Accounthouder,
  persoon: string | null,
): Promise<void> {
  const { werklijst } = nieuw;
  await sql`insert into regio.accounthouders (verband, id, aanbieder, aanbiedernaam, houder, houder_soort, houder_code,
      houder_rol, plichten, van, tot, overleg, voorbeeld, vastgelegd_door)
    values (${verband}, ${nieuw.id}, ${nieuw.aanbieder}, ${nieuw.aanbiedernaam}, ${nieuw.houder},
      ${werklijst?.soort ?? null}, ${werklijst?.code ?? null}, ${werklijst?.rol ?? null}, ${nieuw.plichten},
      ${nieuw.van}, ${nieuw.tot}, ${nieuw.overleg}, ${nieuw.voorbeeld}, ${persoon})
    on conflict (verband, id) do update set aanbieder = excluded.aanbieder, aanbiedernaam = excluded.aanbiedernaam,
      houder = excluded.houder, houder_soort = excluded.houder_soort, houder_code = excluded.houder_code,
      houder_rol = excluded.houder_rol, plichten = excluded.plichten, van = excluded.van, tot = excluded.tot,
      overleg = excluded.overleg, voorbeeld = excluded.voorbeeld, vastgelegd_door = excluded.vastgelegd_door`.execute(
    tx,
  );
}

/** Those that the plan names. What a person changed stays as it is; what a newer pack leaves out stays. */
export async function upsertPackAccounthouders(
  tx: Tx,
  verband: string,
  accounthouders: RegioPagina['accounthouders'] = [],
): Promise<void> {
  for (const { code, aanbieder, houder, plichten, ...herkomst } of accounthouders) {
    const { geldig, voorbeeld } = herkomst;
    await sql`insert into regio.accounthouders
        (verband, id, code, aanbiedernaam, houder, plichten, van, tot, voorbeeld, herkomst)
      values (${verband}, ${newId()}, ${code}, ${aanbieder}, ${houder}, ${plichten}, ${geldig?.van ?? null},
        ${geldig?.tot ?? null}, ${voorbeeld ?? false}, ${json(herkomst)})
      on conflict (verband, code) do update set aanbiedernaam = excluded.aanbiedernaam, houder = excluded.houder,
        plichten = excluded.plichten, van = excluded.van, tot = excluded.tot, herkomst = excluded.herkomst
      where accounthouders.vastgelegd_door is null`.execute(tx);
  }
}
