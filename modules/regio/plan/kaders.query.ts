// SPDX-License-Identifier: EUPL-1.2
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { pagina as regioPagina } from '../pack.ts';
import { leesbaar, onderdelenDieNoemen } from './kader-noemen.rule.ts';
import { leesPlanviews } from './plannen.query.ts';
import type { Planonderdeel } from './planonderdeel.ts';

export type Kader = {
  readonly code: string;
  readonly naam: string;
  readonly soort: string;
  readonly betekenis: string;
  /** How many things of the plan name it. */
  readonly genoemd: number;
};
export type KadersView = {
  readonly plan: { readonly verband: string; readonly naam: string };
  readonly kaders: readonly Kader[];
  /** The one that is asked for, with what names it. */
  readonly kader: (Kader & { readonly delen: readonly Planonderdeel[] }) | null;
};

/**
 * The laws and documents that a plan rests on, and what of the plan names each: there one begins to look when the law
 * changes. A plan does not write down what rests on what; only what it names is found.
 */
export const kadersInzien = defineQuery({
  naam: 'regio/kaders-inzien',
  rollen: deelnemers,
  run: async (
    { tx },
    { verband, kader: gevraagd }: { readonly verband: string; readonly kader: string | null },
  ): Promise<KadersView | undefined> => {
    const [plan] = await leesPlanviews(tx, verband);
    if (!plan) return undefined;
    const { kaders = [] } = regioPagina.parse(plan.paginas['regio']);
    const delen = leesbaar(plan.delen);
    const found = kaders.map(({ code, naam, soort, betekenis }) => {
      const genoemdIn = onderdelenDieNoemen(naam, delen);
      return { kader: { code, naam, soort, betekenis, genoemd: genoemdIn.length }, delen: genoemdIn };
    });
    const shown = found.find(({ kader }) => kader.code === gevraagd);
    return {
      plan: { verband, naam: plan.naam },
      kaders: found.map(({ kader }) => kader),
      kader: shown ? { ...shown.kader, delen: shown.delen } : null,
    };
  },
});
