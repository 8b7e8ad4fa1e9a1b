// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { type GeldendMandaat, mandatenVoor } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { handelingVoor } from '../productversie/handeling.ts';
import { versiesVan } from '../productversie/producten.query.ts';
import { leesAndere } from '../productversie/relaties.query.ts';
import { type Einde, readEinde } from './einde.store.ts';
import { eindeNagaan, type NagaanReden } from './einde-nagaan.query.ts';

export type EindeView = {
  readonly product: string;
  readonly naam: string;
  /** What was proposed and waits for a decision. */
  readonly einde: Einde | null;
  readonly toets: Outcome<true, NagaanReden> | null;
  readonly mandaat: GeldendMandaat | null;
  readonly andere: readonly { readonly code: string; readonly naam: string }[];
};

/** The end of a product: what is proposed, whether it can, and who decides. */
export const eindeInzien = defineQuery({
  naam: 'producten/einde-inzien',
  rollen: ['inkoper', 'beleidsadviseur', 'programmadirecteur', 'bestuurder'],
  run: async (context, { product }: { readonly product: string }): Promise<EindeView | undefined> => {
    const found = await versiesVan(context, product);
    const adopted = found?.versies.find(({ staat }) => staat === 'vastgesteld');
    if (!found || !adopted) return undefined;
    const { verband } = found;
    const einde = (await readEinde(context.tx, verband, product)) ?? null;
    const [mandaat] = await mandatenVoor(context, verband, {
      handeling: handelingVoor(false),
      contract: adopted.contract,
    });
    return {
      product,
      naam: adopted.inhoud.naam,
      einde,
      toets: einde && told(await eindeNagaan(context, verband, einde)),
      mandaat: mandaat ?? null,
      andere: await leesAndere(context, verband, product),
    };
  },
});

const told = (outcome: Awaited<ReturnType<typeof eindeNagaan>>): Outcome<true, NagaanReden> =>
  outcome.status === 'decided' ? { ...outcome, value: true } : outcome;
