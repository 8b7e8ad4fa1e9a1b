// SPDX-License-Identifier: EUPL-1.2
import { bekend } from '#libs/regiopakket';
import type { PakketKeuzes } from '../pack.ts';
import type { Scenario } from './keuzevoorstel.ts';

type Wijziging = { readonly keuzes: PakketKeuzes; readonly eerder: PakketKeuzes };
type Looptijd = NonNullable<PakketKeuzes['looptijd']>;

/**
 * The choices that a scenario changes, written as the pack would, and what they were.
 * @param gemaakt what a choice of the region itself carries in place of a source
 */
export function wijzigingVan(
  nu: PakketKeuzes,
  scenario: Scenario,
  gemaakt: { readonly toelichting: string; readonly ingang: string },
): Wijziging {
  const { toelichting } = gemaakt;
  const keuzes: PakketKeuzes = {
    ...vorm(nu, scenario, toelichting),
    ...looptijd(nu, scenario, gemaakt),
    ...(scenario.bekostiging &&
      differs(scenario.bekostiging, nu.bekostiging?.vormen) && {
        bekostiging: { vormen: [...scenario.bekostiging], toelichting },
      }),
    ...(scenario.routes &&
      differs(scenario.routes, nu.toegang?.routes) && { toegang: { routes: [...scenario.routes], toelichting } }),
    ...(scenario.leveranciers &&
      differs(scenario.leveranciers, nu.leveranciers?.typen) && {
        leveranciers: { typen: [...scenario.leveranciers], toelichting },
      }),
    ...(scenario.plafond &&
      scenario.plafond !== nu.budgetplafond?.mogelijk && {
        budgetplafond: { mogelijk: scenario.plafond, besluit: nu.budgetplafond?.besluit ?? 'onbekend', toelichting },
      }),
  };
  const eerder = Object.fromEntries(Object.entries(nu).filter(([soort]) => soort in keuzes));
  return { keuzes, eerder };
}

function vorm(nu: PakketKeuzes, scenario: Scenario, toelichting: string): Pick<PakketKeuzes, 'procedure'> {
  const known = nu.procedure && bekend(nu.procedure.vorm);
  return scenario.vorm && scenario.vorm !== known ? { procedure: { vorm: scenario.vorm, toelichting } } : {};
}

function looptijd(
  { looptijd: nu }: PakketKeuzes,
  scenario: Scenario,
  { toelichting, ingang }: { readonly toelichting: string; readonly ingang: string },
): Pick<PakketKeuzes, 'looptijd'> {
  const jaren = nu ? bekend(nu.initieelJaren) : null;
  const daarna = (nu && bekend(nu.verlengingen)) ?? [];
  const { initieelJaren = jaren, verlengingen = daarna } = scenario;
  if (initieelJaren === null) return {};
  if (initieelJaren === jaren && verlengingen.join() === daarna.join()) return {};
  const { individueelNietVerlengen, wijze = 'onbekend' }: Partial<Looptijd> = nu ?? {};
  return {
    looptijd: {
      ingang,
      initieelJaren,
      verlengingen: [...verlengingen],
      wijze,
      ...(individueelNietVerlengen !== undefined && { individueelNietVerlengen }),
      toelichting,
    },
  };
}

/** Is this another set than the one that is known? Where the plan is silent or says two things, any set is. */
function differs(chosen: readonly string[], now: Parameters<typeof bekend<readonly string[]>>[0] | undefined): boolean {
  const known = now === undefined ? null : bekend(now);
  return known === null || [...chosen].sort().join() !== [...known].sort().join();
}
