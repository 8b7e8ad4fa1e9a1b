// SPDX-License-Identifier: EUPL-1.2

import type { Outcome } from '#libs/explain';
import { verbandVan } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { readContracten } from '../contract/contract.store.ts';
import type { PakketKeuzes } from '../pack.ts';
import { leesNamen, lezers, type PlanNamen } from '../pakket/namen.query.ts';
import { instrumentenSamenhang, type Samenhang } from './instrumenten-samenhang.rule.ts';
import { asInstrumenten, leesKader } from './kader.query.ts';
import { readVoorstellen } from './keuzevoorstel.store.ts';
import type { Scenario } from './keuzevoorstel.ts';
import { type Oordeelverschil, oordelenVergelijken } from './oordelen-vergelijken.ts';
import { wijzigingVan } from './wijziging.query.ts';

export type UitproberenView = {
  readonly contract: { readonly code: string; readonly nummer: number; readonly naam: string };
  readonly namen: PlanNamen;
  /** The choices that count today. */
  readonly nu: PakketKeuzes;
  /** Only what the scenario changes; empty when it changes nothing. */
  readonly anders: PakketKeuzes;
  readonly samenhangNu: Outcome<Samenhang>;
  readonly samenhangDan: Outcome<Samenhang>;
  readonly verschillen: readonly Oordeelverschil[];
  /** The proposal that waits for this contract, if any. */
  readonly wacht: string | null;
  readonly magIndienen: boolean;
};

/** What other choices would do to the coherence of a contract. Nothing is kept. */
export const keuzesUitproberen = defineQuery({
  naam: 'beleid/keuzes-uitproberen',
  rollen: lezers,
  run: async (
    context,
    { code, scenario }: { readonly code: string; readonly scenario: Scenario },
  ): Promise<UitproberenView | undefined> => {
    const verband = await verbandVan(context);
    const contract = verband && (await readContracten(context, verband)).find((found) => found.code === code);
    if (!verband || !contract) return undefined;
    const nu = contract.keuzes ?? {};
    const { keuzes: anders } = wijzigingVan(nu, scenario, { toelichting: '', ingang: context.vandaag.toString() });
    const kader = await leesKader(context, verband);
    const samenhangNu = instrumentenSamenhang(asInstrumenten(contract, kader));
    const samenhangDan = instrumentenSamenhang(asInstrumenten({ ...contract, keuzes: { ...nu, ...anders } }, kader));
    const open = (await readVoorstellen(context.tx, verband)).find(
      (voorstel) => voorstel.contract === code && voorstel.staat === 'voorgesteld',
    );
    return {
      contract: { code, nummer: contract.nummer, naam: contract.naam },
      namen: await leesNamen(context, verband),
      nu,
      anders,
      samenhangNu,
      samenhangDan,
      verschillen: oordelenVergelijken(samenhangNu, samenhangDan),
      wacht: open?.id ?? null,
      magIndienen: context.wie.hoed.rollen.includes('beleidsadviseur') && context.wie.hoed.soort === 'verband',
    };
  },
});
