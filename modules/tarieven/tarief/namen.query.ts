// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { opsomming } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { deelnemers } from '#platform/hoed';
import { leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import { readGepresenteerd } from '../proces/presentatie/presentatie.store.ts';
import { leesTeBeprijzen } from './producten.query.ts';
import { basis, type Tariefsleutel } from './tarief.ts';

/** Who may look at tariffs; proposals and what is not adopted yet, row security keeps within the verband. */
export const lezers = deelnemers;

export type ContractNaam = { readonly code: string; readonly nummer: number; readonly naam: string };

/** How things are called that a tariff refers to by code. */
export type Namen = {
  readonly contracten: readonly ContractNaam[];
  readonly producten: Readonly<Record<string, string>>;
  readonly caos: Readonly<Record<string, string>>;
};

/** Names of the contracts that have products, of products and of CAOs. */
export async function leesNamen(context: Pick<QueryContext, 'tx'>, verband: string): Promise<Namen> {
  const { model } = await leesRekenmodel(context, verband);
  const own = await leesTeBeprijzen(context, verband);
  // An aanbieder reads a product book only once it is adopted, and presented tariffs before that.
  const shown = await readGepresenteerd(context.tx, verband);
  const producten = [...own, ...shown.filter(({ product }) => !own.some((one) => one.product === product))];
  const contracten = await rows<ContractNaam>(
    context.tx,
    sql`select code, nummer, naam from beleid.v_contracten where verband = ${verband} order by nummer`,
  );
  return {
    contracten: contracten.filter(({ code }) => producten.some(({ contract }) => contract === code)),
    producten: Object.fromEntries(producten.map(({ product, naam }) => [product, naam])),
    caos: { ...Object.fromEntries(model.caos.map(({ code, naam }) => [code, naam])), [basis]: 'Basistarief' },
  };
}

/** For whom a tariff is, in words. */
export const tariefnaam =
  ({ producten, caos }: Pick<Namen, 'producten' | 'caos'>) =>
  ({ product, cao, micro }: Tariefsleutel): string =>
    opsomming([producten[product] ?? product, caos[cao] ?? cao, ...(micro ? ['micro-onderneming'] : [])]);

/** In the order of the product book, then of the CAOs with the basistarief last, then the ordinary provider first. */
export function byProductAndCao({ producten, caos }: Pick<Namen, 'producten' | 'caos'>) {
  const place = (names: Readonly<Record<string, string>>, code: string) => Object.keys(names).indexOf(code);
  type Key = { readonly product: string; readonly cao: string; readonly micro?: unknown };
  return (a: Key, b: Key): number =>
    place(producten, a.product) - place(producten, b.product) ||
    place(caos, a.cao) - place(caos, b.cao) ||
    Number(a.micro === true) - Number(b.micro === true);
}
