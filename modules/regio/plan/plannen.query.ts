// SPDX-License-Identifier: EUPL-1.2
import { type PakketKop, summarise } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import type { Tx } from '#platform/database';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { onthouder } from '../pakket/onthouden.ts';
import { type Plan, type Plankop, readPlaninhoud, readPlankoppen } from '../pakket/pakket.store.ts';
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
    (await leesPlanviews(tx, null)).map(rijVan).toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
});

export type PlanView = PlanRij & {
  readonly paginas: Plan['paginas'];
  readonly delen: readonly Planonderdeel[];
};

/** One plan whole, with everything that it states. */
export const planInzien = defineQuery({
  naam: 'regio/plan-inzien',
  rollen: deelnemers,
  run: async ({ tx }, { verband }: { readonly verband: string }): Promise<PlanView | undefined> =>
    (await leesPlanviews(tx, verband))[0],
});

/** The plans of these regions, in the order asked for; one that is not there is left out. */
export async function leesPlannen(
  { tx }: Pick<QueryContext, 'tx'>,
  verbanden: readonly string[],
): Promise<readonly Plan[]> {
  const plannen = await leesPlanviews(tx, null);
  return verbanden.flatMap((verband) => plannen.filter((plan) => plan.verband === verband));
}

/** The newest plan of every region, or of one. */
export async function leesPlanviews(tx: Tx, verband: string | null): Promise<readonly PlanView[]> {
  const views: PlanView[] = [];
  for (const kop of await readPlankoppen(tx, verband)) {
    const { naam, uitvoering, versie } = kop;
    const inhoud = await onthoud(`${kop.verband} ${kop.hash}`, async () => uitgewerkt(await readPlaninhoud(tx, kop)));
    views.push({ verband: kop.verband, naam, uitvoering, versie, ...inhoud });
  }
  return views;
}

type Inhoud = Omit<PlanView, keyof Omit<Plankop, 'hash'>>;
const onthoud = onthouder<Inhoud>();

function uitgewerkt({ kop, paginas }: Pick<Plan, 'kop' | 'paginas'>): Inhoud {
  const { items, voorbeelden, onbekend, tegenstrijdig, ongemodelleerd } = summarise({ pakket: kop, ...paginas });
  return {
    kop,
    paginas,
    delen: planonderdelen(paginas),
    onderdelen: items,
    voorbeelden,
    onbekend: onbekend.length,
    tegenstrijdig: tegenstrijdig.length,
    ongemodelleerd,
  };
}

const rijVan = ({ paginas: _paginas, delen: _delen, ...rij }: PlanView): PlanRij => rij;
