// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { json, rows, type Tx } from '#platform/database';

export type Wijzerroute = {
  readonly code: string;
  readonly naam: string;
  readonly wie: string;
  readonly wet: 'jeugdwet' | 'wmo' | 'beide';
};
export type Wijzer = {
  readonly verband: string;
  readonly naam: string;
  readonly wachttijdnorm: string | null;
  readonly actueelDagen: number | null;
  readonly antwoordDagen: number | null;
  readonly afsprakenVoorbeeld: boolean;
  readonly routes: readonly Wijzerroute[];
  readonly nietGekomenCent: number | null;
};

export async function saveWijzer(tx: Tx, wijzer: Wijzer): Promise<void> {
  await sql`insert into toegang.wijzers (verband, naam, wachttijdnorm, actueel_dagen, antwoord_dagen, afspraken_voorbeeld,
      routes, niet_gekomen_cent)
    values (${wijzer.verband}, ${wijzer.naam}, ${wijzer.wachttijdnorm}, ${wijzer.actueelDagen}, ${wijzer.antwoordDagen},
      ${wijzer.afsprakenVoorbeeld}, ${json(wijzer.routes)}, ${wijzer.nietGekomenCent})
    on conflict (verband) do update set naam = excluded.naam, wachttijdnorm = excluded.wachttijdnorm,
      actueel_dagen = excluded.actueel_dagen, antwoord_dagen = excluded.antwoord_dagen,
      afspraken_voorbeeld = excluded.afspraken_voorbeeld, routes = excluded.routes,
      niet_gekomen_cent = excluded.niet_gekomen_cent`.execute(tx);
}

export const readWijzers = (tx: Tx, verbanden?: readonly string[]): Promise<readonly Wijzer[]> =>
  rows(
    tx,
    sql`select verband, naam, wachttijdnorm, actueel_dagen as "actueelDagen", antwoord_dagen as "antwoordDagen",
          afspraken_voorbeeld as "afsprakenVoorbeeld", routes, niet_gekomen_cent as "nietGekomenCent"
        from toegang.wijzers ${verbanden ? sql`where verband = any(${[...verbanden]})` : sql``} order by naam`,
  );
