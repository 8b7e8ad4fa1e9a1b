// SPDX-License-Identifier: EUPL-1.2
import { defineQuery } from '#platform/query';
import { type Groep, sleutelVan } from './impact-samenvatten.ts';
import { naamVan } from './impactgroepen.ts';
import { berekenOpnieuw } from './impactscenario.query.ts';
import { impactlezers } from './lezers.ts';
import { type Opbouwregel, opbouwVan } from './opbouw.ts';

export type OpbouwView = {
  readonly id: string;
  readonly scenario: string;
  /** What the figure is of. */
  readonly naam: string;
  readonly was: number;
  readonly wordt: number;
  readonly regels: readonly (Opbouwregel & { readonly naam: string })[];
};

/** One figure of a scenario opened: which volume, at which tariff it was and becomes. */
export const impactOpbouw = defineQuery({
  naam: 'leveranciers/impact-opbouw',
  rollen: impactlezers,
  run: async (
    context,
    { id, groep, code }: { readonly id: string; readonly groep: Groep; readonly code: string },
  ): Promise<OpbouwView | undefined> => {
    const berekend = await berekenOpnieuw(context, id);
    if (!berekend) return undefined;
    const { bewaard, impact, namen } = berekend;
    const delen = impact.delen.filter((deel) => (sleutelVan(deel, groep) ?? '') === code);
    if (delen.length === 0) return undefined;
    return {
      id,
      scenario: bewaard.naam,
      naam: naamVan(namen[groep], code === '' ? null : code),
      was: delen.reduce((som, deel) => som + deel.was, 0),
      wordt: delen.reduce((som, deel) => som + deel.wordt, 0),
      regels: opbouwVan(delen).map((regel) => ({ ...regel, naam: naamVan(namen.product, regel.product) })),
    };
  },
});
