// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { groepenVan, type Impactnamen, type Naam } from './impactgroepen.ts';
import { leesImpactnamen } from './impactkennis.query.ts';
import { berekenOpnieuw, type ImpactView } from './impactscenario.query.ts';
import { type Impactscenariorij, readImpactscenarios } from './impactscenario.store.ts';
import { impactlezers } from './lezers.ts';
import { toonbaar } from './toonbaar.ts';

/** The scenarios of a region, the newest first. */
export const impactscenarios = defineQuery({
  naam: 'leveranciers/impactscenarios',
  rollen: impactlezers,
  run: async ({ tx, wie }, _: Record<never, never>): Promise<readonly Impactscenariorij[] | undefined> =>
    wie.hoed.soort === 'verband' ? readImpactscenarios(tx, wie.hoed.code) : undefined,
});

export type Impactkeuzes = {
  readonly namen: Impactnamen;
  readonly caos: readonly string[];
  readonly voorstellen: readonly Naam[];
  /** Months with production, the newest first, as `2025-01`. */
  readonly maanden: readonly string[];
};

/** What somebody can choose from who makes a scenario. */
export const impactkeuzes = defineQuery({
  naam: 'leveranciers/impactkeuzes',
  rollen: impactlezers,
  run: async (context, _: Record<never, never>): Promise<Impactkeuzes | undefined> => {
    const { tx, wie } = context;
    if (wie.hoed.soort !== 'verband') return undefined;
    const verband = wie.hoed.code;
    const caos = sql`select distinct cao as code from tarieven.v_tarieven where verband = ${verband} and staat = 'vastgesteld' order by 1`;
    const voorstellen = sql`select voorstel as code, max(contract) || ' per ' || to_char(min(van), 'YYYY-MM-DD') as naam
      from tarieven.v_tarieven where verband = ${verband} and voorstel is not null and staat in ('voorgesteld', 'vastgesteld')
      group by voorstel order by min(van) desc, voorstel`;
    const maanden = sql`select distinct to_char(maand, 'YYYY-MM') as code from leveranciers.v_productiemaanden() maand order by 1 desc`;
    return {
      namen: await leesImpactnamen(context, verband),
      caos: (await rows<{ code: string }>(tx, caos)).map(({ code }) => code),
      voorstellen: await rows<Naam>(tx, voorstellen),
      maanden: (await rows<{ code: string }>(tx, maanden)).map(({ code }) => code),
    };
  },
});

export type Vergeleken = Pick<ImpactView, 'id' | 'naam' | 'stand' | 'was' | 'wordt' | 'gevolg' | 'groepen'>;

const most = 4;

/** Scenarios side by side, in the order in which they are asked for; what is not there is left out. */
export const impactVergelijken = defineQuery({
  naam: 'leveranciers/impact-vergelijken',
  rollen: impactlezers,
  run: async (context, { ids }: { readonly ids: readonly string[] }): Promise<readonly Vergeleken[] | undefined> => {
    if (context.wie.hoed.soort !== 'verband') return undefined;
    const gevonden: Vergeleken[] = [];
    for (const id of [...new Set(ids)].slice(0, most)) {
      const berekend = await berekenOpnieuw(context, id);
      if (!berekend) continue;
      const { bewaard, stand, impact, namen } = berekend;
      const { was, wordt, gevolg, delen } = impact;
      gevonden.push({
        id,
        naam: bewaard.naam,
        stand: { ...stand, regels: toonbaar(stand.regels) },
        was,
        wordt,
        gevolg,
        groepen: groepenVan(delen, namen),
      });
    }
    return gevonden;
  },
});
