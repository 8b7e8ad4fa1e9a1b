// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { verbandVan } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { type ContractRij, readContracten } from '../contract/contract.store.ts';
import type { PakketKeuzes } from '../pack.ts';
import { leesNamen, lezers, type PlanNamen } from '../pakket/namen.query.ts';
import { keuzesoorten } from './instrumenten.ts';
import { instrumentenSamenhang, type Samenhang } from './instrumenten-samenhang.rule.ts';
import { asInstrumenten, leesKader } from './kader.query.ts';
import { readVoorstellen } from './keuzevoorstel.store.ts';
import type { Voorstelstaat } from './keuzevoorstel.ts';

export type InstrumentenView = {
  readonly namen: PlanNamen;
  readonly contracten: readonly (ContractRij & { readonly samenhang: Outcome<Samenhang> })[];
  readonly voorstellen: readonly {
    readonly id: string;
    readonly contract: string;
    /** The instruments that it changes. */
    readonly wijzigt: readonly (keyof PakketKeuzes)[];
    readonly staat: Voorstelstaat;
    readonly ingang: Temporal.PlainDate;
    readonly van: Temporal.PlainDate | null;
  }[];
};

/** All contracts side by side: the choices that count today, and whether they are one coherent choice [001 §7.2.3]. */
export const instrumentenInzien = defineQuery({
  naam: 'beleid/instrumenten-inzien',
  rollen: lezers,
  run: async (context, _: Record<never, never>): Promise<InstrumentenView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const kader = await leesKader(context, verband);
    return {
      namen: await leesNamen(context, verband),
      contracten: (await readContracten(context, verband)).map((contract) => ({
        ...contract,
        samenhang: instrumentenSamenhang(asInstrumenten(contract, kader)),
      })),
      voorstellen: (await readVoorstellen(context.tx, verband)).map(({ id, contract, keuzes, staat, ingang, van }) => ({
        id,
        contract,
        wijzigt: keuzesoorten.filter((soort) => keuzes[soort]),
        staat,
        ingang,
        van,
      })),
    };
  },
});
