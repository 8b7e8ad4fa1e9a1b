// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { readAanbieder, readVerbandenVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { firstRow } from '#platform/database';
import { platformHoed, underHat } from '#platform/hoed';
import type { Omgeving } from '#platform/omgeving';
import type { Partijen } from './postbericht.ts';

type Base = Pick<QueryContext, 'tx' | 'vandaag'>;

export const isGemeenteHier = async ({ tx, vandaag }: Base, gemeente: string): Promise<boolean> =>
  (await readVerbandenVan(tx, gemeente, vandaag)).length > 0;
export const isAanbiederHier = async ({ tx }: Base, aanbieder: string): Promise<boolean> =>
  (await readAanbieder(tx, aanbieder))?.beschreven === true;

/** Does the receiver take part here? Then it reads the message here; else it goes out along the envelope. */
export const isOntvangerHier = (context: Base, { richting, gemeente, aanbieder }: Partijen): Promise<boolean> =>
  richting === 'naar-gemeente' ? isGemeenteHier(context, gemeente) : isAanbiederHier(context, aanbieder);

/** Is there anyone here yet to take post in for? Not before a region was loaded. */
export const isPostkamerOpen = ({ database }: Pick<Omgeving, 'database'>): Promise<boolean> =>
  underHat(
    database,
    platformHoed,
    null,
    async (tx) => (await firstRow(tx, sql`select from regio.v_leden limit 1`)) !== undefined,
  );
