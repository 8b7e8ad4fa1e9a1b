// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { type BesluitView, besluitenOver, regioInzien } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { readContracten } from '../contract/contract.store.ts';
import { leesNamen, lezers, type PlanNamen } from '../pakket/namen.query.ts';
import { instrumentenSamenhang, type Samenhang } from './instrumenten-samenhang.rule.ts';
import { asInstrumenten, leesKader } from './kader.query.ts';
import { type BewaardVoorstel, readVoorstel } from './keuzevoorstel.store.ts';
import { type Oordeelverschil, oordelenVergelijken } from './oordelen-vergelijken.ts';

export type KeuzevoorstelView = {
  readonly voorstel: BewaardVoorstel;
  readonly contract: { readonly code: string; readonly nummer: number; readonly naam: string };
  readonly namen: PlanNamen;
  readonly samenhang: Outcome<Samenhang>;
  readonly verschillen: readonly Oordeelverschil[];
  readonly besluiten: readonly BesluitView[];
  /** The members, and whether their college has decided. */
  readonly colleges: readonly { readonly gemeente: string; readonly besloten: boolean }[];
  readonly magVaststellen: boolean;
  readonly magIntrekken: boolean;
};

/** One proposal: what it changes, what that does to the coherence, and who has decided. */
export const keuzevoorstelInzien = defineQuery({
  naam: 'beleid/keuzevoorstel-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<KeuzevoorstelView | undefined> => {
    const { tx, wie } = context;
    const voorstel = await readVoorstel(tx, id);
    const regio = voorstel && (await regioInzien.run(context, {}));
    const contract =
      voorstel && (await readContracten(context, voorstel.verband)).find(({ code }) => code === voorstel.contract);
    if (!regio || !contract) return undefined;
    const { keuzes, eerder, staat, verband } = voorstel;
    const kader = await leesKader(context, verband);
    const judge = (anders: object) =>
      instrumentenSamenhang(asInstrumenten({ ...contract, keuzes: { ...contract.keuzes, ...anders } }, kader));
    const samenhang = judge(keuzes);
    const besluiten = await besluitenOver(tx, 'keuzevoorstel', id);
    const decided = new Set(besluiten.map(({ gemeente }) => gemeente));
    const own = regio.leden.find(({ gemeente }) => gemeente === wie.hoed.code)?.naam ?? '';
    const open = staat === 'voorgesteld';
    return {
      voorstel,
      contract: { code: contract.code, nummer: contract.nummer, naam: contract.naam },
      namen: await leesNamen(context, verband),
      samenhang,
      verschillen: oordelenVergelijken(judge(eerder), samenhang),
      besluiten,
      colleges: regio.leden.map(({ naam }) => ({ gemeente: naam, besloten: decided.has(naam) })),
      magVaststellen: open && wie.hoed.rollen.includes('college') && !decided.has(own),
      magIntrekken: open && wie.hoed.rollen.includes('beleidsadviseur'),
    };
  },
});
