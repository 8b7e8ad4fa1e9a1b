// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import type { Waarde } from '#libs/regiopakket';
import { leesPagina, verbandVan } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { type DoelRij, judge, readDoelen, readIndicatoren } from '../doel/doelen.query.ts';
import { instrumentenSamenhang, type Samenhang } from '../instrument/instrumenten-samenhang.rule.ts';
import { asInstrumenten, leesKader } from '../instrument/kader.query.ts';
import { type BewaardVoorstel, readVoorstellen } from '../instrument/keuzevoorstel.store.ts';
import { dekkendVoor, type KernbedingRij, kernbedingenVan } from '../kernbeding/kernbedingen.query.ts';
import { type BeleidPagina, pagina as beleidPagina } from '../pack.ts';
import { leesNamen, lezers, type PlanNamen } from '../pakket/namen.query.ts';
import { type ContractRij, readContracten } from './contract.store.ts';

export type BeleidView = {
  readonly contracten: readonly ContractRij[];
  readonly namen: PlanNamen;
  /** How many contracts the plan says that there are, when it says so. */
  readonly aantal: Waarde<number> | null;
  readonly doelen: readonly (DoelRij & { readonly smart: boolean; readonly indicatoren: number })[];
  readonly kernbedingen: readonly KernbedingRij[];
  readonly ongemodelleerd: NonNullable<BeleidPagina['ongemodelleerd']>;
};

/** The whole plan at a glance: its doelen, its contracts with their choices, its kernbedingen. */
export const beleidInzien = defineQuery({
  naam: 'beleid/beleid-inzien',
  rollen: lezers,
  run: async (context, _: Record<never, never>): Promise<BeleidView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const { pagina } = await leesPagina(context, verband, 'beleid', beleidPagina);
    const indicatoren = await readIndicatoren(context.tx, verband);
    const doelen = await readDoelen(context.tx, verband);
    return {
      contracten: await readContracten(context, verband),
      namen: await leesNamen(context, verband),
      aantal: pagina.aantalContracten?.aantal ?? null,
      doelen: doelen.map((doel) => {
        const outcome = judge(doel.code, indicatoren);
        return {
          ...doel,
          smart: outcome.status === 'decided' && outcome.value.smart,
          indicatoren: indicatoren.filter((indicator) => indicator.doelen.includes(doel.code)).length,
        };
      }),
      kernbedingen: await kernbedingenVan(context.tx, verband),
      ongemodelleerd: pagina.ongemodelleerd ?? [],
    };
  },
});

export type ContractView = ContractRij & {
  readonly namen: PlanNamen;
  readonly doelen: readonly DoelRij[];
  readonly kernbedingen: readonly KernbedingRij[];
  /** null for who does not see every kernbeding. */
  readonly dekkend: Outcome<true> | null;
  readonly samenhang: Outcome<Samenhang>;
  /** What the region itself chose since, the newest first. */
  readonly wijzigingen: readonly BewaardVoorstel[];
};

/** One contract of the plan: the four instruments as one coherent choice, and what it is for. */
export const contractInzien = defineQuery({
  naam: 'beleid/contract-inzien',
  rollen: lezers,
  run: async (context, { code }: { readonly code: string }): Promise<ContractView | undefined> => {
    const verband = await verbandVan(context);
    const contract = verband && (await readContracten(context, verband)).find((found) => found.code === code);
    if (!verband || !contract) return undefined;
    const kernbedingen = (await kernbedingenVan(context.tx, verband)).filter(
      (kernbeding) => kernbeding.contract === code,
    );
    return {
      ...contract,
      namen: await leesNamen(context, verband),
      doelen: (await readDoelen(context.tx, verband)).filter(({ contracten }) => contracten?.includes(code) ?? true),
      kernbedingen,
      dekkend: dekkendVoor(context, kernbedingen),
      samenhang: instrumentenSamenhang(asInstrumenten(contract, await leesKader(context, verband))),
      wijzigingen: (await readVoorstellen(context.tx, verband)).filter((voorstel) => voorstel.contract === code),
    };
  },
});
