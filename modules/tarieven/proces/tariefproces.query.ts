// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { leesContract } from '#modules/beleid';
import type { QueryContext } from '#platform/context';
import { defineQuery } from '#platform/query';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import { readDossier } from './dossier/dossier.store.ts';
import type { Dossierregel } from './dossier/dossierregel.ts';
import { regiolezers } from './lezers.query.ts';
import { type BewaardeStap, readProces, readStappen } from './proces.store.ts';
import type { Tariefproces } from './proces.ts';
import { type Processtand, procesStand, type Stapstand } from './proces-stand.rule.ts';
import { leesProcesfeiten } from './procesfeiten.query.ts';
import { type Planningreden, planningToetsen } from './procesplanning.rule.ts';
import { type Functiemix, readMixenVan } from './uitvraag/functiemix.store.ts';
import { type BewaardeUitvraag, readUitvraagVan } from './uitvraag/uitvraag.store.ts';

export type StapView = BewaardeStap & Stapstand & { readonly regels: readonly Dossierregel[] };
export type TariefprocesView = {
  readonly proces: Tariefproces;
  readonly contractnaam: string;
  readonly producten: readonly { readonly product: string; readonly naam: string }[];
  readonly stappen: readonly StapView[];
  readonly nu: string | null;
  readonly stand: Outcome<Processtand>;
  readonly waarschuwingen: readonly Planningreden[];
  readonly uitvraag: BewaardeUitvraag | null;
  /** The newest choice of each product. */
  readonly mixen: readonly Functiemix[];
  readonly dossier: readonly Dossierregel[];
  readonly magBewerken: boolean;
  readonly magAanvullen: boolean;
};

/** One tariefproces: every step with how it stands and why, and its file. */
export const tariefprocesInzien = defineQuery({
  naam: 'tarieven/tariefproces-inzien',
  rollen: regiolezers,
  run: (context, { id }: { readonly id: string }) => leesTariefproces(context, id),
});

export async function leesTariefproces(context: QueryContext, id: string): Promise<TariefprocesView | undefined> {
  const { tx, wie, vandaag } = context;
  const proces = await readProces(tx, id);
  if (!proces) return undefined;
  const { verband, contract, ingang, staat } = proces;
  const stappen = await readStappen(tx, verband, id);
  const stand = procesStand(stappen, await leesProcesfeiten(context, proces));
  const standen = stand.status === 'decided' ? stand.value : { stappen: [], nu: null };
  const dossier = await readDossier(tx, verband, id);
  const planning = planningToetsen({ vandaag, ingang, stappen });
  const open = staat === 'lopend';
  return {
    proces,
    contractnaam: (await leesContract(context, verband, contract))?.naam ?? contract,
    producten: (await leesTeBeprijzen(context, verband, contract)).map(({ product, naam }) => ({ product, naam })),
    stappen: stappen.map((stap) => ({
      ...stap,
      ...(standen.stappen.find(({ code }) => code === stap.code) ?? unknown(stap.code)),
      regels: dossier.filter((regel) => regel.stap === stap.code),
    })),
    nu: open ? standen.nu : null,
    stand,
    waarschuwingen: open && planning.status === 'decided' ? planning.value : [],
    uitvraag: (await readUitvraagVan(tx, verband, id)) ?? null,
    mixen: newestPerProduct(await readMixenVan(tx, verband, id)),
    dossier,
    magBewerken: open && wie.hoed.rollen.includes('inkoper'),
    magAanvullen: open && wie.hoed.rollen.some((rol) => rol === 'inkoper' || rol === 'beleidsadviseur'),
  };
}

const unknown = (code: string): Stapstand => ({ code, stand: 'open', redenen: [], teLaat: false });

const newestPerProduct = (mixen: readonly Functiemix[]): readonly Functiemix[] =>
  mixen.filter(({ product }, at) => mixen.findIndex((one) => one.product === product) === at);
