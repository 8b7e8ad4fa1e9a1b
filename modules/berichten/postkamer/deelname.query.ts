// SPDX-License-Identifier: EUPL-1.2
import { readAanbieder, readVerbandenVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import type { Partijen } from './postbericht.ts';

type Base = Pick<QueryContext, 'tx' | 'vandaag'>;

export const isGemeenteHier = async ({ tx, vandaag }: Base, gemeente: string): Promise<boolean> =>
  (await readVerbandenVan(tx, gemeente, vandaag)).length > 0;
export const isAanbiederHier = async ({ tx }: Base, aanbieder: string): Promise<boolean> =>
  (await readAanbieder(tx, aanbieder)) !== undefined;

/** Does the receiver take part here? Then it reads the message here; else it goes out along the envelope. */
export const isOntvangerHier = (context: Base, { richting, gemeente, aanbieder }: Partijen): Promise<boolean> =>
  richting === 'naar-gemeente' ? isGemeenteHier(context, gemeente) : isAanbiederHier(context, aanbieder);
