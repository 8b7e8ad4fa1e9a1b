// SPDX-License-Identifier: EUPL-1.2
import type { JsonValue, Outcome } from '#libs/explain';
import { decided } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import { defineQuery } from '#platform/query';
import { dekkingBerekenen } from './dekking-berekenen.rule.ts';
import type { Gevolg, Impact, Impactdeel } from './impact.ts';
import { impactBerekenen } from './impact-berekenen.rule.ts';
import type { Groep } from './impact-samenvatten.ts';
import { groepenVan, type Impactnamen, type Impactrij, naamVan } from './impactgroepen.ts';
import { leesImpactnamen } from './impactkennis.query.ts';
import { type Impactscenario, readImpactscenario } from './impactscenario.store.ts';
import { inschrijfrisico } from './inschrijfrisico.rule.ts';
import { impactlezers } from './lezers.ts';
import type { Blijfreden } from './productiecel.ts';
import { type Productiestand, readCellen, readStand } from './productiestand.store.ts';
import type { Scenario } from './scenario.ts';
import { toonbaar } from './toonbaar.ts';

export type { Impactrij } from './impactgroepen.ts';
export type Risicorij = Impactrij & { readonly uitleg: Outcome<boolean> };
export type Dekkingsrij = {
  readonly product: string;
  readonly gemeente: string;
  readonly aanbieders: number;
  readonly over: number;
  readonly wegvallers: readonly string[];
};
export type Blijfrij = {
  readonly reden: Blijfreden;
  /** Null when there are too few to show. */
  readonly regels: number | null;
  readonly bedrag: number;
};
/** Without the number of lines where that is too small to show. */
export type Toonbarestand = Omit<Productiestand, 'regels'> & { readonly regels: number | null };
export type ImpactView = Pick<Impactscenario, 'id' | 'naam' | 'maker' | 'gemaakt'> & {
  readonly invoer: JsonValue;
  readonly stand: Toonbarestand;
  readonly scenario: Omit<Scenario, 'bovennorm' | 'lopend'>;
  readonly was: number;
  readonly wordt: number;
  readonly gevolg: Gevolg;
  readonly uitleg: Outcome<number>;
  /** What came out when it was made, when that differs: the rule was changed since. */
  readonly toen: { readonly was: number; readonly wordt: number } | null;
  readonly groepen: Readonly<Record<Groep, readonly Impactrij[]>>;
  readonly blijft: readonly Blijfrij[];
  /** Null when there are too few to show. */
  readonly afronding: number | null;
  /** Who may not register; null when nobody said from which loss. */
  readonly risico: readonly Risicorij[] | null;
  readonly dekking: readonly Dekkingsrij[];
  readonly namen: Impactnamen;
};

export type Berekend = {
  readonly bewaard: Impactscenario;
  readonly stand: Productiestand;
  readonly impact: Impact;
  readonly uitleg: Outcome<number>;
  readonly namen: Impactnamen;
};

/** A kept scenario, computed again on the production that was kept with it. `undefined` when it is not there for this hat. */
export async function berekenOpnieuw(context: QueryContext, id: string): Promise<Berekend | undefined> {
  const { tx, wie } = context;
  if (wie.hoed.soort !== 'verband') return undefined;
  const verband = wie.hoed.code;
  const bewaard = await readImpactscenario(tx, verband, id);
  const stand = bewaard && (await readStand(tx, verband, bewaard.stand));
  if (!bewaard || !stand) return undefined;
  const { value: impact, steps } = impactBerekenen(await readCellen(tx, verband, stand.id), bewaard.scenario);
  const uitleg = decided(impact.wordt - impact.was, steps);
  return { bewaard, stand, impact, uitleg, namen: await leesImpactnamen(context, verband) };
}

/** The result of a scenario: in all, and for each gemeente, contract, product and aanbieder. */
export const impactscenarioInzien = defineQuery({
  naam: 'leveranciers/impactscenario-inzien',
  rollen: impactlezers,
  run: async (context, { id }: { readonly id: string }): Promise<ImpactView | undefined> => {
    const berekend = await berekenOpnieuw(context, id);
    if (!berekend) return undefined;
    const { bewaard, stand, impact, uitleg, namen } = berekend;
    const { bovennorm: _b, lopend: _l, ...scenario } = bewaard.scenario;
    const { was, wordt, gevolg, afronding, delen } = impact;
    const groepen = groepenVan(delen, namen);
    const risico = risicoVan(groepen.aanbieder, scenario.verliesgrens);
    return {
      id,
      naam: bewaard.naam,
      maker: bewaard.maker,
      gemaakt: bewaard.gemaakt,
      invoer: bewaard.invoer,
      stand: { ...stand, regels: toonbaar(stand.regels) },
      scenario,
      was,
      wordt,
      gevolg,
      uitleg,
      toen: bewaard.was === was && bewaard.wordt === wordt ? null : { was: bewaard.was, wordt: bewaard.wordt },
      groepen,
      blijft: blijftVan(delen),
      afronding: toonbaar(afronding),
      risico,
      dekking: dekkingVan(delen, risico ?? [], namen),
      namen,
    };
  },
});

/** Who loses most stands first. */
function risicoVan(aanbieders: readonly Impactrij[], verliesgrens: string | null): readonly Risicorij[] | null {
  if (verliesgrens === null) return null;
  return aanbieders
    .map((rij) => ({ ...rij, uitleg: inschrijfrisico(rij, verliesgrens) }))
    .filter(({ uitleg }) => uitleg.status === 'decided' && uitleg.value)
    .toSorted((a, b) => a.wordt - a.was - (b.wordt - b.was));
}

function dekkingVan(
  delen: readonly Impactdeel[],
  risico: readonly Risicorij[],
  namen: Impactnamen,
): readonly Dekkingsrij[] {
  const codes = new Set(risico.flatMap(({ code }) => code ?? []));
  return dekkingBerekenen(delen, codes).map(({ product, gemeente, wegvallers, ...rest }) => ({
    ...rest,
    product: naamVan(namen.product, product),
    gemeente: naamVan(namen.gemeente, gemeente),
    wegvallers: wegvallers.map((code) => naamVan(namen.aanbieder, code)),
  }));
}

function blijftVan(delen: readonly Impactdeel[]): readonly Blijfrij[] {
  const sommen = new Map<Blijfreden, { regels: number; bedrag: number }>();
  for (const { blijft, cel, was } of delen) {
    if (!blijft) continue;
    const som = sommen.get(blijft) ?? { regels: 0, bedrag: 0 };
    sommen.set(blijft, { regels: som.regels + cel.regels, bedrag: som.bedrag + was });
  }
  return [...sommen].map(([reden, { regels, bedrag }]) => ({ reden, regels: toonbaar(regels), bedrag }));
}
