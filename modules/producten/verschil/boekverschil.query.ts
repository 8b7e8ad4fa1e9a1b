// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { verbandVan } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { voorbeeldenIn } from '../boek/woorden.query.ts';
import { lezers } from '../productversie/producten.query.ts';
import { kernVan, readBoekOp } from '../productversie/productversie.store.ts';
import { type Boekverschil, boekVergelijken } from './boek-vergelijken.rule.ts';

export type BoekverschilView = {
  readonly van: Temporal.PlainDate;
  readonly naar: Temporal.PlainDate;
  /** Whether anything counted on each of the days. */
  readonly producten: { readonly was: number; readonly wordt: number };
  readonly verschil: Outcome<Boekverschil>;
};

/** The adopted book of one day beside that of another; without days the first of this year and of the next. */
export const boekverschilInzien = defineQuery({
  naam: 'producten/boekverschil-inzien',
  rollen: lezers,
  run: async (
    context,
    asked: { readonly van?: Temporal.PlainDate | undefined; readonly naar?: Temporal.PlainDate | undefined },
  ): Promise<BoekverschilView | undefined> => {
    const { tx, vandaag } = context;
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const van = asked.van ?? vandaag.with({ month: 1, day: 1 });
    const naar = asked.naar ?? van.add({ years: 1 });
    const boekOp = async (dag: Temporal.PlainDate) =>
      (await readBoekOp(tx, verband, dag)).map(({ product, versie, inhoud }) => ({
        product,
        versie,
        kern: kernVan(inhoud),
        voorbeeld: voorbeeldenIn(inhoud).length > 0,
      }));
    const was = await boekOp(van);
    const wordt = await boekOp(naar);
    return {
      van,
      naar,
      producten: { was: was.length, wordt: wordt.length },
      verschil: boekVergelijken(was, wordt),
    };
  },
});
