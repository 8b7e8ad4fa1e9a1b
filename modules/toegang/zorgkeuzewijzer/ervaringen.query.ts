// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Doorloop, doorloopVan } from '#libs/kernel';
import { firstRow } from '#platform/database';
import { openbaar } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import {
  type ErvaringRij,
  type GeopendeErvaring,
  readErvaring,
  readErvaringen,
  readWachtend,
} from './ervaring-lezen.query.ts';
import { gemeentenVan, type Lidgemeente } from './leden.query.ts';
import { readWijzers } from './wijzer.store.ts';
import { maakZegel } from './zegel.store.ts';

/** What people wrote, without what it says. */
export const ervaringenlijst = defineQuery({
  naam: 'toegang/ervaringenlijst',
  rollen: ['inkoper'],
  run: ({ tx, wie }, _: Record<never, never>): Promise<readonly ErvaringRij[]> => readErvaringen(tx, wie.hoed.code),
});

export type ErvaringView = GeopendeErvaring & {
  /** Where it stands among what still waits. */
  readonly doorloop: Doorloop;
};

/** What one of them wrote. Whoever opens it leaves a line in the log of reading. */
export const ervaringInzien = defineQuery({
  naam: 'toegang/ervaring-inzien',
  rollen: ['inkoper'],
  run: async (context, { id }: { readonly id: string }): Promise<ErvaringView | undefined> => {
    const { tx, wie, omgeving } = context;
    const found = await readErvaring(tx, omgeving.sleutels, wie.hoed.code, id);
    if (!found) return undefined;
    await context.gelezen('toegang/ervaring-inzien', [id]);
    return { ...found, doorloop: doorloopVan(await readWachtend(tx, wie.hoed.code), id) };
  },
});

export type ErvaringsformulierView = {
  readonly verband: string;
  readonly regio: string;
  readonly antwoordDagen: number | null;
  readonly gemeenten: readonly Lidgemeente[];
  /** By name, when the form is about one. */
  readonly aanbieder: string | null;
  readonly product: string | null;
  readonly vandaag: Temporal.PlainDate;
  readonly zegel: string;
};

/** A fresh form for one region, about nobody or about somebody who can be found there. */
export const ervaringsformulier = defineQuery({
  naam: 'toegang/ervaringsformulier',
  rollen: openbaar,
  run: async (
    { tx, nu, vandaag, omgeving },
    over: { readonly verband: string; readonly aanbieder: string | null; readonly product: string | null },
  ): Promise<ErvaringsformulierView | undefined> => {
    const [wijzer] = await readWijzers(tx, [over.verband]);
    const namen = await firstRow<{ aanbieder: string | null; product: string | null }>(
      tx,
      sql`select (select a.naam from regio.v_aanbieders a where a.aanbieder = ${over.aanbieder} and exists
              (select from toegang.keuzeaanbod k where k.verband = ${over.verband} and k.aanbieder = a.aanbieder)) as aanbieder,
            (select min(p.gewone_naam) from toegang.wijzerproducten p
              where p.verband = ${over.verband} and p.product = ${over.product}) as product`,
    );
    return (
      wijzer && {
        verband: wijzer.verband,
        regio: wijzer.naam,
        antwoordDagen: wijzer.antwoordDagen,
        gemeenten: await gemeentenVan(tx, [wijzer.verband]),
        aanbieder: namen?.aanbieder ?? null,
        product: namen?.product ?? null,
        vandaag,
        zegel: maakZegel(omgeving.sleutels, nu),
      }
    );
  },
});
