// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { leesFuncties } from '../kostprijs/functies.query.ts';
import { leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import type { TarievenPagina } from '../pack.ts';
import { gekozenMixen } from '../proces/uitvraag/gekozen-mixen.query.ts';
import { leesTeBeprijzen, type TeBeprijzen } from '../tarief/producten.query.ts';
import { readRekenbases } from './rekenbasis.store.ts';
import type { Rekenbasis } from './rekenbasis.ts';
import type { Opstelvraag } from './rekenbasis-opstellen.rule.ts';

export type Opstelgegevens = Omit<Opstelvraag, 'keuze' | 'voorbeeld' | 'product'> & {
  readonly product: TeBeprijzen;
  readonly producten: readonly TeBeprijzen[];
  readonly versies: readonly Rekenbasis[];
};

/** What is needed to make a rekenbasis of a product, from a day on; nothing for a product that is not priced. */
export async function leesOpstelgegevens(
  context: QueryContext,
  verband: string,
  product: string,
  van: Datum,
): Promise<Opstelgegevens | undefined> {
  const producten = await leesTeBeprijzen(context, verband);
  const found = producten.find((one) => one.product === product);
  if (!found) return undefined;
  const { model, pagina } = await leesRekenmodel(context, verband, van, product);
  const gekozen = await gekozenMixen(context.tx, verband, van);
  const versies = await readRekenbases(context.tx, verband, [product]);
  return {
    product: found,
    producten,
    versies,
    model,
    namen: Object.fromEntries(producten.map((one) => [one.product, one.naam])),
    functies: (await leesFuncties(context, verband)).map(({ code }) => code),
    jaar: van.year,
    versie: (versies[0]?.versie ?? 0) + 1,
    inPlan: isInPlan(pagina, product),
    uitUitvraag: gekozen.some((mix) => mix.product === product),
  };
}

const isInPlan = ({ functiemixen, rekenwijzen = [] }: TarievenPagina, product: string): boolean =>
  functiemixen.some((mix) => mix.product === product) ||
  rekenwijzen.some(({ producten }) => producten.includes(product));
