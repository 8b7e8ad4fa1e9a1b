// SPDX-License-Identifier: EUPL-1.2
import { type PakketKop, summarise } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { type Plan, readPlannen } from '../pakket/pakket.store.ts';
import type { Planonderdeel } from './planonderdeel.ts';
import { planonderdelen } from './planonderdelen.query.ts';

/** A plan in short: who made it, on what it rests, and how far it is written down. */
export type PlanRij = Pick<Plan, 'verband' | 'naam' | 'uitvoering' | 'versie'> & {
  readonly kop: PakketKop;
  /** Things that it states with their place, and examples that it needed besides. */
  readonly onderdelen: number;
  readonly voorbeelden: number;
  readonly onbekend: number;
  readonly tegenstrijdig: number;
  readonly ongemodelleerd: number;
};

/** The plans of all regions. They are public documents: everybody who takes part reads them all. */
export const plannenlijst = defineQuery({
  naam: 'regio/plannenlijst',
  rollen: deelnemers,
  run: async ({ tx }, _: Record<never, never>): Promise<readonly PlanRij[]> =>
    (await readPlannen(tx, null)).map(rijVan).toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
});

export type PlanView = PlanRij & {
  readonly paginas: Plan['paginas'];
  readonly delen: readonly Planonderdeel[];
};

/** One plan whole, with everything that it states. */
export const planInzien = defineQuery({
  naam: 'regio/plan-inzien',
  rollen: deelnemers,
  run: async ({ tx }, { verband }: { readonly verband: string }): Promise<PlanView | undefined> => {
    const [plan] = await readPlannen(tx, verband);
    return plan && { ...rijVan(plan), paginas: plan.paginas, delen: planonderdelen(plan.paginas) };
  },
});

/** The plans of these regions, in the order asked for; one that is not there is left out. */
export async function leesPlannen(
  { tx }: Pick<QueryContext, 'tx'>,
  verbanden: readonly string[],
): Promise<readonly Plan[]> {
  const plannen = await readPlannen(tx, null);
  return verbanden.flatMap((verband) => plannen.filter((plan) => plan.verband === verband));
}

function rijVan({ verband, naam, uitvoering, versie, kop, paginas }: Plan): PlanRij {
  const { items, voorbeelden, onbekend, tegenstrijdig, ongemodelleerd } = summarise({ pakket: kop, ...paginas });
  return {
    verband,
    naam,
    uitvoering,
    versie,
    kop,
    onderdelen: items,
    voorbeelden,
    onbekend: onbekend.length,
    tegenstrijdig: tegenstrijdig.length,
    ongemodelleerd,
  };
}
