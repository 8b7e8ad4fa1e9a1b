// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { verbandVan } from '../mandaten.query.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { geldtOp } from '../voorstel/geldt.ts';
import { isVan } from '../voorstel/is-van.query.ts';
import { type Contractnaam, leesContractnamen } from './contractnamen.query.ts';
import { type BewaardeSchaalregel, readSchaalregels, readZorgvorm, readZorgvormen } from './schaal.store.ts';
import type { Zorgvorm } from './schaalregel.ts';

type Schaal = { readonly code: string; readonly naam: string; readonly omschrijving: string; readonly eigen: boolean };

export type ZorgvormRij = Zorgvorm & {
  /** What counts on the day; null when nothing was arranged. */
  readonly regel: BewaardeSchaalregel | null;
  readonly concept: boolean;
};
export type SchaalmatrixView = {
  readonly dag: Datum;
  readonly schalen: readonly Schaal[];
  readonly zorgvormen: readonly ZorgvormRij[];
};

const lezers = deelnemers.filter((rol) => rol !== 'aanbieder');

/** Care form by care form: at which scale beleid, inkoop and leveranciersmanagement lie on a day [001 §5.3]. */
export const schaalmatrixInzien = defineQuery({
  naam: 'regio/schaalmatrix-inzien',
  rollen: lezers,
  run: async (context, { op }: { readonly op: Datum | null }): Promise<SchaalmatrixView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const dag = op ?? context.vandaag;
    const regels = await readSchaalregels(context.tx, verband, null);
    return {
      dag,
      schalen: await leesSchalen(context, verband),
      zorgvormen: (await readZorgvormen(context.tx, verband)).map((zorgvorm) => {
        const own = regels.filter((regel) => regel.zorgvorm === zorgvorm.code);
        return {
          ...zorgvorm,
          regel: own.find((regel) => geldtOp(regel, dag)) ?? null,
          concept: own.some(({ staat }) => staat === 'concept'),
        };
      }),
    };
  },
});

export type ZorgvormView = {
  readonly zorgvorm: Zorgvorm;
  readonly schalen: readonly Schaal[];
  readonly contracten: readonly Contractnaam[];
  /** Every arrangement, the newest first. */
  readonly regels: readonly BewaardeSchaalregel[];
  readonly geldt: BewaardeSchaalregel | null;
  readonly concept: BewaardeSchaalregel | null;
  /** The viewer wrote the proposal: another adopts it. */
  readonly zelfVoorgesteld: boolean;
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One care form: where its tasks lie, lay and will lie, why, and what of the own buying it is. */
export const zorgvormInzien = defineQuery({
  naam: 'regio/zorgvorm-inzien',
  rollen: lezers,
  run: async (context, { zorgvorm: code }: { readonly zorgvorm: string }): Promise<ZorgvormView | undefined> => {
    const verband = await verbandVan(context);
    const zorgvorm = verband && (await readZorgvorm(context.tx, verband, code));
    if (!verband || !zorgvorm) return undefined;
    const regels = await readSchaalregels(context.tx, verband, code);
    const concept = regels.find(({ staat }) => staat === 'concept') ?? null;
    return {
      zorgvorm,
      schalen: await leesSchalen(context, verband),
      contracten: await leesContractnamen(context, verband),
      regels,
      geldt: regels.find((regel) => geldtOp(regel, context.vandaag)) ?? null,
      concept,
      zelfVoorgesteld: isVan(context, concept),
      geschiedenis: await readHistory(context.tx, { soort: 'zorgvorm', id: code }),
    };
  },
});

async function leesSchalen(context: QueryContext, verband: string): Promise<readonly Schaal[]> {
  const { pagina } = await leesRegioPagina(context, verband);
  return (pagina.schalen ?? []).map(({ code, naam, omschrijving, eigen }) => ({
    code,
    naam,
    omschrijving,
    eigen: eigen ?? false,
  }));
}
