// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { verbandVan } from '#modules/regio';
import { rows } from '#platform/database';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import type { ContractNaam } from '../tarief/namen.query.ts';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import { readVoorgelegdeContracten } from '../voorstel/voorstel.store.ts';
import { readProcessen } from './proces.store.ts';
import type { Tariefproces } from './proces.ts';

export type Procesrij = Pick<
  Tariefproces,
  'id' | 'contract' | 'jaar' | 'ingang' | 'staat' | 'reagerenTot' | 'geopend' | 'voorbeeld'
> & {
  readonly contractnaam: string;
  /** The uitvraag that this aanbieder was asked to answer. */
  readonly uitvraag: string | null;
  readonly isGepresenteerd: boolean;
};
export type ProcessenView = {
  readonly processen: readonly Procesrij[];
  /** Contracts that a process can be begun for; only for an inkoper. */
  readonly contracten: readonly ContractNaam[];
};

/** The ways to the tariffs of each contract; an aanbieder sees those in which it is asked something. */
export const tariefprocessen = defineQuery({
  naam: 'tarieven/tariefprocessen',
  rollen: deelnemers,
  run: async (context, _: Record<never, never>): Promise<ProcessenView | undefined> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const contracten = await rows<ContractNaam>(
      tx,
      sql`select code, nummer, naam from beleid.v_contracten where verband = ${verband} order by nummer`,
    );
    const asked = await rows<{ proces: string; id: string }>(
      tx,
      sql`select proces, id from tarieven.functieuitvragen where verband = ${verband}`,
    );
    const found = await readProcessen(tx, verband);
    const priced = new Set((await leesTeBeprijzen(context, verband)).map(({ contract }) => contract));
    const busy = new Set([
      ...found.filter(({ staat }) => staat === 'lopend').map(({ contract }) => contract),
      ...(await readVoorgelegdeContracten(tx, verband)),
    ]);
    return {
      processen: found.map((proces) => ({
        ...pick(proces),
        contractnaam: contracten.find(({ code }) => code === proces.contract)?.naam ?? proces.contract,
        uitvraag: asked.find((one) => one.proces === proces.id)?.id ?? null,
        isGepresenteerd: proces.gepresenteerd !== null,
      })),
      contracten: wie.hoed.rollen.includes('inkoper')
        ? contracten.filter(({ code }) => priced.has(code) && !busy.has(code))
        : [],
    };
  },
});

const pick = ({ id, contract, jaar, ingang, staat, reagerenTot, geopend, voorbeeld }: Tariefproces) => ({
  id,
  contract,
  jaar,
  ingang,
  staat,
  reagerenTot,
  geopend,
  voorbeeld,
});
